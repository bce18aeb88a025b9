using System.CommandLine;
using PromptLint.Cli.CommandLine;
using PromptLint.Reporting.Formats;
using PromptLint.Reporting.Json;

namespace PromptLint.Cli.Output;

/// <summary>What the small verbs print: an object for programs or lines for people.</summary>
internal static class Answer
{
    public static Option<string> FormatOption()
    {
        var option = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => "table" };
        option.AcceptOnlyFromAmong("table", "json");
        return option;
    }

    public static void Print(string format, object value, Action<TerminalScreen> draw) => OutputFile.WriteToConsole(stream =>
    {
        using var writer = new StreamWriter(stream) { NewLine = "\n" };
        if (format == "json")
        {
            ReportSerializer.Write(value, writer);
        }
        else
        {
            var screen = new TerminalScreen(Terminal.Options());
            draw(screen);
            screen.CopyTo(writer);
        }
    });
}
