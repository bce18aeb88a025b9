namespace PromptLint.Core.Complexity.Text;

/// <summary>The tokens of one text, kept in an array that is used again for the next text.</summary>
internal sealed class TokenBuffer
{
    private PromptToken[] _tokens = new PromptToken[512];

    public int Count { get; private set; }

    public ref readonly PromptToken this[int index] => ref _tokens[index];

    public void Clear() => Count = 0;

    public void Add(in PromptToken token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }
}
