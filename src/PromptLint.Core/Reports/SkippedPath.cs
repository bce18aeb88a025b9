namespace PromptLint.Core.Reports;

/// <summary>Something that was not read, and why.</summary>
/// <param name="Path">Relative to the scanned root, with forward slashes.</param>
/// <param name="Reason">One sentence for people.</param>
public sealed record SkippedPath(string Path, string Reason);
