using System.Text;
using PromptLint.Core.Complexity.Features;
using PromptLint.Core.Complexity.Model;
using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Complexity.Reasons;

/// <summary>Quotes a place of a prompt. Reports leave prompts out because they may hold secrets, so a quotation
/// has only words that the model's own vocabulary has; what else stands there becomes an ellipsis, and a run-time part empty braces.</summary>
internal static class EvidenceText
{
    /// <summary>The quotation, or null when nothing of it can be shown.</summary>
    public static string? Quote(string text, TokenBuffer tokens, VocabularyIndex vocabulary, int start, int end)
    {
        var quote = new StringBuilder();
        bool hasWord = false;
        for (int i = FirstAt(tokens, start); i < tokens.Count && tokens[i].Start < end; i++)
        {
            ref readonly var token = ref tokens[i];
            bool isKnown = token.Kind == PromptTokenKind.Word
                && vocabulary.Find(FeatureHash.OfWord(FeatureKind.Unigram, text, token.Start, token.End)) >= 0;
            bool isHole = token.Kind == PromptTokenKind.Hole;
            hasWord |= isKnown || isHole;
            if (quote.Length > 0)
                quote.Append(' ');
            if (isHole)
                quote.Append("{…}");
            else if (!isKnown)
                quote.Append('…');
            else
                AppendLower(quote, text, token);
        }
        return hasWord ? quote.ToString() : null;
    }

    private static void AppendLower(StringBuilder quote, string text, in PromptToken word)
    {
        for (int i = word.Start; i < word.End; i++)
            quote.Append(CodeUnit.Lower(text[i]));
    }

    /// <summary>The index of the token that starts at a position.</summary>
    private static int FirstAt(TokenBuffer tokens, int start)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
