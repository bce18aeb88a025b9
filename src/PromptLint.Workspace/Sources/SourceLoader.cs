using PromptLint.Core.Files;
using PromptLint.Workspace.Compilations;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;
using PromptLint.Workspace.References;

namespace PromptLint.Workspace.Sources;

/// <summary>
/// Loads C# sources without running anything: project files are read as data, references come from the SDK's reference packs
/// and the packages on this machine, and what is missing is replaced by stand-ins.
/// </summary>
public sealed class SourceLoader
{
    private readonly ScanLimits limits;

    public SourceLoader(ScanLimits? limits = null) => this.limits = limits ?? ScanLimits.Default;

    /// <param name="path">A folder, a `.sln`, `.slnx` or `.csproj`, or one `.cs` file.</param>
    /// <param name="cancellation">Stops the load.</param>
    /// <exception cref="CannotScanException">The path does not exist, or there is no C# file.</exception>
    public SourceSet Load(string path, CancellationToken cancellation = default)
    {
        ScanInput input = ScanInput.Of(path);
        var root = new ScanRoot(input.RootFolder);
        var log = new SkipLog();
        FileTree tree = input.Kind == ScanInputKind.File
            ? new FileTree { Sources = [Path.GetFileName(input.FullPath)], Razor = [], Projects = [], Others = [] }
            : new TreeWalker(root, limits, log, cancellation).Walk();

        IReadOnlyList<ProjectModel> models = new ProjectDiscovery(root, tree, limits, log, cancellation).Discover(input);
        if (models.All(m => m.Sources.Count == 0 && m.Razor.Count == 0))
        {
            throw new CannotScanException($"{path}: no C# file was found here{Because(log)}.");
        }

        IReadOnlyList<ProjectTrees> trees = new TreeBuilder(new SourceParser(root, limits, log), log, cancellation).Build(models);
        var order = new ProjectOrder(models, log);
        var resolver = new PackageResolver(PackageFolders.OfThisMachine(), root, limits.AssetsFileBytes, log);
        IReadOnlyDictionary<string, BuiltProject> built = new CompilationBuilder(resolver, cancellation).Build(trees, order);
        return new SourceSet
        {
            Root = root.FullPath,
            Projects = [.. built.Values.OrderBy(b => b.Project.Model.Path, StringComparer.Ordinal).Select(Describe)],
            OtherFiles = OtherFiles(tree, root, models, input.Kind),
            Skipped = log.Skipped(),
            Problems = log.Problems(),
        };
    }

    private static SourceProject Describe(BuiltProject built) => new()
    {
        Name = built.Project.Model.Name,
        Path = built.Project.Model.Path,
        Compilation = built.Compilation,
        Files = [.. built.Project.Trees.Select(t => t.FilePath).Where(p => !built.Project.Generated.Contains(p)).Order(StringComparer.Ordinal)],
        GeneratedFiles = built.Project.Generated,
        IsTest = built.Project.Model.IsTest,
    };

    /// <summary>A solution or project brings the files of its projects' folders and of the folders above them, a scanned folder brings all.</summary>
    private List<RepositoryFile> OtherFiles(FileTree tree, ScanRoot root, IReadOnlyList<ProjectModel> models, ScanInputKind kind)
    {
        IEnumerable<string> paths = tree.Others;
        if (kind != ScanInputKind.Folder)
        {
            string[] folders = [.. models.Select(m => SourceIndex.FolderOf(m.Path)).Distinct(StringComparer.Ordinal)];
            paths = paths.Where(p => folders.Any(f => f.Length == 0 || p.StartsWith(f + "/", StringComparison.Ordinal) || (f + "/").StartsWith(SourceIndex.FolderOf(p) + "/", StringComparison.Ordinal)));
        }

        return [.. paths.Select(p => new RepositoryFile(p, () => Text(root.Absolute(p))))];
    }

    private string? Text(string fullPath) =>
        FileBytes.TryRead(fullPath, limits.OtherFileBytes, out _) is { } bytes && !TextDecoder.IsBinary(bytes) ? TextDecoder.Decode(bytes) : null;

    private static string Because(SkipLog log) => log.Skipped() is { Count: > 0 } skipped
        ? $" ({skipped.Count} {(skipped.Count == 1 ? "entry was" : "entries were")} skipped, first {skipped[0].Path}: {skipped[0].Reason})"
        : "; name a folder that holds C# files";
}
