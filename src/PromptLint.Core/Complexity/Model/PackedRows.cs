namespace PromptLint.Core.Complexity.Model;

/// <summary>The vocabulary's rows of signed bytes, eight to a word and raised by 128, so that a sum takes eight columns at a time.</summary>
internal sealed class PackedRows
{
    /// <summary>What is added to an entry to make it positive.</summary>
    public const int Bias = 128;

    private const int EntriesPerWord = 8, BitsPerEntry = 8;
    private const ulong SignBits = 0x8080808080808080;

    public PackedRows(ManagedWeights weights)
    {
        int columns = weights.Columns;
        WordsPerRow = WordsFor(columns);
        Words = new ulong[weights.Hashes.Length * WordsPerRow];
        if (columns % EntriesPerWord == 0 && BitConverter.IsLittleEndian)
            Copy(weights.Rows);
        else
            Pack(weights.Rows, weights.Hashes.Length, columns);
    }

    public ulong[] Words { get; }

    public int WordsPerRow { get; }

    public static int WordsFor(int columns) => (columns + EntriesPerWord - 1) / EntriesPerWord;

    /// <summary>An entry as it stood in the file.</summary>
    public int Entry(int row, int column) =>
        (int)(Words[row * WordsPerRow + column / EntriesPerWord] >> (column % EntriesPerWord * BitsPerEntry) & 0xFF) - Bias;

    private void Copy(sbyte[] rows)
    {
        Buffer.BlockCopy(rows, 0, Words, 0, rows.Length);
        for (int i = 0; i < Words.Length; i++)
            Words[i] ^= SignBits;
    }

    private void Pack(sbyte[] rows, int count, int columns)
    {
        for (int row = 0; row < count; row++)
        {
            for (int c = 0; c < columns; c++)
            {
                ulong entry = (ulong)(rows[row * columns + c] + Bias);
                Words[row * WordsPerRow + c / EntriesPerWord] |= entry << (c % EntriesPerWord * BitsPerEntry);
            }
        }
    }
}
