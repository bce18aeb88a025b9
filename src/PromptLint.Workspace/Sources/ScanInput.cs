using PromptLint.Workspace.Files;

namespace PromptLint.Workspace.Sources;

/// <summary>The path that the user gave, as what it is.</summary>
/// <param name="Kind">Folder, solution, project or file.</param>
/// <param name="FullPath">The path itself.</param>
/// <param name="RootFolder">The folder that the report's paths are relative to.</param>
internal sealed record ScanInput(ScanInputKind Kind, string FullPath, string RootFolder)
{
    /// <exception cref="CannotScanException">The path does not exist or is nothing that can be scanned.</exception>
    public static ScanInput Of(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new CannotScanException("No path was given; name a folder, a .sln, .slnx or .csproj, or a .cs file.");
        }

        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full))
        {
            return new ScanInput(ScanInputKind.Folder, full, full);
        }

        if (!File.Exists(full))
        {
            throw new CannotScanException($"{path}: there is no such file or folder; check the path.");
        }

        string folder = Path.GetDirectoryName(full)!;
        return Path.GetExtension(full).ToUpperInvariant() switch
        {
            ".SLN" or ".SLNX" => new ScanInput(ScanInputKind.Solution, full, ScanRoot.RepositoryTop(folder) ?? folder),
            ".CSPROJ" => new ScanInput(ScanInputKind.Project, full, ScanRoot.RepositoryTop(folder) ?? folder),
            ".CS" => new ScanInput(ScanInputKind.File, full, folder),
            _ => throw new CannotScanException($"{path}: not something to scan; name a folder, a .sln, .slnx or .csproj, or a .cs file."),
        };
    }
}
