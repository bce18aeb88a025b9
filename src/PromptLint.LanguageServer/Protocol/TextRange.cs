namespace PromptLint.LanguageServer.Protocol;

/// <summary>From a position to before another one.</summary>
internal sealed record TextRange(Position Start, Position End)
{
    public bool Contains(Position at) => Compare(Start, at) <= 0 && Compare(at, End) <= 0;

    public bool Touches(TextRange other) => Compare(Start, other.End) <= 0 && Compare(other.Start, End) <= 0;

    private static int Compare(Position left, Position right) =>
        left.Line != right.Line ? left.Line.CompareTo(right.Line) : left.Character.CompareTo(right.Character);
}
