using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>Methods of the application that copy a text character by character: what comes out is the text, escaped for JSON where the method does that.</summary>
internal static class CharacterCopies
{
    /// <summary>The parameter that is copied; null for any other method.</summary>
    public static IParameterSymbol? Source(IMethodSymbol method, SyntaxNode declaration)
    {
        if (method.ReturnType.SpecialType != SpecialType.System_String || method.Parameters.FirstOrDefault(p => p.Type.SpecialType == SpecialType.System_String) is not { } source) return null;
        return declaration.DescendantNodes().Any(n => n is ForEachStatementSyntax { Expression: IdentifierNameSyntax all } loop && all.Identifier.ValueText == source.Name && Appends(loop.Statement, loop.Identifier.ValueText)
            || n is ForStatementSyntax counted && counted.Statement.DescendantNodes().OfType<ElementAccessExpressionSyntax>().Any(e => e.Expression is IdentifierNameSyntax item && item.Identifier.ValueText == source.Name) && Appends(counted.Statement, null)) ? source : null;
    }

    /// <summary>True for a copy that puts backslashes before quotes and line ends.</summary>
    public static bool Escapes(SyntaxNode declaration) =>
        declaration.DescendantTokens().Any(t => t.Value is string text && text == "\\n") && declaration.DescendantTokens().Any(t => t.Value is string text && text == "\\\"");

    public static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t");

    private static bool Appends(StatementSyntax body, string? letter) => body.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(i =>
        SyntaxNames.Invoked(i) == "Append" && i.ArgumentList.Arguments.Count == 1 && (letter is null || i.ArgumentList.Arguments[0].Expression is IdentifierNameSyntax name && name.Identifier.ValueText == letter));
}
