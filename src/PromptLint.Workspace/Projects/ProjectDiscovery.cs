using System.Collections.Concurrent;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Projects;

/// <summary>Finds the projects of an input, and gathers the C# files that no project owns into one more.</summary>
internal sealed class ProjectDiscovery
{
    private readonly ScanRoot root;
    private readonly ScanLimits limits;
    private readonly SkipLog log;
    private readonly CancellationToken cancellation;
    private readonly FileTree tree;
    private readonly SourceIndex index;
    private readonly ProjectEvaluator evaluator;
    private readonly ProjectReader reader;
    private readonly ConcurrentDictionary<string, ProjectModel?> models = new(StringComparer.Ordinal);

    public ProjectDiscovery(ScanRoot root, FileTree tree, ScanLimits limits, SkipLog log, CancellationToken cancellation)
    {
        this.root = root;
        this.tree = tree;
        this.limits = limits;
        this.log = log;
        this.cancellation = cancellation;
        var files = new BuildFiles(root, limits, log);
        index = new SourceIndex(root, tree.Sources, tree.Projects);
        evaluator = new ProjectEvaluator(files, log);
        reader = new ProjectReader(root, files, index, new SourceIndex(root, tree.Razor, tree.Projects), log);
    }

    /// <summary>Sorted by path; loose files come first, with an empty path.</summary>
    public IReadOnlyList<ProjectModel> Discover(ScanInput input)
    {
        if (input.Kind == ScanInputKind.Folder)
        {
            Read(tree.Projects);
        }
        else
        {
            Follow(Named(input));
        }

        List<ProjectModel> found = [.. models.Values.OfType<ProjectModel>().OrderBy(m => m.Path, StringComparer.Ordinal)];
        List<string> loose = Loose(input, found);
        string[] looseRazor = input.Kind == ScanInputKind.Folder ? [.. tree.Razor.Except(found.SelectMany(m => m.Razor), StringComparer.Ordinal)] : [];
        if (loose.Count > 0 || looseRazor.Length > 0)
        {
            found.Insert(0, LooseFiles.Model(Path.GetFileName(root.FullPath), loose, looseRazor));
        }

        return found;
    }

    private void Read(IEnumerable<string> paths) => Parallel.ForEach(
        paths,
        new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
        path => models[path] = evaluator.Evaluate(root.Absolute(path), path) is { } project ? reader.Read(project) : null);

    /// <summary>Reads projects and, wave by wave, those that they reference.</summary>
    private void Follow(IReadOnlyCollection<string> start)
    {
        var known = tree.Projects.ToDictionary(p => p, StringComparer.OrdinalIgnoreCase);
        while (start.Count > 0)
        {
            Read(start);
            start = [.. start.SelectMany(p => models[p]?.ProjectReferences ?? [])
                .Select(r => known.GetValueOrDefault(r))
                .OfType<string>()
                .Where(r => !models.ContainsKey(r))
                .Distinct(StringComparer.Ordinal)];
        }
    }

    private List<string> Named(ScanInput input)
    {
        IEnumerable<string> full = input.Kind switch
        {
            ScanInputKind.Project => [input.FullPath],
            ScanInputKind.Solution => SolutionFile.Projects(input.FullPath, limits).Select(p => Path.Combine(Path.GetDirectoryName(input.FullPath)!, p)),
            _ => [],
        };
        var known = tree.Projects.ToDictionary(p => p, StringComparer.OrdinalIgnoreCase);
        var result = new List<string>();
        foreach (string path in full)
        {
            if (root.TryRelative(path) is not { } relative)
            {
                log.Problem($"{Path.GetFileName(input.FullPath)}: names a project outside the scanned folder; scan the folder that holds both to see it");
            }
            else if (known.TryGetValue(relative, out string? found))
            {
                result.Add(found);
            }
            else
            {
                log.Skip(relative, "the project file is not there");
            }
        }

        return [.. result.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Files of no project, and those beside a project file that could not be read. What a readable project leaves out stays out.</summary>
    private List<string> Loose(ScanInput input, List<ProjectModel> found)
    {
        if (input.Kind == ScanInputKind.File)
        {
            return [.. tree.Sources];
        }

        var compiled = found.SelectMany(m => m.Sources).ToHashSet(StringComparer.Ordinal);
        var left = new HashSet<string>(StringComparer.Ordinal);
        foreach (ProjectModel project in found)
        {
            foreach (string source in index.OwnedBy(SourceIndex.FolderOf(project.Path)).Where(s => !compiled.Contains(s) && left.Add(s)))
            {
                log.Skip(source, $"not compiled by {project.Path}");
            }
        }

        IEnumerable<string> candidates = input.Kind == ScanInputKind.Folder
            ? tree.Sources
            : models.Where(m => m.Value is null).SelectMany(m => index.OwnedBy(SourceIndex.FolderOf(m.Key))).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. candidates.Where(s => !compiled.Contains(s) && !left.Contains(s))];
    }
}
