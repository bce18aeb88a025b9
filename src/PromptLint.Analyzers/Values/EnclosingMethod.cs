using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Values;

/// <summary>The method, constructor, accessor or local function that a node belongs to; lambdas belong to their surroundings.</summary>
internal static class EnclosingMethod
{
    public static IMethodSymbol? Of(SyntaxNode node, SemanticModel model)
    {
        for (var symbol = model.GetEnclosingSymbol(node.SpanStart); symbol is not null; symbol = symbol.ContainingSymbol)
            if (symbol is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method) return method;
        return null;
    }
}
