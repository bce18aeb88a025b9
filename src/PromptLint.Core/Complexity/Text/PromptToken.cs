namespace PromptLint.Core.Complexity.Text;

/// <summary>A token of a prompt, by its place in the text (UTF-16 code units).</summary>
internal readonly struct PromptToken(PromptTokenKind kind, int start, int end, int contentStart, int contentEnd)
{
    public readonly PromptTokenKind Kind = kind;
    public readonly int Start = start;
    public readonly int End = end;

    /// <summary>What stands between a hole's braces; the whole token for the other kinds.</summary>
    public readonly int ContentStart = contentStart;
    public readonly int ContentEnd = contentEnd;

    public int Length => End - Start;
}
