using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>One prompt text of a call.</summary>
internal sealed record PromptFact(PromptRole Role, TextValue Text);
