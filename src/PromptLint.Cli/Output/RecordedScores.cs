using PromptLint.Cli.CommandLine;
using PromptLint.Core.Complexity;
using PromptLint.Core.Reports;
using PromptLint.Scoring.Scores;

namespace PromptLint.Cli.Output;

/// <summary>Keeps the scores of a scan for the analyzer.</summary>
internal static class RecordedScores
{
    /// <exception cref="UserError">The file cannot be written.</exception>
    public static void Write(string path, ScanReport report)
    {
        var scores = report.CallSites
            .Where(site => site.Complexity is not null)
            .Select(site => (CallText.Of([.. site.Call.Prompts.Select(prompt => new PromptText(prompt.Role, prompt.Text))]), site.Complexity!))
            .ToArray();
        OutputFile.Write(path, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            ScoreTableWriter.Write(writer, scores);
        });
        Messages.Note($"scores of {scores.Length} calls recorded in {path}");
    }
}
