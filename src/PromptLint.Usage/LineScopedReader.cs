namespace PromptLint.Usage;

/// <summary>
/// Shows one line of a text at a time, so that a line of any length streams and a broken one spoils no other.
/// </summary>
internal sealed class LineScopedReader(TextReader source) : TextReader
{
    private readonly char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private bool lineEnded = true;

    /// <summary>1-based number of the current line; 0 before the first.</summary>
    public long Line { get; private set; }

    /// <summary>Goes to the next line, past the rest of the current one; false at the end.</summary>
    public bool NextLine()
    {
        while (!lineEnded)
        {
            int newline = Array.IndexOf(buffer, '\n', at, end - at);
            if (newline >= 0)
            {
                at = newline + 1;
                lineEnded = true;
            }
            else if (!Fill())
            {
                return false;
            }
        }

        if (at == end && !Fill())
            return false;
        lineEnded = false;
        Line++;
        return true;
    }

    public override int Peek() => lineEnded || (at == end && !Fill()) || buffer[at] == '\n' ? -1 : buffer[at];

    public override int Read()
    {
        int next = Peek();
        if (next >= 0)
            at++;
        return next;
    }

    public override int Read(char[] target, int index, int count)
    {
        if (count == 0 || lineEnded || (at == end && !Fill()))
            return 0;
        int most = Math.Min(count, end - at);
        int newline = Array.IndexOf(buffer, '\n', at, most);
        int length = newline < 0 ? most : newline - at;
        Array.Copy(buffer, at, target, index, length);
        at += length;
        return length;
    }

    private bool Fill()
    {
        end = source.Read(buffer, 0, buffer.Length);
        at = 0;
        return end > 0;
    }
}
