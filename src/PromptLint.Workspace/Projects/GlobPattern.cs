using System.IO.Enumeration;

namespace PromptLint.Workspace.Projects;

/// <summary>An MSBuild file pattern over relative paths with forward slashes: `**`, `*` and `?`, case-insensitive.</summary>
internal sealed class GlobPattern
{
    private readonly string[] segments;

    /// <param name="pattern">Without `..`.</param>
    public GlobPattern(string pattern) => segments = pattern.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);

    public static bool IsPattern(string spec) => spec.AsSpan().ContainsAny('*', '?');

    public bool Matches(string path)
    {
        string[] parts = path.Split('/');
        int s = 0;
        int p = 0;
        int star = -1;
        int resume = 0;
        while (p < parts.Length)
        {
            if (s < segments.Length && segments[s] == "**")
            {
                star = s++;
                resume = p;
            }
            else if (s < segments.Length && MatchesSegment(segments[s], parts[p]) && (s + 1 < segments.Length || p + 1 == parts.Length))
            {
                s++;
                p++;
            }
            else if (star >= 0)
            {
                s = star + 1;
                p = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (s < segments.Length && segments[s] == "**")
        {
            s++;
        }

        return s == segments.Length;
    }

    private static bool MatchesSegment(string pattern, string name) => pattern == "*" || FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true);
}
