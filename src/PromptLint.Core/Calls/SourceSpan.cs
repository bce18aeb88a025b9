namespace PromptLint.Core.Calls;

/// <summary>A place in a source file.</summary>
/// <param name="File">Path relative to the scanned root, with forward slashes.</param>
/// <param name="Line">First line, 1-based.</param>
/// <param name="Column">First column, 1-based, in UTF-16 code units.</param>
/// <param name="EndLine">Last line, 1-based.</param>
/// <param name="EndColumn">Column after the last character, 1-based.</param>
public sealed record SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn);
