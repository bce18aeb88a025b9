using System.Text.RegularExpressions;
using System.Xml.Linq;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Projects;

/// <summary>Reads the project paths of a `.sln` or `.slnx`.</summary>
internal static partial class SolutionFile
{
    /// <summary>Paths of the C# projects as written, with forward slashes.</summary>
    /// <exception cref="CannotScanException">The file cannot be read.</exception>
    public static IReadOnlyList<string> Projects(string fullPath, ScanLimits limits)
    {
        byte[] bytes = FileBytes.TryRead(fullPath, limits.ProjectFileBytes, out string? reason)
            ?? throw new CannotScanException($"{fullPath}: {reason}.");
        IEnumerable<string> paths;
        if (fullPath.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase))
        {
            XElement solution = SafeXml.TryParse(bytes, out string? problem)
                ?? throw new CannotScanException($"{fullPath}: not well-formed XML ({problem}); scan the folder instead.");
            paths = solution.Descendants("Project").Select(p => p.Attribute("Path")?.Value ?? "");
        }
        else
        {
            paths = ProjectLine().Matches(TextDecoder.Decode(bytes)).Select(m => m.Groups[1].Value);
        }

        return [.. paths.Select(p => p.Replace('\\', '/')).Where(p => FileKinds.IsProject(p)).Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^Project\(""[^""]{0,64}""\)\s{0,8}=\s{0,8}""[^""]{0,512}"",\s{0,8}""([^""]{1,1024})""", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex ProjectLine();
}
