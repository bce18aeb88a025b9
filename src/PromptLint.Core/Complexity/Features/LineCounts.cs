namespace PromptLint.Core.Complexity.Features;

/// <summary>The structural features that are read off the lines: lists, steps, headings, tables, fences.</summary>
internal static class LineCounts
{
    private const int LongestHeading = 48;

    public static void Count(string text, int[] counts)
    {
        int start = 0;
        while (start <= text.Length)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            CountLine(text, start, end, counts);
            start = end + 1;
        }
    }

    private static void CountLine(string text, int start, int end, int[] counts)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        if (start == end)
            return;
        counts[(int)StructuralFeature.Lines]++;
        if (IsBullet(text, start, end))
            counts[(int)StructuralFeature.Bullets]++;
        if (IsNumberedStep(text, start, end))
            counts[(int)StructuralFeature.NumberedSteps]++;
        if (text[start] == '#' || (text[end - 1] == ':' && end - start <= LongestHeading))
            counts[(int)StructuralFeature.Headings]++;
        if (text.IndexOf('|', start, end - start) is >= 0 and var bar && text.IndexOf('|', bar + 1, end - bar - 1) >= 0)
            counts[(int)StructuralFeature.TableRows]++;
        if (end - start >= 3 && text[start] == '`' && text[start + 1] == '`' && text[start + 2] == '`')
            counts[(int)StructuralFeature.CodeFences]++;
    }

    private static bool IsBullet(string text, int start, int end) =>
        start + 1 < end && text[start] is '-' or '*' or '+' or '\u2022' && text[start + 1] is ' ' or '\t';

    private static bool IsNumberedStep(string text, int start, int end)
    {
        int i = start;
        while (i < end && i - start < 2 && text[i] is >= '0' and <= '9')
            i++;
        return i > start && i < end && text[i] is '.' or ')' && !(i + 1 < end && text[i + 1] is >= '0' and <= '9');
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r';
}
