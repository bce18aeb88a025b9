using PromptLint.Reporting.Wording;

namespace PromptLint.Cli.CommandLine;

/// <summary>Messages for people, on the error stream: the output stream belongs to the report. They may name hostile files, so each is one harmless line.</summary>
internal static class Messages
{
    public static void Error(string text) => Console.Error.WriteLine($"promptlint: error: {PlainText.Line(text)}");

    public static void Note(string text) => Console.Error.WriteLine($"promptlint: {PlainText.Line(text)}");
}
