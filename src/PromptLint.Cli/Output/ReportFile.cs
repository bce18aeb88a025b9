using PromptLint.Cli.CommandLine;
using PromptLint.Reporting.Baselines;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Json;

namespace PromptLint.Cli.Output;

/// <summary>Reads what PromptLint wrote earlier.</summary>
internal static class ReportFile
{
    /// <exception cref="UserError">The file cannot be read or is no report.</exception>
    public static ReportDocument Read(string path) => Parse(path, "JSON report", ReportSerializer.Read);

    /// <exception cref="UserError">The file cannot be read or is no baseline.</exception>
    public static Baseline ReadBaseline(string path) => Parse(path, "baseline", Baseline.Read);

    private static T Parse<T>(string path, string what, Func<TextReader, T> read)
    {
        try
        {
            return read(new StringReader(InputFile.Read(path)));
        }
        catch (ReportFormatException error)
        {
            throw new UserError($"{path} is no {what} of PromptLint: {error.Message}");
        }
    }
}
