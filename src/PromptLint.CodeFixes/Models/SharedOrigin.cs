using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace PromptLint.CodeFixes.Models;

/// <summary>Whether the place that names a model can serve other calls than the one in question.</summary>
internal static class SharedOrigin
{
    public static async Task<bool> IsSharedAsync(SyntaxNode origin, Document document, SyntaxNode call, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model is null) return true;

        // A registration or a factory without a name to follow: only what is in sight of the call is its own.
        if (Holder(origin, model, cancellation) is not { } holder) return origin.FirstAncestorOrSelf<TypeDeclarationSyntax>() is var type && (origin.SyntaxTree != call.SyntaxTree || type?.Span != call.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Span);
        var references = await SymbolFinder.FindReferencesAsync(holder, document.Project.Solution, cancellation).ConfigureAwait(false);
        return references.SelectMany(r => r.Locations).Count(l => !l.IsImplicit && !IsWrite(l.Location)) > 1;
    }

    // The variable, property or parameter that holds the model, or the client that was made with it.
    private static ISymbol? Holder(SyntaxNode origin, SemanticModel model, CancellationToken cancellation)
    {
        for (var current = origin; current is not null; current = current.Parent)
        {
            switch (current.Parent)
            {
                case EqualsValueClauseSyntax { Parent: { } declaration }:
                    return model.GetDeclaredSymbol(declaration, cancellation);
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    return model.GetDeclaredSymbol(property, cancellation);
                case AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment when assignment.Right == current:
                    return model.GetSymbolInfo(assignment.Left, cancellation).Symbol;
                case StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static bool IsWrite(Location location) =>
        location.SourceTree?.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true) is { } name
        && name.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment && assignment.Left.Span.Contains(name.Span);
}
