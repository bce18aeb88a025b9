using System.Collections.Concurrent;
using System.Xml.Linq;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Projects;

/// <summary>The project, props and targets files that an evaluation may read, each parsed once.</summary>
internal sealed class BuildFiles(ScanRoot root, ScanLimits limits, SkipLog log)
{
    private readonly ConcurrentDictionary<string, Lazy<XElement?>> parsed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string File, string Folder), string> above = new();

    /// <summary>The root element; null when the file is absent, may not be read or is malformed (which is said in the log).</summary>
    public XElement? Load(string fullPath) => parsed.GetOrAdd(fullPath, path => new Lazy<XElement?>(() => Parse(path))).Value;

    /// <summary>Whether a file or folder exists; null outside what may be looked at.</summary>
    public bool? Exists(string path, string folder)
    {
        string full = Full(Path.Combine(folder, path.Replace('\\', '/')));
        return root.MayHoldBuildFile(full) ? Path.Exists(full) : null;
    }

    /// <summary>The full path of the nearest file of that name at or above a folder; empty when there is none.</summary>
    public string PathOfFileAbove(string file, string folder)
    {
        if (file.Length is 0 or > 255 || file.AsSpan().ContainsAny('/', '\\', '\0'))
        {
            return "";
        }

        return above.GetOrAdd((file, folder), static (key, self) => self.FindAbove(key.File, key.Folder), this);
    }

    private string FindAbove(string file, string folder)
    {
        for (string? at = Path.TrimEndingDirectorySeparator(Full(folder.Replace('\\', '/'))); at is not null; at = Path.GetDirectoryName(at))
        {
            string candidate = Path.Combine(at, file);
            if (!root.MayHoldBuildFile(candidate))
            {
                return "";
            }

            if (Path.Exists(candidate))
            {
                return candidate;
            }
        }

        return "";
    }

    public string Display(string fullPath) => root.Display(fullPath);

    /// <summary>An absolute, normalised path; the text itself where it is no path.</summary>
    public static string Full(string path) => path.Length is 0 or > 4096 || path.Contains('\0', StringComparison.Ordinal) ? path : Path.GetFullPath(path);

    private XElement? Parse(string path)
    {
        if (!root.MayHoldBuildFile(path) || !File.Exists(path))
        {
            return null;
        }

        byte[]? bytes = FileBytes.TryRead(path, limits.ProjectFileBytes, out string? reason);
        if (bytes is null)
        {
            log.Skip(Display(path), reason!);
            return null;
        }

        XElement? element = SafeXml.TryParse(bytes, out string? problem);
        if (element is null)
        {
            log.Skip(Display(path), $"not well-formed XML ({problem})");
        }

        return element;
    }
}
