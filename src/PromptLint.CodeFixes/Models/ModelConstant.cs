using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Signatures;
using PromptLint.CodeFixes.Edits;

namespace PromptLint.CodeFixes.Models;

/// <summary>A constant, enum member or static property of an SDK that stands for a model.</summary>
internal static class ModelConstant
{
    /// <summary>The edit to the SDK's member for the other model, or to its id where the SDK takes text; null without either.</summary>
    public static async Task<FileEdit?> ReplaceAsync(SyntaxNode node, Document document, string from, string to, CancellationToken cancellation)
    {
        if (node is not (MemberAccessExpressionSyntax or IdentifierNameSyntax)) return null;
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (model?.GetSymbolInfo(node, cancellation).Symbol is not { ContainingType: { } type } symbol || SignatureTable.Shipped.Find(symbol)?.ModelId != from) return null;
        var name = node is MemberAccessExpressionSyntax access ? access.Name : (SimpleNameSyntax)node;
        var sibling = SignatureTable.Shipped.Find(type)?.Members.Values.SelectMany(m => m).Where(m => m.ModelId == to && !type.GetMembers(m.Name).IsEmpty).Select(m => m.Name).OrderBy(n => n, StringComparer.Ordinal).FirstOrDefault();
        if (sibling is not null) return new FileEdit(document.Id, name.Span, sibling);
        var isText = symbol is IFieldSymbol { Type.SpecialType: SpecialType.System_String } or IPropertySymbol { Type.SpecialType: SpecialType.System_String };
        return isText ? new FileEdit(document.Id, node.Span, "\"" + to + "\"") : null;
    }
}
