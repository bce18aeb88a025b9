namespace PromptLint.Core.Usage;

/// <summary>A line of a usage file that cannot be used; the others count.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Message">One sentence for people.</param>
public sealed record UsageError(int Line, string Message);
