using PromptLint.Core.Findings;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Gates;

namespace PromptLint.Reporting.Tests.Gates;

public sealed class GateTests
{
    private static readonly ReportDocument Report = SampleReport.Document();

    [Theory]
    [InlineData(Severity.Error, false)]
    [InlineData(Severity.Warning, false)]
    [InlineData(Severity.Info, false)]
    public void A_severity_gate_fails_on_a_finding_of_that_severity_or_above(Severity severity, bool passed) =>
        Assert.Equal(passed, new SeverityGate(severity).Judge(new GateSubject(Report)).Passed);

    [Fact]
    public void A_severity_gate_passes_when_all_findings_are_below_it() =>
        Assert.True(new SeverityGate(Severity.Warning).Judge(new GateSubject(Report with { Findings = [Report.Findings[2]] })).Passed);

    [Fact]
    public void A_finding_in_a_test_fails_no_gate()
    {
        FindingEntry inTest = Report.Findings[1] with { CallSiteId = "c3" };

        Assert.True(new SeverityGate(Severity.Info).Judge(new GateSubject(Report with { Findings = [inTest] })).Passed);
    }

    [Theory]
    [InlineData(12192, true)]
    [InlineData(12191.99, false)]
    public void A_monthly_gate_lets_exactly_its_limit_pass(double limit, bool passed) =>
        Assert.Equal(passed, new MonthlyGate((decimal)limit).Judge(new GateSubject(Report)).Passed);

    [Fact]
    public void A_monthly_gate_says_what_it_could_not_count() =>
        Assert.Contains("1 call site of unknown cost not counted", new MonthlyGate(1m).Judge(new GateSubject(Report)).Reason);

    [Fact]
    public void A_call_site_gate_names_the_dearest_call()
    {
        GateVerdict verdict = new CallSiteGate(100m).Judge(new GateSubject(Report));

        Assert.False(verdict.Passed);
        Assert.Contains("src/Bot/Triage.cs:24 with $12,192.00", verdict.Reason);
    }

    [Fact]
    public void An_unknown_model_in_a_test_blocks_nothing() =>
        Assert.True(new UnknownModelGate().Judge(new GateSubject(Report)).Passed);

    [Fact]
    public void An_unknown_model_blocks()
    {
        CallSiteEntry site = Report.CallSites[2] with { InTests = false };

        GateVerdict verdict = new UnknownModelGate().Judge(new GateSubject(Report with { CallSites = [site] }));

        Assert.False(verdict.Passed);
        Assert.Contains("OpenAI:Model", verdict.Reason);
    }

    [Fact]
    public void A_model_that_the_catalog_does_not_have_blocks_too()
    {
        FindingEntry unknown = Report.Findings[1] with { RuleId = "PLINT4003" };

        Assert.False(new UnknownModelGate().Judge(new GateSubject(Report with { Findings = [unknown] })).Passed);
    }

    [Fact]
    public void Only_allowed_models_pass_whatever_their_case()
    {
        ReportDocument one = Report with { CallSites = [Report.CallSites[0]] };

        Assert.True(new AllowedModelsGate(["GPT-4o"]).Judge(new GateSubject(one)).Passed);
        Assert.False(new AllowedModelsGate(["gpt-4"]).Judge(new GateSubject(one)).Passed);
    }

    [Theory]
    [InlineData(192, false, true)]
    [InlineData(191.99, false, false)]
    [InlineData(1.6, true, true)]
    [InlineData(1.5, true, false)]
    public void An_increase_gate_counts_dollars_or_a_share_of_the_base(double most, bool percent, bool passed) =>
        Assert.Equal(passed, new IncreaseGate((decimal)most, percent).Judge(new GateSubject(Report, MonthlyBeforeUsd: 12000m)).Passed);

    [Fact]
    public void An_increase_gate_without_a_base_fails_and_says_how_to_name_one()
    {
        GateVerdict verdict = new IncreaseGate(10m, percent: true).Judge(new GateSubject(Report));

        Assert.False(verdict.Passed);
        Assert.Contains("--base", verdict.Reason);
    }
}
