using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Values;

/// <summary>The result of a library call: kept as what was called with what, since the call's facts may sit in its arguments.</summary>
internal sealed record CallValue(IMethodSymbol? Method, string Name, Value? Receiver, ArgumentValues Arguments) : Value;
