using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Complexity.Features;

/// <summary>The structural features that are read off the tokens.</summary>
internal static class TokenCounts
{
    private const int LongWord = 9, CapitalisedWord = 2, ColonReach = 4;

    private static readonly WordSet Obligations = new(
        "must should shall always never only ensure exactly required require strictly mandatory not cannot don't without avoid except unless");
    private static readonly WordSet Exemplars = new("example examples input output q a user assistant human question answer");

    public static void Count(string text, TokenBuffer tokens, int[] counts, HashSet<ulong> holeNames)
    {
        holeNames.Clear();
        bool sentenceEnded = true, firstWordOfLine = true;
        int lineWords = 0, holeUnits = 0, last = -1;
        for (int i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == PromptTokenKind.NewLine)
            {
                Longest(lineWords);
                lineWords = 0;
                sentenceEnded = firstWordOfLine = true;
                continue;
            }
            last = i;
            switch (token.Kind)
            {
                case PromptTokenKind.Word:
                    lineWords++;
                    Increment(StructuralFeature.Words);
                    if (sentenceEnded)
                        Increment(StructuralFeature.Sentences);
                    sentenceEnded = false;
                    CountWord(text, token, counts);
                    if (firstWordOfLine && Exemplars.Contains(text, token.Start, token.End) && ColonFollows(text, token.End))
                        Increment(StructuralFeature.ExemplarLines);
                    firstWordOfLine = false;
                    break;
                case PromptTokenKind.Hole:
                    lineWords++;
                    Increment(StructuralFeature.Holes);
                    holeUnits += token.Length;
                    holeNames.Add(NameHash(text, token));
                    break;
                case PromptTokenKind.Number:
                    Increment(StructuralFeature.Numbers);
                    break;
                case PromptTokenKind.Break:
                    CountBreak(text[token.Start], counts, ref sentenceEnded);
                    break;
            }
        }
        Longest(lineWords);
        counts[(int)StructuralFeature.DistinctHoles] = holeNames.Count;
        counts[(int)StructuralFeature.HolePercent] = text.Length == 0 ? 0 : (int)((long)holeUnits * 100 / text.Length);
        if (last < 0)
            return;
        ref readonly var end = ref tokens[last];
        bool isMark = end.Kind == PromptTokenKind.Break;
        counts[(int)StructuralFeature.EndsWithColon] = isMark && text[end.Start] == ':' ? 1 : 0;
        counts[(int)StructuralFeature.EndsWithQuestion] = isMark && text[end.Start] == '?' ? 1 : 0;
        counts[(int)StructuralFeature.EndsWithHole] = end.Kind == PromptTokenKind.Hole ? 1 : 0;

        void Increment(StructuralFeature feature) => counts[(int)feature]++;

        void Longest(int words) =>
            counts[(int)StructuralFeature.LongestLineWords] = Math.Max(counts[(int)StructuralFeature.LongestLineWords], words);
    }

    private static void CountWord(string text, in PromptToken word, int[] counts)
    {
        if (Obligations.Contains(text, word.Start, word.End))
            counts[(int)StructuralFeature.Obligations]++;
        if (word.Length >= LongWord)
            counts[(int)StructuralFeature.LongWords]++;
        if (word.Length >= CapitalisedWord && IsCapitalised(text, word))
            counts[(int)StructuralFeature.CapitalisedWords]++;
    }

    private static void CountBreak(char mark, int[] counts, ref bool sentenceEnded)
    {
        if (mark is '.' or '!' or '?')
            sentenceEnded = true;
        if (mark == '?')
            counts[(int)StructuralFeature.Questions]++;
        else if (mark == '"')
            counts[(int)StructuralFeature.Quotes]++;
    }

    private static bool IsCapitalised(string text, in PromptToken word)
    {
        for (int i = word.Start; i < word.End; i++)
        {
            if (text[i] is not ((>= 'A' and <= 'Z') or '_'))
                return false;
        }
        return true;
    }

    /// <summary>Whether a colon stands close behind on the same line (`Example 12:`).</summary>
    private static bool ColonFollows(string text, int position)
    {
        int end = Math.Min(text.Length, position + ColonReach);
        for (int i = position; i < end && text[i] != '\n'; i++)
        {
            if (text[i] == ':')
                return true;
        }
        return false;
    }

    private static ulong NameHash(string text, in PromptToken hole)
    {
        ulong hash = 14695981039346656037;
        for (int i = hole.ContentStart; i < hole.ContentEnd; i++)
            hash = (hash ^ text[i]) * 1099511628211;
        return hash;
    }
}
