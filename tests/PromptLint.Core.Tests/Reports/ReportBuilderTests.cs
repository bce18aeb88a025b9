using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Reports;
using PromptLint.Core.Rules;
using PromptLint.Core.Tests.Rules;

namespace PromptLint.Core.Tests.Reports;

public class ReportBuilderTests
{
    [Fact]
    public void Totals_leave_tests_out_and_count_unknown_costs()
    {
        ScanReport report = Build(
            Sample.Assess(Sample.Call() with { Id = "a", Project = "App" }, Sample.Easy()),
            Sample.Assess(Sample.Call() with { Id = "b", InTests = true }, Sample.Easy()),
            Sample.Assess(Sample.Call(model: "nobody-knows") with { Id = "c" }, Sample.Easy()));

        Assert.Equal(12_192.00m, report.Totals.MonthlyUsd);
        Assert.Equal(1, report.Totals.UnknownCost);
        Assert.Equal(new Subtotal("gpt-4o", 1, 12_192.00m, report.Totals.SavingUsd), Assert.Single(report.Totals.ByModel));
        Assert.Equal("App", Assert.Single(report.Totals.ByProject).Name);
        Assert.Equal((3, 3, 3), (report.Coverage.CallSites, report.Coverage.ModelResolved, report.Coverage.PromptResolved));
    }

    [Fact]
    public void The_order_of_the_input_does_not_matter()
    {
        CallAssessment first = Sample.Assess(Sample.Call() with { Id = "a", Location = new SourceSpan("A.cs", 1, 1, 1, 2) });
        CallAssessment second = Sample.Assess(Sample.Call() with { Id = "b", Location = new SourceSpan("B.cs", 1, 1, 1, 2) });

        ScanReport report = Build(second, first);

        Assert.Equal(["A.cs", "B.cs"], report.CallSites.Select(site => site.Call.Location.File));
        Assert.Equal(Build(first, second).Findings, report.Findings);
    }

    private static ScanReport Build(params CallAssessment[] calls) => ReportBuilder.Build("0.1.0", ModelCatalog.Embedded, "test-1", new Coverage(), calls);
}
