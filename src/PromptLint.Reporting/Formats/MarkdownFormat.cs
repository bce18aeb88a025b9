using PromptLint.Core.Costs;
using PromptLint.Reporting.Documents;
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

        page.Verdicts(options.Gates);
        WriteCallSites(report, page);
        page.Findings("finding", report.Findings);
        using StreamWriter writer = Utf8Output.Open(output);
        writer.Write(page.ToString());
    }

    private static string Headline(ReportDocument report) => report.CallSites.Count == 0
        ? "no call to a language model"
        : $"{MarkdownText.Escape(Money.Text(report.Totals.MonthlyUsd))} a month, {MarkdownText.Escape(Money.Text(report.Totals.SavingUsd))} avoidable";

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
        MarkdownText.Code(site.Model.Id ?? Figures.Unknown),
        site.Complexity is { } complexity ? Words.Of(complexity.Task) : "-",
        site.Complexity is { } estimate ? Figures.Ratio(estimate.Score) : "-",
        MarkdownText.Escape(Money.Text(site.Cost?.MonthlyUsd)),
        MarkdownText.Code(site.Suggestions[0].Model),
        MarkdownText.Escape(Money.Text(site.BestSavingUsd)),
    ];
}
