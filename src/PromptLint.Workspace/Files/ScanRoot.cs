using System.Collections.Concurrent;

namespace PromptLint.Workspace.Files;

/// <summary>
/// The folder that a scan may read, and the translation between its paths and the relative ones of the report.
/// Paths that come out of repository files go through <see cref="TryRelative"/> before anything touches the disk,
/// so that what lies outside can be neither read nor probed.
/// </summary>
internal sealed class ScanRoot
{
    private readonly string prefix;
    private readonly string boundaryPrefix;
    private readonly ConcurrentDictionary<string, bool> links = new(StringComparer.Ordinal);

    /// <param name="folder">Full path of the scanned folder.</param>
    public ScanRoot(string folder)
    {
        FullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        prefix = WithSeparator(FullPath);
        boundaryPrefix = WithSeparator(RepositoryTop(FullPath) ?? FullPath);
    }

    public string FullPath { get; }

    /// <summary>The path relative to the root with forward slashes; null when it is not below the root.</summary>
    public string? TryRelative(string path)
    {
        string? full = Normalize(path);
        if (full is null)
        {
            return null;
        }

        return full == FullPath ? "" : full.StartsWith(prefix, StringComparison.Ordinal) ? full[prefix.Length..].Replace('\\', '/') : null;
    }

    public string Absolute(string relative) => relative.Length == 0 ? FullPath : prefix + relative.Replace('/', Path.DirectorySeparatorChar);

    /// <summary>
    /// Whether a build file may be read from here: below the root, or above it inside the same git repository,
    /// where `Directory.Build.props` and its kind may lie.
    /// </summary>
    public bool MayHoldBuildFile(string path)
    {
        string? full = Normalize(path);
        return full is not null && full.StartsWith(boundaryPrefix, StringComparison.Ordinal) && !PassesLink(full);
    }

    /// <summary>The name for messages: relative when below the root, else only the file's name.</summary>
    public string Display(string path) => TryRelative(path) ?? Path.GetFileName(path);

    public static string? RepositoryTop(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return at;
            }
        }

        return null;
    }

    private bool PassesLink(string full)
    {
        for (string? at = full; at is not null && at.Length >= boundaryPrefix.Length; at = Path.GetDirectoryName(at))
        {
            if (links.GetOrAdd(at, static path => new FileInfo(path) is { Attributes: not (FileAttributes)(-1) and var attributes } && attributes.HasFlag(FileAttributes.ReparsePoint)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Normalize(string path)
    {
        if (path.Length is 0 or > 4096 || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path.Replace('\\', Path.DirectorySeparatorChar)));
    }

    private static string WithSeparator(string folder) =>
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
