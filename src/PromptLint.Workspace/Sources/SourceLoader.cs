using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.Sources;

/// <summary>
/// Loads C# sources without running anything: project files are read as data, references come from the SDK's reference packs
/// and the packages on this machine, and what is missing is replaced by stand-ins.
/// </summary>
public sealed class SourceLoader : ILoader
{
    private readonly ScanLimits limits;

    public SourceLoader(ScanLimits? limits = null) => this.limits = limits ?? ScanLimits.Default;

    /// <summary>Parses also what can neither hold nor feed a call; for the test that compares both ways.</summary>
    internal bool ParsesEverything { get; init; }

    /// <inheritdoc cref="Compilations.SourceParser.Overlay"/>
    internal Func<string, string?>? Overlay { get; init; }

    /// <inheritdoc />
    public SourceSet Load(string path, CancellationToken cancellation = default)
    {
        ScanInput input = ScanInput.Of(path);
        var root = new ScanRoot(input.RootFolder);
        var log = new SkipLog();
        FileTree tree = input.Kind == ScanInputKind.File
            ? new FileTree { Sources = [Path.GetFileName(input.FullPath)], Razor = [], Projects = [], Others = [] }
            : new TreeWalker(root, limits, log, cancellation).Walk();
        IReadOnlyList<ProjectModel> models = new ProjectDiscovery(root, tree, limits, log, cancellation).Discover(input);
        return new SourceSetBuilder(root, limits, log, cancellation) { ParsesEverything = ParsesEverything, Overlay = Overlay }.Build(path, models, tree, input.Kind == ScanInputKind.Folder);
    }
}
