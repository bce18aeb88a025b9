using System.Collections.Immutable;

namespace PromptLint.Analyzers.Values;

/// <summary>A sequence whose items are known as far as they are added in sight.</summary>
internal sealed record ListValue(Sequence<Value> Items) : Value;
