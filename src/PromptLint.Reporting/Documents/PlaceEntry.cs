namespace PromptLint.Reporting.Documents;

/// <summary>A line of a file.</summary>
/// <param name="File">Relative to the scanned root, with forward slashes.</param>
/// <param name="Line">1-based.</param>
public sealed record PlaceEntry(string File, int Line);
