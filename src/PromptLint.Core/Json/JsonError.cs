namespace PromptLint.Core.Json;

/// <summary>Why a text is no JSON.</summary>
/// <param name="Message">One sentence for people.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 code units.</param>
public sealed record JsonError(string Message, int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}: {Message}";

    internal static JsonError At(string text, int offset, string message)
    {
        int line = 1;
        int lineStart = 0;
        int end = Math.Min(offset, text.Length);
        for (int i = 0; i < end; i++)
        {
            if (text[i] != '\n')
                continue;
            line++;
            lineStart = i + 1;
        }

        return new JsonError(message, line, end - lineStart + 1);
    }
}
