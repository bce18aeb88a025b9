using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.CodeFixes.Edits;

namespace PromptLint.CodeFixes.Options;

/// <summary>Writes a lower level in place of a high one: another member of the same type, or another word.</summary>
internal static class LowerLevel
{
    private static readonly string[] High = ["high", "xhigh", "extrahigh", "max"];

    /// <summary>The edits; none where a value is no high level that stands in the code, or where no lower one of that name exists.</summary>
    public static IReadOnlyList<FileEdit> Edits(CallContext context, IReadOnlyList<ExpressionSyntax> values, string level)
    {
        var edits = new List<FileEdit>();
        foreach (var value in values.Select(v => v is CastExpressionSyntax cast ? cast.Expression : v))
        {
            var edit = value switch
            {
                MemberAccessExpressionSyntax access when IsHigh(access.Name.Identifier.ValueText) && Sibling(context.Model, access, level) is { } name => new FileEdit(context.Document.Id, access.Name.Span, name),
                LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) && IsHigh(literal.Token.ValueText) && literal.Token.Text.Length == literal.Token.ValueText.Length + 2 =>
                    new FileEdit(context.Document.Id, literal.Span, "\"" + level + "\""),
                _ => null,
            };
            if (edit is not null) edits.Add(edit);
        }

        return edits;
    }

    private static bool IsHigh(string word) => High.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string? Sibling(SemanticModel model, MemberAccessExpressionSyntax access, string level) =>
        model.GetSymbolInfo(access).Symbol?.ContainingType?.GetMembers().Where(m => m is IPropertySymbol { IsStatic: true } or IFieldSymbol { IsStatic: true } && m.DeclaredAccessibility == Accessibility.Public)
            .Select(m => m.Name).FirstOrDefault(n => n.Equals(level, StringComparison.OrdinalIgnoreCase));
}
