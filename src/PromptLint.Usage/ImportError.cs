namespace PromptLint.Usage;

/// <summary>A place in an export that could not be used; the rest was.</summary>
/// <param name="File">The export.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Message">One sentence for people.</param>
public sealed record ImportError(string File, long Line, string Message);
