using PromptLint.Core.Files;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.Compilations;

/// <summary>
/// Tells which projects can hold or feed a call. Projects that reference each other, in either direction and over any number
/// of steps, form a group; a group matters when one of its files, packages or settings has an AI word. The rest is never parsed.
/// </summary>
internal sealed class RelevantProjects(SourceParser parser, CancellationToken cancellation)
{
    /// <summary>Paths of the projects to parse.</summary>
    /// <param name="projects">All projects.</param>
    /// <param name="settings">Settings files; one with an AI word counts for the projects around it.</param>
    public IReadOnlySet<string> Of(IReadOnlyList<ProjectModel> projects, IReadOnlyList<RepositoryFile> settings)
    {
        string[] telling = Telling(settings);
        var relevant = new HashSet<string>(StringComparer.Ordinal);
        foreach (IGrouping<string, ProjectModel> group in Groups(projects))
        {
            if (group.Any(p => HasWord(p, telling)) || AnyFile([.. group.SelectMany(p => p.Sources.Concat(p.Razor)).Distinct(StringComparer.Ordinal)]))
            {
                relevant.UnionWith(group.Select(p => p.Path));
            }
        }

        return relevant;
    }

    private static bool HasWord(ProjectModel project, string[] telling)
    {
        string folder = SourceIndex.FolderOf(project.Path);
        return project.Packages.Any(p => AiWords.IsPackage(p.Id))
            || AiWords.IsIn(project.GlobalUsings)
            || telling.Any(t => Covers(folder, SourceIndex.FolderOf(t)) || Covers(SourceIndex.FolderOf(t), folder));
    }

    private static bool Covers(string outer, string inner) =>
        outer.Length == 0 || inner == outer || inner.StartsWith(outer + "/", StringComparison.Ordinal);

    private string[] Telling(IReadOnlyList<RepositoryFile> settings)
    {
        var telling = new List<string>();
        foreach (RepositoryFile file in settings.Where(f => IsSettings(f.Path)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (parser.Peek(file.Path) is { } text && AiWords.IsIn(text))
            {
                telling.Add(file.Path);
            }
        }

        return [.. telling];
    }

    private static bool IsSettings(string path) => Path.GetExtension(path).ToUpperInvariant() is ".JSON" or ".YAML" or ".YML" or ".CONFIG" or ".XML" or ".RESX" or ".PROMPTY";

    private bool AnyFile(string[] files)
    {
        bool found = false;
        Parallel.ForEach(
            files,
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            (file, state) =>
            {
                if (parser.Peek(file) is { } text && AiWords.IsIn(text))
                {
                    found = true;
                    state.Stop();
                }
            });
        return found;
    }

    /// <summary>Union-find over the references.</summary>
    private static IEnumerable<IGrouping<string, ProjectModel>> Groups(IReadOnlyList<ProjectModel> projects)
    {
        var parent = projects.ToDictionary(p => p.Path, p => p.Path, StringComparer.OrdinalIgnoreCase);
        foreach (ProjectModel project in projects)
        {
            foreach (string reference in project.ProjectReferences.Where(parent.ContainsKey))
            {
                parent[Find(reference)] = Find(project.Path);
            }
        }

        return projects.GroupBy(p => Find(p.Path), StringComparer.OrdinalIgnoreCase).ToList();

        string Find(string path)
        {
            while (parent[path] is var up && up != path)
            {
                path = parent[path] = parent[up];
            }

            return path;
        }
    }
}
