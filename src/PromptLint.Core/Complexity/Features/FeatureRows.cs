namespace PromptLint.Core.Complexity.Features;

/// <summary>The rows of the vocabulary that a text has, each once, in the order and with the place of its first occurrence.</summary>
internal sealed class FeatureRows
{
    private readonly int[] _seenIn;
    private int _text;
    private Occurrence[] _occurrences = new Occurrence[512];

    public FeatureRows(int vocabulary) => _seenIn = new int[vocabulary];

    public int Count { get; private set; }

    public ref readonly Occurrence this[int index] => ref _occurrences[index];

    public void Clear()
    {
        Count = 0;
        if (_text == int.MaxValue)
        {
            Array.Clear(_seenIn, 0, _seenIn.Length);
            _text = 0;
        }
        _text++;
    }

    public void Add(int row, FeatureKind kind, int start, int end)
    {
        if (_seenIn[row] == _text)
            return;
        _seenIn[row] = _text;
        if (Count == _occurrences.Length)
            Array.Resize(ref _occurrences, Count * 2);
        _occurrences[Count++] = new Occurrence(row, kind, start, end);
    }

    internal readonly struct Occurrence(int row, FeatureKind kind, int start, int end)
    {
        public readonly int Row = row;
        public readonly FeatureKind Kind = kind;
        public readonly int Start = start;
        public readonly int End = end;
    }
}
