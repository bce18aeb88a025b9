using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Signatures;

/// <summary>The `[LlmCall]` of a method.</summary>
internal sealed record CallSignature(Operation Operation, bool Streaming, bool Structured, bool OnlyWithPrompt);
