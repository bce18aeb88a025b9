namespace PromptLint.Core.Catalog;

/// <summary>Patterns over model ids in fact files: an id, or a beginning with `*`.</summary>
internal static class ModelPattern
{
    /// <summary>True when the pattern is the id, or its beginning before `*`.</summary>
    public static bool Matches(string pattern, string id) =>
        pattern.Length > 0 && pattern[pattern.Length - 1] == '*'
            ? id.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
            : string.Equals(pattern, id, StringComparison.OrdinalIgnoreCase);

    /// <summary>The longest pattern that fits; null when none does.</summary>
    public static string? Best(IEnumerable<string> patterns, string id)
    {
        string? best = null;
        foreach (string pattern in patterns)
            if (Matches(pattern, id) && (best is null || pattern.Length > best.Length))
                best = pattern;
        return best;
    }
}
