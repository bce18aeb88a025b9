namespace PromptLint.Analyzers.Values;

/// <summary>A run of static text, or a hole.</summary>
/// <param name="Text">The text, or the hole's name.</param>
internal readonly record struct TextPiece(string Text, bool IsHole);
