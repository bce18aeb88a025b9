using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Formats;
using PromptLint.Reporting.Wording;
using Spectre.Console;

namespace PromptLint.Reporting.Comparison;

/// <summary>The comparison for a terminal.</summary>
internal sealed class DiffTableFormat : IDiffFormat
{
    public string Name => "table";

    public void Write(ReportDiff diff, Stream output, RenderOptions options)
    {
        var screen = new TerminalScreen(options);
        if (diff.Changes.Count > 0 && options.Verbosity != Verbosity.Quiet)
        {
            Table table = new Table { Border = TableBorder.Simple }.AddColumns("", "Call", "What", "Before", "After", "$/month");
            foreach (CallSiteChange change in diff.Changes)
            {
                var row = DiffSummary.Row(change);
                table.AddRow(((string[])[row.Kind, PlainText.ShortenPath(row.Call, screen.Width / 3), row.What, row.Before, row.After, row.Delta]).Select(cell => new Text(PlainText.Line(cell))));
            }

            screen.Write(table);
            foreach (FindingEntry finding in diff.NewFindings.OrderByDescending(finding => finding.Severity))
            {
                screen.Line("new", TerminalScreen.StyleOf(finding.Severity), $"{finding.RuleId} {finding.File}:{finding.Line}  {finding.Message}");
            }
        }

        screen.Line($"{diff.Base} to {diff.Head}: {DiffSummary.Headline(diff)}.");
        screen.Line(DiffSummary.Counts(diff));
        screen.Verdicts(options.Gates);
        using StreamWriter writer = Utf8Output.Open(output);
        screen.CopyTo(writer);
    }
}
