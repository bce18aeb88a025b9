namespace PromptLint.Fuzz.Tests;

/// <summary>Spoils texts the way that accidents and attackers do. The same seed gives the same texts.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Tokens =
        ["\0", "\uFEFF", "\uD800", "\r", "\n\n", "\t", "\"", "'", ",", ";", ":", "{", "}", "[[", "]", "<", "/>", "&a;", "<!--", "$(A)", "%2e", "../", "*", "**", "-1", "1e999", "99999999999999999999", "NaN", "null", "#", "\\u00", "\\", "é", "𝒳", "=", "(", ")"];

    private readonly Random random = new(seed);

    /// <summary>The text after one to six changes.</summary>
    public string Mutate(string text)
    {
        for (int change = random.Next(1, 7); change > 0; change--)
        {
            text = Change(text);
        }

        return text;
    }

    private string Change(string text)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(1, 40), text.Length - at);
        return random.Next(7) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Tokens[random.Next(Tokens.Length)]),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text[..at],
            4 => text.Remove(at, length).Insert(random.Next(text.Length - length + 1), text.Substring(at, length)),
            5 => text.Insert(at, string.Concat(Enumerable.Repeat(Tokens[random.Next(Tokens.Length)], random.Next(2, 300)))),
            _ => at < text.Length ? string.Concat(text.AsSpan(0, at), ((char)random.Next(1, 0xFFFF)).ToString(), text.AsSpan(at + 1)) : text,
        };
    }
}
