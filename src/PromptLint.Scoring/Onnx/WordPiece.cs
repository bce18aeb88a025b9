using System.Buffers;
using System.Globalization;
using System.Text;

namespace PromptLint.Scoring.Onnx;

/// <summary>BERT's uncased WordPiece (rules/complexity/FORMAT.md, section 9): greedy longest match, accents removed.</summary>
internal sealed class WordPiece
{
    private const int LongestWord = 100;
    private const string Continuation = "##";

    private readonly Dictionary<string, int> _heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _tails = new(StringComparer.Ordinal);
    private readonly int _unknown;

    /// <param name="vocabulary">One token a line; a line's number, from 0, is the token's id.</param>
    public WordPiece(string vocabulary)
    {
        int id = 0;
        foreach (string line in vocabulary.TrimEnd('\n').Split('\n'))
        {
            string token = line.TrimEnd('\r');
            if (token.StartsWith(Continuation, StringComparison.Ordinal) && token.Length > Continuation.Length)
                _tails.TryAdd(token[Continuation.Length..], id);
            else
                _heads.TryAdd(token, id);
            id++;
        }
        _unknown = Id("[UNK]");
    }

    /// <summary>The id of a whole token.</summary>
    /// <exception cref="InvalidDataException">The vocabulary has no such token.</exception>
    public int Id(string token) =>
        _heads.TryGetValue(token, out int id) ? id : throw new InvalidDataException($"the vocabulary has no token {token}");

    /// <summary>The ids of a text's pieces.</summary>
    public List<int> Encode(string text)
    {
        var ids = new List<int>(text.Length / 4 + 1);
        var word = new List<char>(32);
        int runes = 0;
        for (int at = 0; at < text.Length;)
        {
            bool isWhole = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out int length) == OperationStatus.Done;
            at += length;
            if (!isWhole || IsDropped(rune))
                continue;
            if (Rune.IsWhiteSpace(rune))
            {
                Flush();
            }
            else if (IsPunctuation(rune) || IsIdeograph(rune.Value))
            {
                Flush();
                Append(rune);
                Flush();
            }
            else
            {
                Append(rune);
            }
        }
        Flush();
        return ids;

        void Append(Rune rune)
        {
            rune = Rune.ToLowerInvariant(rune);
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
                return;
            runes++;
            if (rune.IsBmp)
            {
                Accents.AppendPlain((char)rune.Value, word);
                return;
            }
            Span<char> pair = stackalloc char[2];
            rune.EncodeToUtf16(pair);
            word.AddRange(pair);
        }

        void Flush()
        {
            if (word.Count > 0)
                Match(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(word), runes, ids);
            word.Clear();
            runes = 0;
        }
    }

    private void Match(ReadOnlySpan<char> word, int runes, List<int> ids)
    {
        int before = ids.Count, start = 0;
        var lookup = _heads.GetAlternateLookup<ReadOnlySpan<char>>();
        while (start < word.Length && runes <= LongestWord)
        {
            int end = word.Length, id = 0;
            while (end > start && !lookup.TryGetValue(word[start..end], out id))
                end--;
            if (end == start)
                break;
            ids.Add(id);
            start = end;
            lookup = _tails.GetAlternateLookup<ReadOnlySpan<char>>();
        }
        if (start == word.Length)
            return;
        ids.RemoveRange(before, ids.Count - before);
        ids.Add(_unknown);
    }

    private static bool IsDropped(Rune rune) =>
        rune.Value is 0 or 0xFFFD
        || (rune.Value is not ('\t' or '\n' or '\r') && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);

    private static bool IsPunctuation(Rune rune) =>
        rune.Value is (>= 33 and <= 47) or (>= 58 and <= 64) or (>= 91 and <= 96) or (>= 123 and <= 126) || Rune.IsPunctuation(rune);

    private static bool IsIdeograph(int value) =>
        value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2B73F)
            or (>= 0x2B740 and <= 0x2B81F) or (>= 0x2B820 and <= 0x2CEAF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);
}
