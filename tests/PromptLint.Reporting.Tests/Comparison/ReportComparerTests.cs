using System.Text;
using PromptLint.Core.Costs;
using PromptLint.Reporting.Comparison;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Formats;
using PromptLint.Reporting.Gates;
using Snapshooter;
using Snapshooter.Xunit;

namespace PromptLint.Reporting.Tests.Comparison;

public sealed class ReportComparerTests
{
    private static readonly ReportDocument Before = SampleReport.Document();
    private static readonly CallSiteEntry Triage = Before.CallSites[0];

    [Fact]
    public void The_same_report_is_no_change()
    {
        ReportDiff diff = Compare(Before);

        Assert.Empty(diff.Changes);
        Assert.Empty(diff.NewFindings);
        Assert.Equal(0m, diff.DeltaUsd);
    }

    [Fact]
    public void A_call_that_only_moved_is_no_change() =>
        Assert.Empty(Compare(With(Triage with { Line = 90, EndLine = 90, File = "src/Bot/Triage.cs" })).Changes);

    [Fact]
    public void Another_model_is_a_change_with_its_amount()
    {
        CallSiteChange change = Assert.Single(Compare(With(Cheaper())).Changes);

        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Equal(["model gpt-4o to gpt-6-luna"], change.Reasons);
        Assert.Equal(-11664.32m, change.DeltaUsd);
    }

    [Fact]
    public void A_call_on_one_side_only_is_added_or_removed()
    {
        ReportDocument without = Before with { CallSites = [Before.CallSites[1]], Totals = Before.Totals with { MonthlyUsd = 0m } };

        Assert.Equal(ChangeKind.Removed, Assert.Single(Compare(without).Changes).Kind);
        Assert.Equal(ChangeKind.Added, Assert.Single(ReportComparer.Compare(without, "a", Before, "b").Changes).Kind);
    }

    [Fact]
    public void A_change_of_unknown_cost_is_counted_as_such()
    {
        CallSiteEntry unknown = Before.CallSites[1] with { Model = Before.CallSites[1].Model with { Id = "other" } };

        Assert.Equal(1, Compare(Before with { CallSites = [Triage, unknown] }).UnknownCost);
    }

    [Fact]
    public void Tests_are_left_out() =>
        Assert.Empty(Compare(Before with { CallSites = [.. Before.CallSites.Take(2)] }).Changes);

    [Fact]
    public void Only_findings_that_the_base_lacks_are_new()
    {
        FindingEntry added = Before.Findings[0] with { Fingerprint = "f-new" };

        ReportDiff diff = Compare(Before with { Findings = [.. Before.Findings, added] });

        Assert.Equal("f-new", Assert.Single(diff.NewFindings).Fingerprint);
        Assert.Empty(diff.GoneFindings);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("markdown")]
    public void A_comparison_looks_as_it_did(string format)
    {
        var options = new RenderOptions { Gates = [new GateVerdict("--max-increase 10%", true, "-$11,664.32 a month against $12,192.00, the limit is $1,219.20")] };
        using var stream = new MemoryStream();

        DiffFormats.Find(format)!.Write(Compare(With(Cheaper()) with { Findings = [.. Before.Findings.Skip(1)] }), stream, options);

        Encoding.UTF8.GetString(stream.ToArray()).MatchSnapshot(SnapshotNameExtension.Create(format));
    }

    private static ReportDiff Compare(ReportDocument after) => ReportComparer.Compare(Before, "main", after, "working tree");

    private static ReportDocument With(CallSiteEntry triage) => Before with
    {
        CallSites = [triage, .. Before.CallSites.Skip(1)],
        Totals = Before.Totals with { MonthlyUsd = triage.Cost!.MonthlyUsd!.Value },
    };

    private static CallSiteEntry Cheaper() => Triage with
    {
        Model = Triage.Model with { Id = "gpt-6-luna" },
        Cost = new CostEstimate { CallsPerMonth = 400000m, PerCallUsd = 0.0013192m, MonthlyUsd = 527.68m, LowUsd = 300m, HighUsd = 900m },
    };
}
