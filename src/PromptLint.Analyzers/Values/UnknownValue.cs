namespace PromptLint.Analyzers.Values;

/// <summary>A value that only exists at run time, or that was not found.</summary>
/// <param name="Name">The name a hole gets.</param>
internal sealed record UnknownValue(string Name) : Value;
