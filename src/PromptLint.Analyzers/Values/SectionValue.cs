namespace PromptLint.Analyzers.Values;

/// <summary>A section of the configuration.</summary>
/// <param name="Path">Keys joined by `:`; empty for the root.</param>
internal sealed record SectionValue(string Path) : Value;
