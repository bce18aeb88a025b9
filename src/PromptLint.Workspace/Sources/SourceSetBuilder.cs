using PromptLint.Core.Files;
using PromptLint.Workspace.Compilations;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;
using PromptLint.Workspace.References;

namespace PromptLint.Workspace.Sources;

/// <summary>From project models to the finished set; the part that all loaders share.</summary>
internal sealed class SourceSetBuilder(ScanRoot root, ScanLimits limits, SkipLog log, CancellationToken cancellation)
{
    public bool ParsesEverything { get; init; }

    /// <inheritdoc cref="SourceParser.Overlay"/>
    public Func<string, string?>? Overlay { get; init; }

    /// <param name="path">The path as the user gave it, for messages.</param>
    /// <param name="models">The projects, sorted by path.</param>
    /// <param name="tree">The files below the root.</param>
    /// <param name="allFiles">Whether every other file counts, or only those near the projects.</param>
    /// <exception cref="CannotScanException">There is no C# file.</exception>
    public SourceSet Build(string path, IReadOnlyList<ProjectModel> models, FileTree tree, bool allFiles)
    {
        if (models.All(m => m.Sources.Count == 0 && m.Razor.Count == 0))
        {
            throw new CannotScanException($"{path}: no C# file was found here{Because()}.");
        }

        List<RepositoryFile> others = OtherFiles(tree, models, allFiles);
        var parser = new SourceParser(root, limits, log) { Overlay = Overlay };
        IReadOnlySet<string> relevant = ParsesEverything
            ? models.Select(m => m.Path).ToHashSet(StringComparer.Ordinal)
            : new RelevantProjects(parser, cancellation).Of(models, others);
        IReadOnlyList<ProjectTrees> trees = new TreeBuilder(parser, log, cancellation).Build(models, relevant);
        var resolver = new PackageResolver(PackageFolders.OfThisMachine(), root, limits.AssetsFileBytes, log);
        IReadOnlyDictionary<string, BuiltProject> built = new CompilationBuilder(resolver, cancellation).Build(trees, new ProjectOrder(models, log));
        return new SourceSet
        {
            Root = root.FullPath,
            Projects = [.. built.Values.OrderBy(b => b.Project.Model.Path, StringComparer.Ordinal).Select(Describe)],
            OtherFiles = others,
            Skipped = log.Skipped(),
            Problems = log.Problems(),
        };
    }

    private static SourceProject Describe(BuiltProject built) => new()
    {
        Name = built.Project.Model.Name,
        Path = built.Project.Model.Path,
        Compilation = built.Compilation,
        Files = built.Project.Files,
        GeneratedFiles = built.Project.Generated,
        IsTest = built.Project.Model.IsTest,
        HasAnalyzer = built.Project.Model.Packages.Any(package => package.Id.Equals(SourceProject.AnalyzerPackage, StringComparison.OrdinalIgnoreCase)),
    };

    /// <summary>A solution or project brings the files of its projects' folders and of the folders above them, a scanned folder brings all.</summary>
    private List<RepositoryFile> OtherFiles(FileTree tree, IReadOnlyList<ProjectModel> models, bool allFiles)
    {
        IEnumerable<string> paths = tree.Others;
        if (!allFiles)
        {
            string[] folders = [.. models.Select(m => SourceIndex.FolderOf(m.Path)).Distinct(StringComparer.Ordinal)];
            paths = paths.Where(p => folders.Any(f => IsNear(p, f)));
        }

        return [.. paths.Select(p => new RepositoryFile(p, () => Text(root.Absolute(p))))];
    }

    private static bool IsNear(string file, string projectFolder)
    {
        string folder = SourceIndex.FolderOf(file);
        return folder.Length == 0
            || projectFolder.Length == 0
            || file.StartsWith(projectFolder + "/", StringComparison.Ordinal)
            || (projectFolder + "/").StartsWith(folder + "/", StringComparison.Ordinal);
    }

    private string? Text(string fullPath) =>
        FileBytes.TryRead(fullPath, limits.OtherFileBytes, out _) is { } bytes && !TextDecoder.IsBinary(bytes) ? TextDecoder.Decode(bytes) : null;

    private string Because() => log.Skipped() is { Count: > 0 } skipped
        ? $" ({skipped.Count} {(skipped.Count == 1 ? "entry was" : "entries were")} skipped, first {skipped[0].Path}: {skipped[0].Reason})"
        : "; name a folder that holds C# files";
}
