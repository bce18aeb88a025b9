using System.Text;
using PromptLint.Core.Complexity.Text;

namespace PromptLint.Scoring.Onnx;

/// <summary>Writes each hole as its name's words between single braces: `{{$userInput}}` becomes ` {user input} `.</summary>
internal static class HoleSpelling
{
    private const int MostWords = 4;

    public static string Spell(string text)
    {
        var tokens = new TokenBuffer();
        PromptTokenizer.Tokenize(text, tokens);
        StringBuilder? spelled = null;
        int at = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind != PromptTokenKind.Hole)
                continue;
            spelled ??= new StringBuilder(text.Length);
            spelled.Append(text, at, token.Start - at).Append(" {");
            AppendWords(spelled, text.AsSpan(token.ContentStart..token.ContentEnd));
            spelled.Append("} ");
            at = token.End;
        }
        return spelled is null ? text : spelled.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Runs of ASCII letters, split where a capital follows a small letter.</summary>
    private static void AppendWords(StringBuilder spelled, ReadOnlySpan<char> name)
    {
        int words = 0;
        for (int at = 0; at < name.Length && words < MostWords;)
        {
            if (!char.IsAsciiLetter(name[at]))
            {
                at++;
                continue;
            }
            if (words++ > 0)
                spelled.Append(' ');
            do
                spelled.Append(char.ToLowerInvariant(name[at++]));
            while (at < name.Length && char.IsAsciiLetter(name[at]) && !(char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1])));
        }
    }
}
