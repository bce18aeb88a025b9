using System.Text.RegularExpressions;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Tests.Formats;

public sealed partial class MarkdownFormatTests
{
    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<img src=x>", "&lt;img src=x&gt;")]
    [InlineData("[x](y)", "\\[x\\]\\(y\\)")]
    [InlineData("@team", "@\u200Bteam")]
    [InlineData("see https://x", "see https:\u200B//x")]
    [InlineData("line\nbreak", "line break")]
    [InlineData("#12", "\\#12")]
    public void Text_stays_text(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Theory]
    [InlineData("a`b|c", "`a'b\\|c`")]
    [InlineData("", "")]
    public void A_code_span_cannot_be_left(string text, string span) => Assert.Equal(span, MarkdownText.Code(text));

    [Fact]
    public void Every_table_row_has_the_columns_of_its_heading()
    {
        ScanReport report = SampleReport.Report();
        CallSiteReport site = report.CallSites[0];
        CallSiteReport hostile = site with { Call = site.Call with { Model = site.Call.Model with { Id = SampleReport.Hostile } } };

        string text = Rendered.As("markdown", ReportDocumentBuilder.Build(report with { CallSites = [hostile] }, includePrompts: true));

        string[] rows = [.. text.Split('\n').Where(line => line.StartsWith('|'))];
        Assert.Equal(3, rows.Length);
        Assert.All(rows, row => Assert.Equal(8, CellBorder().Count(row)));
    }

    [Fact]
    public void A_comment_stays_under_the_limit_of_the_hosts_and_says_what_it_left_out()
    {
        Finding[] many = [.. Enumerable.Range(0, 3000).Select(number => SampleReport.Report().Findings[0] with { Fingerprint = $"f{number}" })];

        string text = Rendered.As("markdown", ReportDocumentBuilder.Build(SampleReport.Report() with { Findings = many }, includePrompts: false));

        Assert.InRange(text.Length, 1000, 65_536);
        Assert.Contains("more in the full report", text);
        Assert.EndsWith("</details>\n", text);
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();
}
