using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Json;
using PromptLint.Reporting.Merging;

namespace PromptLint.Reporting.Tests.Merging;

public sealed class ReportMergerTests
{
    private static readonly ReportDocument Whole = ReportMerger.Merge([SampleReport.Document()]);

    [Fact]
    public void Parts_in_any_order_give_the_whole_to_the_byte()
    {
        ReportDocument[] parts = [.. Whole.CallSites.Select(Part)];

        Assert.Equal(Rendered.As("json", Whole), Rendered.As("json", ReportMerger.Merge([parts[2], parts[0], parts[1]])));
    }

    [Fact]
    public void One_report_merged_is_itself() =>
        Assert.Equal(Rendered.As("json", Whole), Rendered.As("json", ReportMerger.Merge([Whole])));

    [Fact]
    public void A_call_site_that_two_parts_saw_counts_once() =>
        Assert.Equal(Whole.Totals.MonthlyUsd, ReportMerger.Merge([Whole, Whole]).Totals.MonthlyUsd);

    [Fact]
    public void Reports_of_different_catalogs_do_not_belong_together()
    {
        ReportDocument other = Whole with { Tool = Whole.Tool with { CatalogDate = "2025-01-01" } };

        Assert.Contains("2025-01-01", Assert.Throws<ReportFormatException>(() => ReportMerger.Merge([Whole, other])).Message);
    }

    private static ReportDocument Part(CallSiteEntry site, int index) => Whole with
    {
        CallSites = [site],
        Findings = [.. Whole.Findings.Where(finding => finding.CallSiteId == site.Id || (index == 0 && finding.CallSiteId is null))],
        Coverage = Whole.Coverage with
        {
            Projects = index == 0 ? 2 : 0,
            Files = index == 0 ? 14 : 0,
            CallSites = 1,
            ModelResolved = site.Model.Id is null ? 0 : 1,
            PromptResolved = site.Prompts.Count > 0 ? 1 : 0,
        },
    };
}
