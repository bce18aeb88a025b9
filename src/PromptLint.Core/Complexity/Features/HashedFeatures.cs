using PromptLint.Core.Complexity.Model;
using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Complexity.Features;

/// <summary>Looks the words and word groups of a text up in the vocabulary.</summary>
internal static class HashedFeatures
{
    private const int OpeningWords = 12, PrefixUnits = 5, PrefixMinimum = 7, MostHoleWords = 4;

    private static readonly uint HoleHash = FeatureHash.Append(FeatureHash.Begin(FeatureKind.Unigram), '\u0001');
    private static readonly uint NumberHash = FeatureHash.Append(FeatureHash.Begin(FeatureKind.Unigram), '#');

    /// <summary>Fills <paramref name="rows"/> and gives the number of word tokens that the vocabulary knows.</summary>
    public static int Collect(string text, TokenBuffer tokens, VocabularyIndex vocabulary, FeatureRows rows)
    {
        rows.Clear();
        int known = 0, words = 0;
        bool initial = true, hasPrevious = false, hasBefore = false;
        uint previous = 0, before = 0;
        int previousStart = 0, beforeStart = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind is PromptTokenKind.Break or PromptTokenKind.NewLine)
            {
                hasPrevious = hasBefore = false;
                initial = true;
                continue;
            }
            if (token.Kind == PromptTokenKind.Other)
                continue;
            uint hash = token.Kind switch
            {
                PromptTokenKind.Hole => HoleHash,
                PromptTokenKind.Number => NumberHash,
                _ => FeatureHash.OfWord(FeatureKind.Unigram, text, token.Start, token.End),
            };
            bool isKnown = Look(hash, FeatureKind.Unigram, token.Start, token.End);
            if (token.Kind == PromptTokenKind.Hole)
                CollectHoleWords(text, token, vocabulary, rows);
            else if (token.Kind == PromptTokenKind.Word)
            {
                if (isKnown)
                    known++;
                if (token.Length >= PrefixMinimum)
                    LookWord(FeatureKind.Prefix, token, token.Start + PrefixUnits);
                if (initial)
                    LookWord(FeatureKind.Initial, token, token.End);
                if (words++ < OpeningWords)
                    LookWord(FeatureKind.Opening, token, token.End);
            }
            if (hasPrevious)
                Look(FeatureHash.OfPair(FeatureKind.Bigram, previous, hash), FeatureKind.Bigram, previousStart, token.End);
            if (hasBefore)
                Look(FeatureHash.OfPair(FeatureKind.SkipGram, before, hash), FeatureKind.SkipGram, beforeStart, token.End);
            (hasBefore, before, beforeStart) = (hasPrevious, previous, previousStart);
            (hasPrevious, previous, previousStart) = (true, hash, token.Start);
            initial = false;
        }
        return known;

        bool Look(uint hash, FeatureKind kind, int start, int end)
        {
            int row = vocabulary.Find(hash);
            if (row < 0)
                return false;
            rows.Add(row, kind, start, end);
            return true;
        }

        void LookWord(FeatureKind kind, in PromptToken token, int hashedEnd) =>
            Look(FeatureHash.OfWord(kind, text, token.Start, hashedEnd), kind, token.Start, token.End);
    }

    /// <summary>A hole's name in words: runs of ASCII letters, split where a capital follows a small letter.</summary>
    private static void CollectHoleWords(string text, in PromptToken hole, VocabularyIndex vocabulary, FeatureRows rows)
    {
        int found = 0, at = hole.ContentStart;
        while (at < hole.ContentEnd && found < MostHoleWords)
        {
            if (!IsAsciiLetter(text[at]))
            {
                at++;
                continue;
            }
            int start = at++;
            while (at < hole.ContentEnd && IsAsciiLetter(text[at]) && !(text[at] <= 'Z' && text[at - 1] >= 'a'))
                at++;
            int row = vocabulary.Find(FeatureHash.OfWord(FeatureKind.HoleName, text, start, at));
            if (row >= 0)
                rows.Add(row, FeatureKind.HoleName, hole.Start, hole.End);
            found++;
        }
    }

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';
}
