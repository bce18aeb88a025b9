using PromptLint.Core.Complexity.Features;

namespace PromptLint.Core.Complexity.Model;

/// <summary>Exact integer sums of a text's rows, for each concept and column. Four columns are added at a time in 16-bit lanes,
/// which are emptied before they can overflow.</summary>
internal sealed class RowSums
{
    private const ulong EvenBytes = 0x00FF00FF00FF00FF;
    private const int RowsBeforeOverflow = ushort.MaxValue / byte.MaxValue;
    private const int LaneBits = 16, LanesPerWord = 4, Halves = 2;

    private readonly int _words, _stride;
    private readonly int[] _sums;
    private readonly ulong[] _lanes;
    private readonly int[] _pending = new int[Concept.Count];
    private readonly int[] _rows = new int[Concept.Count];

    public RowSums(int columns)
    {
        _words = PackedRows.WordsFor(columns);
        _stride = _words * Halves * LanesPerWord;
        _sums = new int[Concept.Count * _stride];
        _lanes = new ulong[Concept.Count * _words * Halves];
    }

    /// <summary>The number of rows of a concept.</summary>
    public int RowCount(int concept) => _rows[concept];

    /// <summary>The sum of a column over the rows of a concept.</summary>
    public int this[int concept, int column] => _sums[concept * _stride + column];

    public void Add(FeatureRows rows, PackedRows table, byte[] concepts)
    {
        Array.Clear(_sums, 0, _sums.Length);
        Array.Clear(_rows, 0, _rows.Length);
        ulong[] words = table.Words, lanes = _lanes;
        for (int r = 0; r < rows.Count; r++)
        {
            int row = rows[r].Row;
            int concept = concepts[row];
            int from = row * _words, to = concept * _words * Halves;
            for (int w = 0; w < _words; w++)
            {
                ulong word = words[from + w];
                lanes[to] += word & EvenBytes;
                lanes[to + 1] += word >> 8 & EvenBytes;
                to += Halves;
            }
            if (++_pending[concept] == RowsBeforeOverflow)
                Empty(concept);
        }
        for (int concept = 0; concept < Concept.Count; concept++)
        {
            if (_pending[concept] > 0)
                Empty(concept);
        }
    }

    private void Empty(int concept)
    {
        int excess = _pending[concept] * PackedRows.Bias;
        int lane = concept * _words * Halves, sum = concept * _stride;
        for (int w = 0; w < _words; w++)
        {
            ulong even = _lanes[lane], odd = _lanes[lane + 1];
            _lanes[lane] = _lanes[lane + 1] = 0;
            lane += Halves;
            for (int i = 0; i < LanesPerWord; i++)
            {
                _sums[sum++] += (int)(even & ushort.MaxValue) - excess;
                _sums[sum++] += (int)(odd & ushort.MaxValue) - excess;
                even >>= LaneBits;
                odd >>= LaneBits;
            }
        }
        _rows[concept] += _pending[concept];
        _pending[concept] = 0;
    }
}
