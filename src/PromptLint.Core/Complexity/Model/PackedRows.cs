namespace PromptLint.Core.Complexity.Model;

/// <summary>The vocabulary's rows of signed bytes, eight to a word and raised by 128, so that a sum takes eight columns at a time.</summary>
internal sealed class PackedRows
{
    /// <summary>What is added to an entry to make it positive.</summary>
    public const int Bias = 128;

    private const int EntriesPerWord = 8, BitsPerEntry = 8;

    public PackedRows(ManagedWeights weights)
    {
        int columns = weights.Columns;
        WordsPerRow = WordsFor(columns);
        Words = new ulong[weights.Hashes.Length * WordsPerRow];
        for (int row = 0; row < weights.Hashes.Length; row++)
        {
            for (int c = 0; c < columns; c++)
            {
                ulong entry = (ulong)(weights.Rows[row * columns + c] + Bias);
                Words[row * WordsPerRow + c / EntriesPerWord] |= entry << (c % EntriesPerWord * BitsPerEntry);
            }
        }
    }

    public ulong[] Words { get; }

    public int WordsPerRow { get; }

    public static int WordsFor(int columns) => (columns + EntriesPerWord - 1) / EntriesPerWord;

    /// <summary>An entry as it stood in the file.</summary>
    public int Entry(int row, int column) =>
        (int)(Words[row * WordsPerRow + column / EntriesPerWord] >> (column % EntriesPerWord * BitsPerEntry) & 0xFF) - Bias;
}
