using System.Text.RegularExpressions;
using PromptLint.Analyzers.Signatures;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.References;

/// <summary>
/// The package folders of this machine. A repository cannot name further ones: its `nuget.config` and the folders in its
/// `project.assets.json` are not believed, and ids and versions must look like ids and versions.
/// </summary>
internal sealed partial class PackageFolders(IReadOnlyList<string> folders)
{
    /// <summary>`NUGET_PACKAGES` or the user's `.nuget/packages`.</summary>
    public static PackageFolders OfThisMachine()
    {
        string? configured = Environment.GetEnvironmentVariable("NUGET_PACKAGES");
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string folder = !string.IsNullOrEmpty(configured) ? configured : Path.Combine(home, ".nuget", "packages");
        return new PackageFolders(Path.IsPathFullyQualified(folder) && Directory.Exists(folder) ? [folder] : []);
    }

    /// <summary>The folder of exactly this version; null when it is not there.</summary>
    public string? Exact(string id, string version)
    {
        if (!Plain().IsMatch(id) || !Plain().IsMatch(version))
        {
            return null;
        }

        return folders
            .Select(f => Path.Combine(f, id.ToLowerInvariant(), version.ToLowerInvariant()))
            .FirstOrDefault(Directory.Exists);
    }

    /// <summary>
    /// The exact version, else the nearest later one of the same major version. A package that signature files describe is taken
    /// in its exact version only: the stand-in says the same on every machine, an older preview of the package does not.
    /// </summary>
    public string? Compatible(PackageNeed need)
    {
        if (!Plain().IsMatch(need.Id))
        {
            return null;
        }

        if (need.Version.Length > 0 && Exact(need.Id, need.Version) is { } exact)
        {
            return exact;
        }

        if (Described.Value.Contains(need.Id))
        {
            return null;
        }

        var wanted = PackageVersion.Parse(need.Version);
        var there = folders
            .Select(f => Path.Combine(f, need.Id.ToLowerInvariant()))
            .Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .Select(d => (Folder: d, Version: PackageVersion.Parse(Path.GetFileName(d))))
            .Where(d => need.Version.Length == 0 || d.Version.Number.Major == wanted.Number.Major)
            .OrderBy(d => d.Version)
            .ThenBy(d => d.Folder, StringComparer.Ordinal)
            .ToList();
        if (need.Version.Length == 0 || there.Count == 0)
        {
            return there.LastOrDefault().Folder;
        }

        return there.Find(d => d.Version.CompareTo(wanted) >= 0).Folder;
    }

    private static readonly Lazy<HashSet<string>> Described =
        new(() => SdkLibrary.Sdks.SelectMany(s => s.Packages).Select(p => p.Id).ToHashSet(StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex(@"\A[A-Za-z0-9_](?:[A-Za-z0-9_.+-]{0,126}[A-Za-z0-9_])?\z", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}
