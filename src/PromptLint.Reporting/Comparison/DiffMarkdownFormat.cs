using PromptLint.Reporting.Formats;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Comparison;

/// <summary>The comparison as a comment on a pull request.</summary>
internal sealed class DiffMarkdownFormat : IDiffFormat
{
    public string Name => "markdown";

    public void Write(ReportDiff diff, Stream output, RenderOptions options)
    {
        var page = new MarkdownPage();
        page.Line(MarkdownPage.StickyMark);
        page.Line($"## PromptLint: {MarkdownText.Escape(DiffSummary.Headline(diff))}");
        page.Line("");
        page.Line(MarkdownText.Escape(DiffSummary.Counts(diff)));
        page.Verdicts(options.Gates);
        if (diff.Changes.Count > 0)
        {
            page.Table(["", "Call", "What", "Before", "After", "$/month"], [.. diff.Changes.Select(Row)]);
        }

        page.Findings("new finding", diff.NewFindings);
        page.Findings("gone finding", diff.GoneFindings);
        using StreamWriter writer = Utf8Output.Open(output);
        writer.Write(page.ToString());
    }

    private static string[] Row(CallSiteChange change)
    {
        var row = DiffSummary.Row(change);
        return [row.Kind, MarkdownText.Code(row.Call), MarkdownText.Escape(row.What), MarkdownText.Escape(row.Before), MarkdownText.Escape(row.After), $"**{MarkdownText.Escape(row.Delta)}**"];
    }
}
