using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>Splits the format of string.Format and AppendFormat at its placeholders.</summary>
internal static class CompositeFormat
{
    /// <param name="format">The format text.</param>
    /// <param name="arguments">Values by index; what is missing becomes a hole.</param>
    /// <param name="syntax">The argument expressions, for the names of holes.</param>
    public static IReadOnlyList<Value> Parts(TextValue format, IReadOnlyList<Value> arguments, IReadOnlyList<ExpressionSyntax> syntax)
    {
        var parts = new List<Value>();
        foreach (var piece in format.Pieces)
        {
            if (piece.IsHole) parts.Add(Texts.Hole(piece.Text));
            else Split(piece.Text, format, arguments, syntax, parts);
        }

        return parts;
    }

    private static void Split(string text, TextValue format, IReadOnlyList<Value> arguments, IReadOnlyList<ExpressionSyntax> syntax, List<Value> parts)
    {
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '}' && i + 1 < text.Length && text[i + 1] == text[i])
            {
                literal.Append(text[i++]);
                continue;
            }

            var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            if (end < 0 || !int.TryParse(text.Substring(i + 1, end - i - 1).Split(',', ':')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                literal.Append(text[i]);
                continue;
            }

            Flush();
            parts.Add(index < arguments.Count ? arguments[index] : Texts.Hole(index < syntax.Count ? SyntaxNames.Hole(syntax[index]) : "arg" + index.ToString(CultureInfo.InvariantCulture)));
            i = end;
        }

        Flush();

        void Flush()
        {
            if (literal.Length > 0) parts.Add(TextValue.Of(literal.ToString()) with { Kind = format.Kind, Node = format.Node });
            literal.Clear();
        }
    }
}
