namespace PromptLint.Package.Tests;

/// <summary>A finding as a user sees it. The message holds the amounts.</summary>
/// <param name="File">Relative to the project's folder.</param>
/// <param name="Line">1-based.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Message">The whole message.</param>
internal sealed record ShownFinding(string File, int Line, string Rule, string Message)
{
    public static IReadOnlyList<ShownFinding> Sorted(IEnumerable<ShownFinding> findings) =>
        [.. findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line).ThenBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal)];
}
