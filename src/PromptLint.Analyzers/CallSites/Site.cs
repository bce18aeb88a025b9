using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>A call site before it becomes an <see cref="LlmCall"/>.</summary>
internal sealed record Site
{
    public required InvocationExpressionSyntax Node { get; init; }

    public required SemanticModel Model { get; init; }

    public required IMethodSymbol Method { get; init; }

    public required string Sdk { get; init; }

    public required Operation Operation { get; init; }

    public CallSignature? Signature { get; init; }

    /// <summary>One entry a caller; at least one.</summary>
    public required IReadOnlyList<CallFacts> Contexts { get; init; }

    /// <summary>The calls through which the callers come in.</summary>
    public IReadOnlyList<SyntaxNode> Callers { get; init; } = [];
}
