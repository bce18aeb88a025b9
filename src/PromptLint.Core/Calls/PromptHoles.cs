using System.Text;

namespace PromptLint.Core.Calls;

/// <summary>Splits a prompt text into what stands in the code and its run-time parts.</summary>
public static class PromptHoles
{
    /// <summary>The static text, and the names of the holes `{name}` in their order. Braces around anything but a name are static text.</summary>
    public static string Split(string text, ICollection<string> holes)
    {
        if (text.IndexOf('{') < 0)
            return text;
        var rest = new StringBuilder(text.Length);
        int from = 0;
        for (int open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            int close = NameEnd(text, open + 1);
            if (close < 0)
                continue;
            rest.Append(text, from, open - from);
            holes.Add(text.Substring(open + 1, close - open - 1));
            from = close + 1;
            open = close;
        }

        return rest.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The offset of the first hole; -1 when there is none.</summary>
    public static int First(string text)
    {
        for (int open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
            if (NameEnd(text, open + 1) >= 0)
                return open;
        return -1;
    }

    // The closing brace after a name such as `input`, `order.Name`, `items[0]`, `0`; -1 when no name stands there.
    private static int NameEnd(string text, int at)
    {
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '.' or '[' or ']' or '(' or ')' or '?' or '!'))
            at++;
        return at > start && at < text.Length && text[at] == '}' ? at : -1;
    }
}
