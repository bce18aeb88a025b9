namespace PromptLint.Core.Complexity.Text;

/// <summary>Splits a prompt into tokens, by the rules of rules/complexity/FORMAT.md.</summary>
internal static class PromptTokenizer
{
    private const int MostBraces = 3;
    private const int LongestHole = 64;

    public static void Tokenize(string text, TokenBuffer tokens)
    {
        tokens.Clear();
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (CodeUnit.IsBlank(c))
            {
                at++;
                continue;
            }
            int end = at + 1;
            if (CodeUnit.IsLetter(c))
                Add(PromptTokenKind.Word, end = EndOfWord(text, end));
            else if (CodeUnit.IsDigit(c))
                Add(PromptTokenKind.Number, end = EndOfNumber(text, end));
            else if (c == '\n')
                Add(PromptTokenKind.NewLine, end);
            else if (c == '{' && TryHole(text, at, out var hole))
            {
                tokens.Add(hole);
                end = hole.End;
            }
            else
                Add(CodeUnit.IsBreak(c) ? PromptTokenKind.Break : PromptTokenKind.Other, end);
            at = end;
        }

        void Add(PromptTokenKind kind, int end) => tokens.Add(new PromptToken(kind, at, end, at, end));
    }

    /// <summary>Whether a run-time part stands in the text.</summary>
    public static bool HasHole(string text)
    {
        for (int at = text.IndexOf('{'); at >= 0; at = text.IndexOf('{', at + 1))
        {
            if (TryHole(text, at, out _))
                return true;
        }
        return false;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length)
        {
            char c = text[at];
            bool inside = CodeUnit.IsLetter(c) || CodeUnit.IsDigit(c)
                || (c is '\'' or '\u2019' && at + 1 < text.Length && CodeUnit.IsLetter(text[at + 1]));
            if (!inside)
                break;
            at++;
        }
        return at;
    }

    private static int EndOfNumber(string text, int at)
    {
        while (at < text.Length)
        {
            char c = text[at];
            if (!CodeUnit.IsDigit(c) && !(c is '.' or ',' && at + 1 < text.Length && CodeUnit.IsDigit(text[at + 1])))
                break;
            at++;
        }
        return at;
    }

    private static bool TryHole(string text, int start, out PromptToken hole)
    {
        hole = default;
        int from = start;
        while (from < text.Length && text[from] == '{')
            from++;
        if (from - start > MostBraces)
            return false;
        int to = from;
        while (to < text.Length && to - from <= LongestHole && !CodeUnit.EndsHole(text[to]))
            to++;
        if (to == from || to - from > LongestHole || to == text.Length || text[to] != '}' || !IsName(text, from, to))
            return false;
        int end = to;
        while (end < text.Length && end - to < MostBraces && text[end] == '}')
            end++;
        hole = new PromptToken(PromptTokenKind.Hole, start, end, from, to);
        return true;
    }

    /// <summary>Whether what stands between the braces is the name of a hole and not code or a type.</summary>
    private static bool IsName(string text, int from, int to)
    {
        while (from < to && text[from] is ' ' or '\t')
            from++;
        while (to > from && text[to - 1] is ' ' or '\t')
            to--;
        if (from == to || !CodeUnit.BeginsHoleName(text[from]))
            return false;
        for (int i = from; i + 1 < to; i++)
        {
            if (text[i] is ':' or ',' && text[i + 1] == ' ')
                return false;
        }
        return true;
    }
}
