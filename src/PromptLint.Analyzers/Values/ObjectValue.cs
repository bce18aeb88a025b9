using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Values;

/// <summary>An object made in sight, with what is known of its state.</summary>
internal sealed record ObjectValue : Value
{
    /// <summary>Null for anonymous objects and types that do not bind.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>The type's name as written.</summary>
    public string TypeName { get; init; } = "";

    public IMethodSymbol? Constructor { get; init; }

    public ArgumentValues Arguments { get; init; } = ArgumentValues.None;

    /// <summary>Properties, fields and string-indexed entries that were assigned.</summary>
    public ImmutableDictionary<string, Value> Members { get; init; } = ImmutableDictionary<string, Value>.Empty;

    /// <summary>Items added to it.</summary>
    public Sequence<Value> Items { get; init; } = [];

    /// <summary>Calls made on it before its use.</summary>
    public Sequence<CallValue> Applied { get; init; } = [];

    public ObjectValue With(string member, Value value) => this with { Members = Members.SetItem(member, value) };
}
