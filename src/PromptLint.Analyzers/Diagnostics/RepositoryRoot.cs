using Microsoft.CodeAnalysis.Diagnostics;

namespace PromptLint.Analyzers.Diagnostics;

/// <summary>The folder that paths are relative to: the same one that the command line scans, so that ids and patterns agree.</summary>
internal sealed class RepositoryRoot
{
    private readonly string prefix;
    private readonly StringComparison comparison;

    public RepositoryRoot(AnalyzerConfigOptions global)
    {
        var folder = Property(global, "PromptLintRoot") ?? Property(global, "ProjectDir") ?? "";
        prefix = folder.Length == 0 ? "" : Slashes(folder).TrimEnd('/') + "/";

        // A drive letter means a file system that does not tell case apart.
        comparison = prefix.Length > 1 && prefix[1] == ':' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    }

    /// <summary>The path below the root with forward slashes; the path itself when it lies elsewhere.</summary>
    public string Relative(string path)
    {
        var slashed = Slashes(path);
        return prefix.Length > 0 && slashed.StartsWith(prefix, comparison) ? slashed.Substring(prefix.Length) : slashed.TrimStart('/');
    }

    private static string Slashes(string path) => path.Replace('\\', '/');

    private static string? Property(AnalyzerConfigOptions global, string name) =>
        global.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
