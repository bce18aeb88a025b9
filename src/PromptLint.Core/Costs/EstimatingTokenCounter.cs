namespace PromptLint.Core.Costs;

/// <summary>Estimates tokens from the shape of a text, without a vocabulary: what the compiler can afford.</summary>
public sealed class EstimatingTokenCounter : ITokenCounter
{
    // Letters that one token of a large vocabulary covers at the start of a word and after it.
    private const int WordHead = 12;
    private const int WordTail = 5;

    // A mark often shares a token with its neighbour.
    private const decimal Mark = 0.8m;

    public int Count(string text, string? tokenizer) => (int)Math.Ceiling(Units(text) * TokenizerFamily.Factor(tokenizer));

    public string Method(string? tokenizer) => "estimated from characters";

    private static decimal Units(string text)
    {
        decimal units = 0m;
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            char c = text[at];
            if (c == ' ')
            {
                while (at < text.Length && text[at] == ' ')
                    at++;
                // One blank belongs to the word after it; an indentation is a token of its own.
                if (at - start > 1)
                    units++;
            }
            else if (c is '\n' or '\r' or '\t')
            {
                while (at < text.Length && text[at] is '\n' or '\r' or '\t')
                    at++;
                units++;
            }
            else if (c < 128 && char.IsLetter(c))
            {
                at = WordEnd(text, at);
                units += at - start <= WordHead ? 1 : 1 + (at - start - WordHead + WordTail - 1) / WordTail;
            }
            else if (c < 128 && char.IsDigit(c))
            {
                while (at < text.Length && text[at] is >= '0' and <= '9')
                    at++;
                units += (at - start + 2) / 3;
            }
            else if (c < 128)
            {
                while (at < text.Length && text[at] == c)
                    at++;
                units += Mark * ((at - start + 3) / 4);
            }
            else
            {
                units += OtherScript(c);
                at++;
            }
        }

        return units;
    }

    // A lower-case run; camelCase breaks where a capital follows a small letter.
    private static int WordEnd(string text, int at)
    {
        at++;
        while (at < text.Length && text[at] < 128 && char.IsLetter(text[at]) && !(char.IsUpper(text[at]) && char.IsLower(text[at - 1])))
            at++;
        return at;
    }

    // Ideographs and kana are near one token each, accented Latin, Cyrillic and Greek letters near a third, symbols and emoji more than one.
    private static decimal OtherScript(char c)
    {
        if (c is >= '\u2E80' and <= '\uD7FF')
            return 0.8m;
        if (char.IsLetter(c))
            return 0.35m;
        return char.IsSurrogate(c) ? 1m : 0.7m;
    }
}
