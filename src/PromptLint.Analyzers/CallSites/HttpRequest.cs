using PromptLint.Analyzers.Values;

namespace PromptLint.Analyzers.CallSites;

/// <summary>What an HTTP call sends where.</summary>
/// <param name="Address">The address, base address included where it is known.</param>
/// <param name="Body">The body, or null.</param>
internal sealed record HttpRequest(Value Address, Value? Body);
