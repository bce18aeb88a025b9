using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PromptLint.Workspace.Razor;

/// <summary>Finds the C# in a Razor file. Markup is skipped, not understood.</summary>
internal static class RazorReader
{
    private const int MaxParts = 2000;

    private static readonly (string Word, RazorPartKind Kind)[] Directives =
    [
        ("inject", RazorPartKind.Inject),
        ("using", RazorPartKind.Using),
        ("inherits", RazorPartKind.Inherits),
        ("namespace", RazorPartKind.Namespace),
        ("model", RazorPartKind.Model),
        ("typeparam", RazorPartKind.TypeParameter),
    ];

    public static IReadOnlyList<RazorPart> Read(string text)
    {
        var parts = new List<RazorPart>();
        int at = 0;
        while (parts.Count < MaxParts && (at = text.IndexOf('@', at)) >= 0)
        {
            int next = at + 1;
            if (next < text.Length && text[next] == '@')
            {
                at += 2;
            }
            else if (next < text.Length && text[next] == '*')
            {
                int end = text.IndexOf("*@", next + 1, StringComparison.Ordinal);
                at = end < 0 ? text.Length : end + 2;
            }
            else if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '.'))
            {
                at = next;
            }
            else
            {
                at = Part(text, next, parts);
            }
        }

        return parts;
    }

    /// <summary>Reads what follows an `@` and says where to go on.</summary>
    private static int Part(string text, int at, List<RazorPart> parts)
    {
        if (at >= text.Length)
        {
            return at;
        }

        switch (text[at])
        {
            case '{':
                return Block(text, at, RazorPartKind.Statements, parts);
            case '(':
                return Block(text, at, RazorPartKind.Expression, parts);
        }

        foreach (string word in (ReadOnlySpan<string>)["code", "functions"])
        {
            if (Follows(text, at, word))
            {
                int open = SkipSpace(text, at + word.Length);
                return open < text.Length && text[open] == '{' ? Block(text, open, RazorPartKind.Members, parts) : at + word.Length;
            }
        }

        foreach ((string word, RazorPartKind kind) in Directives)
        {
            if (Follows(text, at, word) && at + word.Length < text.Length && text[at + word.Length] is ' ' or '\t')
            {
                int start = SkipSpace(text, at + word.Length);
                int end = text.AsSpan(start).IndexOfAny('\r', '\n');
                end = end < 0 ? text.Length : start + end;
                string line = text[start..end].TrimEnd().TrimEnd(';');
                if (line.Length > 0)
                {
                    parts.Add(new RazorPart(kind, start, line));
                }

                return end;
            }
        }

        return at;
    }

    private static int Block(string text, int open, RazorPartKind kind, List<RazorPart> parts)
    {
        int close = Closing(text, open);
        parts.Add(new RazorPart(kind, open + 1, text[(open + 1)..close]));
        return Math.Min(close + 1, text.Length);
    }

    /// <summary>The index of the bracket that closes the one at <paramref name="open"/>, found by the C# lexer so that strings and comments do not count; the end of the text when there is none.</summary>
    private static int Closing(string text, int open)
    {
        int depth = 0;
        foreach (SyntaxToken token in SyntaxFactory.ParseTokens(text, open, initialTokenPosition: open))
        {
            switch (token.Kind())
            {
                case SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken:
                    depth++;
                    break;
                case SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken when --depth == 0:
                    return token.SpanStart;
            }
        }

        return text.Length;
    }

    private static bool Follows(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && (at + word.Length >= text.Length || !char.IsLetterOrDigit(text[at + word.Length]));

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
