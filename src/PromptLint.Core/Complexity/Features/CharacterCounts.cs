using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Complexity.Features;

/// <summary>The structural features that are read off the characters: marks, JSON fields, tags, links.</summary>
internal static class CharacterCounts
{
    private const int LongestName = 40;

    public static void Count(string text, int[] counts)
    {
        int code = 0, math = 0, foreign = 0, fields = 0, tags = 0, links = 0;
        int fieldsFrom = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (CodeUnit.IsCodeMark(c))
                code++;
            if (CodeUnit.IsMathMark(c))
                math++;
            if (CodeUnit.IsForeign(c))
                foreign++;
            if (c == '"' && i >= fieldsFrom && EndOfField(text, i) is > 0 and var end)
            {
                fields++;
                fieldsFrom = end;
            }
            else if (c == '<' && IsTag(text, i))
                tags++;
            else if (c == ':' && i + 2 < text.Length && text[i + 1] == '/' && text[i + 2] == '/')
                links++;
        }
        counts[(int)StructuralFeature.Characters] = text.Length;
        counts[(int)StructuralFeature.CodeMarks] = code;
        counts[(int)StructuralFeature.MathMarks] = math;
        counts[(int)StructuralFeature.ForeignLetters] = foreign;
        counts[(int)StructuralFeature.JsonFields] = fields;
        counts[(int)StructuralFeature.Tags] = tags;
        counts[(int)StructuralFeature.Links] = links;
    }

    /// <summary>The end of `"name" :` that begins at a quotation mark, or 0.</summary>
    private static int EndOfField(string text, int quote)
    {
        int i = quote + 1;
        while (i < text.Length && i - quote <= LongestName && (IsNamePart(text[i]) || text[i] == ' '))
            i++;
        if (i == quote + 1 || i == text.Length || text[i] != '"')
            return 0;
        i++;
        while (i < text.Length && text[i] is ' ' or '\t')
            i++;
        return i < text.Length && text[i] == ':' ? i + 1 : 0;
    }

    /// <summary>Whether an opening tag without attributes begins at an angle bracket.</summary>
    private static bool IsTag(string text, int bracket)
    {
        int i = bracket + 1;
        if (i == text.Length || (text[i] | 0x20) is not (>= 'a' and <= 'z'))
            return false;
        while (i < text.Length && i - bracket <= LongestName + 1 && IsNamePart(text[i]))
            i++;
        return i < text.Length && text[i] == '>';
    }

    private static bool IsNamePart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
