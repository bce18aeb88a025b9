namespace PromptLint.Core.Costs;

/// <summary>Sizes that are assumed for the run-time parts of a prompt where usage states none.</summary>
public static class HoleTokens
{
    /// <summary>A name, a number, a date.</summary>
    public const int Short = 10;

    /// <summary>A question, a sentence.</summary>
    public const int Medium = 100;

    /// <summary>A document, a history, a list of records.</summary>
    public const int Long = 1000;

    private static readonly string[] LongWords =
    [
        "document", "doc", "docs", "documents", "text", "content", "contents", "article", "context", "history", "conversation", "transcript", "code",
        "json", "xml", "html", "body", "file", "files", "page", "pages", "email", "report", "data", "records", "results", "chunks", "source", "sources", "diff", "log", "logs", "schema",
    ];

    private static readonly string[] ShortWords =
    [
        "id", "name", "language", "lang", "locale", "date", "time", "today", "now", "count", "number", "n", "max", "min", "limit", "index", "i", "type", "kind",
        "category", "title", "topic", "tone", "style", "city", "country", "year", "age", "email", "url", "currency", "role", "version", "length", "culture",
    ];

    /// <summary>The assumed size of a hole, by the last word of its name.</summary>
    /// <param name="name">The name as it stands in the prompt, `order.CustomerName`.</param>
    public static int Assumed(string name)
    {
        string word = LastWord(name);
        if (Array.IndexOf(ShortWords, word) >= 0)
            return Short;
        return Array.IndexOf(LongWords, word) >= 0 ? Long : Medium;
    }

    private static string LastWord(string name)
    {
        int end = name.Length;
        while (end > 0 && !char.IsLetter(name[end - 1]))
            end--;
        int start = end;
        while (start > 0 && char.IsLetter(name[start - 1]) && !(start < end && char.IsUpper(name[start]) && char.IsLower(name[start - 1])))
            start--;
        return name.Substring(start, end - start).ToLowerInvariant();
    }
}
