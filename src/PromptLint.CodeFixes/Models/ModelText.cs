using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PromptLint.CodeFixes.Edits;

namespace PromptLint.CodeFixes.Models;

/// <summary>A model id inside a string: alone, in a path or in JSON text. Only the id is replaced, whatever kind of literal holds it.</summary>
internal static class ModelText
{
    /// <summary>The edit; null when the id does not stand there exactly once.</summary>
    public static FileEdit? Replace(SyntaxNode node, DocumentId file, string from, string to)
    {
        TextSpan? found = null;
        foreach (var token in node.DescendantTokens().Where(IsText))
        {
            for (var at = token.Text.IndexOf(from, StringComparison.Ordinal); at >= 0; at = token.Text.IndexOf(from, at + 1, StringComparison.Ordinal))
            {
                if (!IsWhole(token.Text, at, from.Length)) continue;
                if (found is not null) return null;
                found = new TextSpan(token.SpanStart + at, from.Length);
            }
        }

        return found is { } span ? new FileEdit(file, span, to) : null;
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    // "gpt-4o" in "gpt-4o-mini" is another model.
    private static bool IsWhole(string text, int at, int length) => (at == 0 || !IsPart(text[at - 1])) && (at + length == text.Length || !IsPart(text[at + length]));

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '.' or '_';
}
