namespace PromptLint.Analyzers.Signatures;

/// <summary>A line of a signature file that cannot be used.</summary>
/// <param name="File">Path as it was given.</param>
/// <param name="Line">1-based.</param>
/// <param name="Message">What is wrong, for people.</param>
internal sealed record SignatureError(string File, int Line, string Message);
