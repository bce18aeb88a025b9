using System.Globalization;
using PromptLint.Reporting.Formats;

namespace PromptLint.Cli.CommandLine;

/// <summary>What the output stream is, and how text on it should look.</summary>
internal static class Terminal
{
    /// <summary>Columns where nobody looks: logs and pipes.</summary>
    private const int WidthOfALog = 120;

    /// <summary>True when a build server runs us: it keeps every line, so nothing is drawn over.</summary>
    public static bool InBuild => IsSet("CI") || IsSet("TF_BUILD");

    /// <summary>True when a line on the error stream can be drawn over.</summary>
    public static bool CanAnimate => !Console.IsErrorRedirected && !InBuild && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public static RenderOptions Options(Verbosity verbosity = Verbosity.Normal) => new() { Width = Width(), Color = Color(), Verbosity = verbosity };

    /// <summary>https://no-color.org and its opposite, https://force-color.org.</summary>
    private static bool Color() =>
        !IsSet("NO_COLOR") && (IsSet("FORCE_COLOR") || (!Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb"));

    private static int Width()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0)
        {
            return columns;
        }

        // A terminal without a size reports zero columns.
        return !Console.IsOutputRedirected && Console.WindowWidth > 0 ? Console.WindowWidth : WidthOfALog;
    }

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };
}
