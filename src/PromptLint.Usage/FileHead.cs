namespace PromptLint.Usage;

/// <summary>The beginning of an export, from which its format is told.</summary>
internal sealed class FileHead
{
    private const int Length = 1 << 16;

    private FileHead(string text) => Text = text;

    public string Text { get; }

    /// <summary>True when the text begins as JSON.</summary>
    public bool IsJson => Text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{' or '[', ..];

    /// <summary>Reads the head of a stream and goes back to its beginning.</summary>
    public static FileHead Of(Stream stream)
    {
        var bytes = new byte[Length];
        int count = stream.ReadAtLeast(bytes, Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return new FileHead(System.Text.Encoding.UTF8.GetString(bytes, 0, count));
    }

    /// <summary>True when every line is a JSON value of its own: the first line closes what it opens, or has no end in sight.</summary>
    public bool IsJsonLines
    {
        get
        {
            int depth = 0;
            bool quoted = false;
            bool begun = false;
            for (int i = 0; i < Text.Length; i++)
            {
                char c = Text[i];
                if (quoted)
                {
                    if (c == '\\')
                        i++;
                    else if (c == '"')
                        quoted = false;
                    continue;
                }

                switch (c)
                {
                    case '"':
                        quoted = true;
                        break;
                    case '{' or '[':
                        depth++;
                        begun = true;
                        break;
                    case '}' or ']':
                        depth--;
                        break;
                    case '\n' when begun:
                        return depth == 0;
                }
            }

            return true;
        }
    }
}
