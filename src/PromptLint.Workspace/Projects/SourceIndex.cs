using PromptLint.Workspace.Files;

namespace PromptLint.Workspace.Projects;

/// <summary>Finds the C# files of the walked tree by folder, name or pattern. Only what the walk found can be found here.</summary>
internal sealed class SourceIndex
{
    private readonly string[] sorted;
    private readonly Dictionary<string, string> byName;
    private readonly Dictionary<string, List<string>> byOwner = new(StringComparer.Ordinal);
    private readonly ScanRoot root;

    /// <param name="root">Translates full paths.</param>
    /// <param name="sources">Relative paths, sorted ordinally.</param>
    /// <param name="projects">Relative paths of all project files.</param>
    public SourceIndex(ScanRoot root, IReadOnlyList<string> sources, IReadOnlyList<string> projects)
    {
        this.root = root;
        sorted = [.. sources];
        byName = new Dictionary<string, string>(sorted.Length, StringComparer.OrdinalIgnoreCase);
        var projectFolders = projects.Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        foreach (string source in sorted)
        {
            byName.TryAdd(source, source);
            if (Owner(source, projectFolders) is { } owner)
            {
                (byOwner.TryGetValue(owner, out List<string>? owned) ? owned : byOwner[owner] = []).Add(source);
            }
        }
    }

    public IReadOnlyList<string> All => sorted;

    /// <summary>The files below a project's folder that no project further down owns.</summary>
    public IReadOnlyList<string> OwnedBy(string projectFolder) => byOwner.GetValueOrDefault(projectFolder) ?? [];

    /// <summary>The files that a project's include or remove names.</summary>
    public IEnumerable<string> Find(string spec, string projectFolder)
    {
        string normal = spec.Replace('\\', '/');
        int wild = normal.AsSpan().IndexOfAny('*', '?');
        if (wild < 0)
        {
            return root.TryRelative(Path.Combine(projectFolder, normal)) is { } path && byName.TryGetValue(path, out string? found) ? [found] : [];
        }

        int cut = normal.LastIndexOf('/', wild) + 1;
        if (root.TryRelative(Path.Combine(projectFolder, normal[..cut])) is not { } folder)
        {
            return [];
        }

        var pattern = new GlobPattern(normal[cut..]);
        int skip = folder.Length == 0 ? 0 : folder.Length + 1;
        return Below(folder).Where(f => pattern.Matches(f[skip..]));
    }

    /// <summary>All files below a folder.</summary>
    public IEnumerable<string> Below(string folder)
    {
        string prefix = folder.Length == 0 ? "" : folder + "/";
        int at = Array.BinarySearch(sorted, prefix, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at; at < sorted.Length && sorted[at].StartsWith(prefix, StringComparison.Ordinal); at++)
        {
            yield return sorted[at];
        }
    }

    public static string FolderOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    private static string? Owner(string source, HashSet<string> projectFolders)
    {
        for (string folder = FolderOf(source); ; folder = FolderOf(folder))
        {
            if (projectFolders.Contains(folder))
            {
                return folder;
            }

            if (folder.Length == 0)
            {
                return null;
            }
        }
    }
}
