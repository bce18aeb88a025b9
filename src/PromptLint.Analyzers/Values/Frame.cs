using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Values;

/// <summary>The context in which an expression is evaluated.</summary>
internal sealed record Frame(SemanticModel Model)
{
    /// <summary>Values of parameters, where the evaluation came in through a call.</summary>
    public ImmutableDictionary<ISymbol, Lazy<Value>> Bindings { get; init; } = Empty;

    /// <summary>Values of variables at the change that is being evaluated: `x = x + y` reads what x was.</summary>
    public ImmutableDictionary<ISymbol, Value> Current { get; init; } = ImmutableDictionary.Create<ISymbol, Value>(SymbolEqualityComparer.Default);

    /// <summary>The object whose members are read as `this`; null when it is not known.</summary>
    public ObjectValue? This { get; init; }

    /// <summary>The member that holds the call site: its parameters stay open, callers are followed for all of them together.</summary>
    public ISymbol? Root { get; init; }

    /// <summary>The parameters of <see cref="Root"/> that the evaluation met.</summary>
    public HashSet<ISymbol>? Open { get; init; }

    /// <summary>How many callers were climbed.</summary>
    public int Hops { get; init; }

    /// <summary>How many methods were entered.</summary>
    public int Depth { get; init; }

    private static readonly ImmutableDictionary<ISymbol, Lazy<Value>> Empty = ImmutableDictionary.Create<ISymbol, Lazy<Value>>(SymbolEqualityComparer.Default);

    public Frame Bind(IEnumerable<KeyValuePair<ISymbol, Lazy<Value>>> parameters) => this with { Bindings = Bindings.SetItems(parameters) };
}
