namespace PromptLint.Analyzers.Values;

/// <summary>A number, flag or null.</summary>
internal sealed record ScalarValue(object? Constant) : Value;
