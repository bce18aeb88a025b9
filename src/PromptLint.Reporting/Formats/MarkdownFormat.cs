using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Gates;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Formats;

/// <summary>The report as a comment on a pull request.</summary>
internal sealed class MarkdownFormat : IReportFormat
{
    public string Name => "markdown";

    public string Summary => "a comment for a pull request";

    public void Write(ReportDocument report, Stream output, RenderOptions options)
    {
        var page = new MarkdownPage();
        page.Line(MarkdownPage.StickyMark);
        page.Line($"## PromptLint: {Headline(report)}");
        page.Line("");
        foreach (string line in ReportSummary.Lines(report))
        {
            page.Line(MarkdownText.Escape(line) + "  ");
        }

        WriteGates(options.Gates, page);
        WriteCallSites(report, page);
        WriteFindings(report, page);
        using StreamWriter writer = Utf8Output.Open(output);
        writer.Write(page.ToString());
    }

    internal static void WriteGates(IReadOnlyList<GateVerdict> gates, MarkdownPage page)
    {
        if (gates.Count == 0)
        {
            return;
        }

        page.Table(["Gate", "Verdict", "Why"], [.. gates.Select(gate => (string[])[MarkdownText.Code(gate.Gate), gate.Passed ? "passed" : "**failed**", MarkdownText.Escape(gate.Reason)])]);
    }

    private static string Headline(ReportDocument report) => report.CallSites.Count == 0
        ? "no call to a language model"
        : $"{MarkdownText.Escape(Amounts.Dollars(report.Totals.MonthlyUsd))} a month, {MarkdownText.Escape(Amounts.Dollars(report.Totals.SavingUsd))} avoidable";

    private static void WriteCallSites(ReportDocument report, MarkdownPage page)
    {
        CallSiteEntry[] costly = [.. report.CallSites.Where(site => site.BestSavingUsd > 0 && !site.InTests).OrderByDescending(site => site.BestSavingUsd)];
        if (costly.Length > 0)
        {
            page.Table(
                ["Call", "Model", "Task", "Complexity", "$/month", "Cheaper model", "Saving"],
                [.. costly.Select(Row)]);
        }
    }

    private static string[] Row(CallSiteEntry site) =>
    [
        MarkdownText.Code($"{site.File}:{site.Line}"),
        MarkdownText.Code(site.Model.Id ?? Amounts.Unknown),
        site.Complexity is { } complexity ? Words.Of(complexity.Task) : "-",
        site.Complexity is { } estimate ? Amounts.Ratio(estimate.Score) : "-",
        MarkdownText.Escape(Amounts.Dollars(site.Cost?.MonthlyUsd)),
        MarkdownText.Code(site.Suggestions[0].Model),
        MarkdownText.Escape(Amounts.Dollars(site.BestSavingUsd)),
    ];

    private static void WriteFindings(ReportDocument report, MarkdownPage page)
    {
        if (report.Findings.Count == 0)
        {
            return;
        }

        page.Folded($"{Words.Count(report.Findings.Count, "finding")}", report.Findings
            .OrderByDescending(finding => finding.Severity)
            .ThenByDescending(finding => finding.SavingUsd ?? 0m)
            .Select(finding => $"- **{Words.Of(finding.Severity)}** {finding.RuleId} {MarkdownText.Code($"{finding.File}:{finding.Line}")} {MarkdownText.Escape(finding.Message)}"));
    }
}
