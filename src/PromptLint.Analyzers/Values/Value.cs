using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Values;

/// <summary>What static resolution knows about an expression.</summary>
internal abstract record Value
{
    /// <summary>The syntax that a fix would edit or a report would show; null when it has no single place.</summary>
    public SyntaxNode? Node { get; init; }

    public ValueKind Kind { get; init; }

    /// <summary>The invocations through which the value came in from callers, outermost first.</summary>
    public Sequence<SyntaxNode> Via { get; init; } = [];

    /// <summary>For people: what was followed, where the value stayed unknown.</summary>
    public string? Detail { get; init; }
}
