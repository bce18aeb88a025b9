using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Signatures;

/// <summary>An annotated parameter.</summary>
internal sealed record ParameterSignature(string Name, Meaning Meaning, PromptRole Role);
