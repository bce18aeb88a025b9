using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PromptLint.Reporting.Formats;

/// <summary>The report for a terminal.</summary>
internal sealed class TableFormat : IReportFormat
{
    private const string TestMark = " (test)";

    /// <summary>What all columns but the call and the model need, gaps included.</summary>
    private const int OtherColumns = 74;

    public string Name => "table";

    public string Summary => "for people at a terminal (the default)";

    public void Write(ReportDocument report, Stream output, RenderOptions options)
    {
        var screen = new TerminalScreen(options);
        if (options.Verbosity != Verbosity.Quiet)
        {
            WriteCallSites(report, screen, options.Verbosity);
            WriteFindings(report, screen);
        }

        if (options.Verbosity == Verbosity.Verbose)
        {
            foreach (SkippedPath skipped in report.Coverage.Skipped)
            {
                screen.Line("skipped", Style.Plain, $"{skipped.Path}: {skipped.Reason}");
            }
        }

        foreach (string line in ReportSummary.Lines(report))
        {
            screen.Line(line);
        }

        screen.Verdicts(options.Gates);
        using StreamWriter writer = Utf8Output.Open(output);
        screen.CopyTo(writer);
    }

    private static void WriteCallSites(ReportDocument report, TerminalScreen screen, Verbosity verbosity)
    {
        ILookup<string?, FindingEntry> findings = report.Findings.ToLookup(finding => finding.CallSiteId);
        CallSiteEntry[] shown =
        [
            .. report.CallSites
                .Where(site => verbosity == Verbosity.Verbose || findings[site.Id].Any())
                .OrderByDescending(site => site.BestSavingUsd ?? 0m),
        ];
        if (shown.Length == 0)
        {
            return;
        }

        Table table = new Table { Border = TableBorder.Simple }
            .AddColumn(Left("Call"))
            .AddColumn(Left("Model"))
            .AddColumn(Left("Task, complexity"))
            .AddColumn(Right("Parity"))
            .AddColumn(Right("$/month"))
            .AddColumn(Right("Saving"))
            .AddColumn(Left("PLINT"));
        foreach (CallSiteEntry site in shown)
        {
            table.AddRow(Cells(site, findings[site.Id], screen.Width - OtherColumns).Select(IRenderable (cell) => new Text(PlainText.Line(cell))));
        }

        screen.Write(table);
    }

    private static TableColumn Left(string title) => new(title) { Padding = new Padding(0, 0, 1, 0), NoWrap = title != "PLINT" };

    private static TableColumn Right(string title) => Left(title).RightAligned();

    private static string[] Cells(CallSiteEntry site, IEnumerable<FindingEntry> findings, int namesWidth) =>
    [
        PlainText.ShortenPath($"{site.File}:{site.Line}", Math.Max(14, namesWidth * 3 / 5) - (site.InTests ? TestMark.Length : 0)) + (site.InTests ? TestMark : ""),
        PlainText.Shorten(site.Model.Id ?? Figures.Unknown, Math.Max(10, namesWidth * 2 / 5)),
        site.Complexity is { } complexity ? $"{Words.Of(complexity.Task)} {Figures.Ratio(complexity.Score)}" : "-",
        site.Complexity is { Parity: { } parity } ? $"slm {Figures.Percent(parity.Slm)}" : "-",
        Money.Text(site.Cost?.MonthlyUsd),
        site.BestSavingUsd is { } saving ? Money.Text(saving) : "-",
        string.Join(" ", findings.Select(finding => finding.RuleId.Replace("PLINT", "")).Distinct()),
    ];

    private static void WriteFindings(ReportDocument report, TerminalScreen screen)
    {
        IEnumerable<FindingEntry> urgentFirst = report.Findings
            .OrderByDescending(finding => finding.Severity)
            .ThenByDescending(finding => finding.SavingUsd ?? 0m);
        foreach (FindingEntry finding in urgentFirst)
        {
            screen.Line(
                Words.Of(finding.Severity),
                TerminalScreen.StyleOf(finding.Severity),
                $"{finding.RuleId} {finding.File}:{finding.Line}  {finding.Message}");
        }

        if (report.Findings.Count > 0)
        {
            screen.Line("");
        }
    }
}
