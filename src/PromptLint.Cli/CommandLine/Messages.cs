namespace PromptLint.Cli.CommandLine;

/// <summary>Messages for people, on the error stream: the output stream belongs to the report.</summary>
internal static class Messages
{
    public static void Error(string text) => Console.Error.WriteLine($"promptlint: error: {OneLine(text)}");

    public static void Note(string text) => Console.Error.WriteLine($"promptlint: {text}");

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
