using System.Text;

namespace PromptLint.Core.Json;

/// <summary>The characters of a JSON text, the place in it, and the first error.</summary>
internal sealed class JsonText(string text)
{
    /// <summary>Offset of the next character.</summary>
    public int At { get; set; }

    public int Length => text.Length;

    public char Current => text[At];

    public bool AtEnd => At >= text.Length;

    public char this[int offset] => text[offset];

    public JsonError? Error => ErrorMessage is null ? null : JsonError.At(text, ErrorAt, ErrorMessage);

    public bool Failed => ErrorMessage is not null;

    private string? ErrorMessage { get; set; }

    private int ErrorAt { get; set; }

    public string Slice(int from, int to) => text.Substring(from, to - from);

    /// <summary>Keeps the first error; returns null, so that a reader can fail and return at once.</summary>
    public JsonValue? Fail(int offset, string message)
    {
        if (ErrorMessage is null)
        {
            ErrorMessage = message;
            ErrorAt = offset;
        }

        return null;
    }

    /// <summary>Skips blanks and comments.</summary>
    public void Skip()
    {
        while (At < text.Length)
        {
            char c = text[At];
            if (c is ' ' or '\n' or '\r' or '\t')
                At++;
            else if (c == '/' && At + 1 < text.Length && text[At + 1] is '/' or '*')
                SkipComment();
            else
                return;
        }
    }

    private void SkipComment()
    {
        bool line = text[At + 1] == '/';
        int end = line ? text.IndexOf('\n', At) : text.IndexOf("*/", At + 2, StringComparison.Ordinal);
        At = end < 0 ? text.Length : line ? end : end + 2;
    }

    /// <summary>A bare word; null when none stands here.</summary>
    public string? Identifier()
    {
        int start = At;
        while (At < text.Length && (char.IsLetterOrDigit(text[At]) || text[At] is '_' or '$' or '-'))
            At++;
        return At == start ? null : text.Substring(start, At - start);
    }

    /// <summary>The content of the quoted text that begins here; null after an error.</summary>
    public string? QuotedText()
    {
        int start = At;
        char quote = text[At++];
        int from = At;
        while (At < text.Length && text[At] != quote && text[At] != '\\')
            At++;
        if (At < text.Length && text[At] == quote)
            return text.Substring(from, At++ - from);

        var content = new StringBuilder(text, from, At - from, Math.Max(16, At - from + 16));
        while (At < text.Length && text[At] != quote)
        {
            if (text[At] == '\\')
            {
                if (!Escape(content))
                    return null;
            }
            else
            {
                content.Append(text[At++]);
            }
        }

        if (At >= text.Length)
        {
            Fail(start, "the string does not end");
            return null;
        }

        At++;
        return content.ToString();
    }

    private bool Escape(StringBuilder content)
    {
        int start = At++;
        if (At >= text.Length)
        {
            Fail(start, "the string does not end");
            return false;
        }

        char c = text[At++];
        if (c == 'u')
        {
            if (At + 4 > text.Length || !TryHex(At, out int code))
            {
                Fail(start, "four hex digits are missing");
                return false;
            }

            content.Append((char)code);
            At += 4;
            return true;
        }

        content.Append(c switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => c });
        return true;
    }

    private bool TryHex(int from, out int code)
    {
        code = 0;
        for (int i = from; i < from + 4; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                return false;
            code = code * 16 + digit;
        }

        return true;
    }
}
