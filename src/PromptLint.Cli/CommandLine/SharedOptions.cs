using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PromptLint.Cli.CommandLine;

/// <summary>Options that several verbs have.</summary>
internal static class SharedOptions
{
    /// <summary>The day of the question: prices change and models retire.</summary>
    public static Option<DateTime> At() => new("--at")
    {
        Description = "Day whose prices and retirements count, YYYY-MM-DD (default: today)",
        HelpName = "DATE",
        DefaultValueFactory = _ => DateTime.UtcNow.Date,
        CustomParser = Day,
    };

    /// <summary>The user's own prices.</summary>
    public static Option<string[]> Prices() => new("--prices") { Description = "Own prices over the catalog: JSON file or folder; later ones win", HelpName = "FILE" };

    private static DateTime Day(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime day))
        {
            result.AddError($"'{text}' is no day: write it as 2026-11-25.");
        }

        return day;
    }
}
