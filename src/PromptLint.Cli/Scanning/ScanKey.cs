using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Settings;
using PromptLint.Cli.Settings;

namespace PromptLint.Cli.Scanning;

/// <summary>A digest of all that a scan's report depends on: the tool, the request, the content of the files, the packages at hand.</summary>
internal static class ScanKey
{
    /// <summary>The loader reads no larger file but the list of restored packages.</summary>
    private const long MostBytes = 4L * 1024 * 1024;

    private static readonly HashSet<string> NotRead = new(StringComparer.Ordinal) { ".git", "bin", "node_modules" };
    private static readonly string[] AboveTheRoot = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", ".editorconfig", ".globalconfig"];

    /// <summary>Lower-case hexadecimal digits, fit for a file name.</summary>
    /// <param name="request">What is scanned.</param>
    /// <param name="includePrompts">Whether the report holds prompt texts.</param>
    /// <param name="cache">The folder of the cache, which may lie in the scanned one: what it holds must not change the key.</param>
    public static string Of(ScanRequest request, bool includePrompts, string cache)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) => digest.AppendData(Encoding.UTF8.GetBytes(text + "\0"));

        Add(typeof(ScanKey).Module.ModuleVersionId.ToString());
        Add(string.Create(CultureInfo.InvariantCulture, $"{request.Load} {request.Scorer} {request.At:O} {request.IncludeTests} {request.Shard} {includePrompts}"));
        foreach (string part in (string[])[.. request.Include, "|", .. request.Exclude, "|", .. Lines(request.Options.Over), "|", .. Lines(request.Options.Under)])
        {
            Add(part);
        }

        string root = SettingsFile.FolderOf(request.Path);
        Add(Path.GetFileName(root));
        Add(Path.GetRelativePath(root, Path.GetFullPath(request.Path)));
        foreach (string file in Files(root, Path.TrimEndingDirectorySeparator(Path.GetFullPath(cache))).Order(StringComparer.Ordinal))
        {
            Add(file);
            Add(Content(Path.Combine(root, file)));
        }

        foreach (string file in Above(root).Append(request.UsageFile).OfType<string>().Where(File.Exists).Concat(request.Prices.SelectMany(PriceFiles)))
        {
            Add(Content(file));
        }

        foreach (string package in Packages())
        {
            Add(package);
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    private static IEnumerable<string> Lines(IReadOnlyDictionary<string, string> options) =>
        options.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Files(string root, string cache)
    {
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out string? folder))
        {
            foreach (string child in Directory.EnumerateDirectories(folder, "*", options).Where(child => !NotRead.Contains(Path.GetFileName(child)) && child != cache))
            {
                folders.Push(child);
            }

            foreach (string file in Directory.EnumerateFiles(folder, "*", options))
            {
                yield return Path.GetRelativePath(root, file);
            }
        }
    }

    private static IEnumerable<string> PriceFiles(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];

    private static IEnumerable<string> Above(string root)
    {
        for (DirectoryInfo? folder = Directory.GetParent(root); folder is not null; folder = folder.Parent)
        {
            foreach (string name in AboveTheRoot)
            {
                yield return Path.Combine(folder.FullName, name);
            }
        }
    }

    private static string Content(string file)
    {
        try
        {
            using FileStream stream = File.OpenRead(file);
            bool read = stream.Length <= MostBytes || Path.GetFileName(file) == "project.assets.json";
            return read ? Convert.ToHexStringLower(SHA256.HashData(stream)) : stream.Length.ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }

    /// <summary>Names and versions of the packages on this machine: one more or less changes what can be resolved.</summary>
    private static IEnumerable<string> Packages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).SelectMany(Directory.EnumerateDirectories).Select(version => Path.GetRelativePath(folder, version)).Order(StringComparer.Ordinal)
            : [];
    }
}
