namespace PromptLint.Core.Usage;

/// <summary>Patterns with `*` (anything but a slash), `**` (anything) and `?` (one character); case matters.</summary>
public static class Wildcard
{
    /// <summary>True when the whole text fits the pattern. Linear in practice: it backtracks to the last star only.</summary>
    public static bool Matches(string pattern, string text)
    {
        int p = 0;
        int t = 0;
        int star = -1;
        int starText = 0;
        bool deep = false;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p;
                deep = p + 1 < pattern.Length && pattern[p + 1] == '*';
                p += deep ? 2 : 1;
                // `**/` also stands for no folder at all.
                if (deep && p < pattern.Length && pattern[p] == '/' && Matches(pattern.Substring(p + 1), text.Substring(t)))
                    return true;
                starText = t;
            }
            else if (p < pattern.Length && (pattern[p] == text[t] || pattern[p] == '?' && text[t] != '/'))
            {
                p++;
                t++;
            }
            else if (star >= 0 && (deep || text[starText] != '/'))
            {
                starText++;
                t = starText;
                p = star + (deep ? 2 : 1);
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    /// <summary>Characters that stand for themselves: the more, the more particular the pattern.</summary>
    public static int Literals(string pattern)
    {
        int count = 0;
        foreach (char c in pattern)
            if (c is not ('*' or '?'))
                count++;
        return count;
    }
}
