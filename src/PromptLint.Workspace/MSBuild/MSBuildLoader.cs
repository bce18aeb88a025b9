using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.MSBuild;

/// <summary>
/// Asks MSBuild what each project compiles. That runs code of the repository, so it is for repositories one trusts. The SDK is
/// chosen by the build host process that comes with the workspace; projects that MSBuild cannot load are read as data instead.
/// </summary>
public sealed class MSBuildLoader : ILoader
{
    private readonly ScanLimits limits;

    public MSBuildLoader(ScanLimits limits) => this.limits = limits;

    /// <inheritdoc />
    public SourceSet Load(string path, CancellationToken cancellation = default)
    {
        ScanInput input = ScanInput.Of(path);
        if (input.Kind == ScanInputKind.File)
        {
            throw new CannotScanException($"{path}: MSBuild loads solutions and projects; name one of them, or leave --load out.");
        }

        var root = new ScanRoot(input.RootFolder);
        var log = new SkipLog();
        FileTree tree = new TreeWalker(root, limits, log, cancellation).Walk();
        IReadOnlyList<ProjectModel> read = new ProjectDiscovery(root, tree, limits, log, cancellation).Discover(input);
        IReadOnlyDictionary<string, Project> loaded = Open(input, tree, root, log, cancellation).GetAwaiter().GetResult();
        var models = new List<ProjectModel>();
        foreach (ProjectModel model in read)
        {
            // A project whose SDK is missing comes back without a single document.
            if (loaded.TryGetValue(model.Path, out Project? project) && project.DocumentIds.Count > 0)
            {
                models.Add(MSBuildProject.Model(model, project, root, log));
                continue;
            }

            models.Add(model);
            if (model.Path.Length > 0)
            {
                log.Problem($"{model.Path}: MSBuild did not load it; its files were read without MSBuild");
            }
        }

        return new SourceSetBuilder(root, limits, log, cancellation).Build(path, models, tree, input.Kind == ScanInputKind.Folder);
    }

    /// <summary>The newest target framework of each project, by the project's relative path.</summary>
    private static async Task<IReadOnlyDictionary<string, Project>> Open(ScanInput input, FileTree tree, ScanRoot root, SkipLog log, CancellationToken cancellation)
    {
        using MSBuildWorkspace workspace = MSBuildWorkspace.Create();
        workspace.LoadMetadataForReferencedProjects = false;
        workspace.SkipUnrecognizedProjects = true;
        using WorkspaceEventRegistration registration = workspace.RegisterWorkspaceFailedHandler(e =>
        {
            if (e.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
            {
                log.Problem(Sentence(e.Diagnostic.Message, root));
            }
        });

        if (input.Kind == ScanInputKind.Solution)
        {
            await Try(() => workspace.OpenSolutionAsync(input.FullPath, cancellationToken: cancellation), input.FullPath).ConfigureAwait(false);
        }

        foreach (string project in input.Kind == ScanInputKind.Project ? [input.FullPath] : tree.Projects.Select(root.Absolute))
        {
            if (input.Kind != ScanInputKind.Solution && !workspace.CurrentSolution.Projects.Any(p => p.FilePath == project))
            {
                await Try(() => workspace.OpenProjectAsync(project, cancellationToken: cancellation), project).ConfigureAwait(false);
            }
        }

        return workspace.CurrentSolution.Projects
            .Where(p => p.Language == LanguageNames.CSharp && p.FilePath is not null && root.TryRelative(p.FilePath) is not null)
            .GroupBy(p => root.TryRelative(p.FilePath!)!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, Newest, StringComparer.Ordinal);

        async Task Try(Func<Task> open, string what)
        {
            try
            {
                await open().ConfigureAwait(false);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.Problem(Sentence($"{root.Display(what)}: {e.Message}", root));
            }
        }
    }

    /// <summary>A project of several target frameworks is loaded once for each, named `Name(net8.0)`.</summary>
    private static Project Newest(IEnumerable<Project> same)
    {
        List<Project> projects = [.. same];
        string? newest = TargetFramework.Newest(projects.Select(Flavor));
        return projects.Find(p => Flavor(p) == newest) ?? projects[0];
    }

    private static string Flavor(Project project)
    {
        int open = project.Name.LastIndexOf('(');
        return open < 0 ? "" : project.Name[(open + 1)..].TrimEnd(')');
    }

    private static string Sentence(string message, ScanRoot root)
    {
        string line = message.ReplaceLineEndings(" ").Replace(root.FullPath + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return "MSBuild: " + (line.Length <= 300 ? line : line[..300] + "…");
    }
}
