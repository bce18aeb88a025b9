using System.Text;
using PromptLint.Reporting.Baselines;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Json;

namespace PromptLint.Reporting.Tests.Baselines;

public sealed class BaselineTests
{
    private static readonly ReportDocument Report = SampleReport.Document();

    [Fact]
    public void Accepted_findings_stay_away_after_a_round_through_the_file() =>
        Assert.Empty(Stored(Report).Apply(Report).Findings);

    [Fact]
    public void A_finding_that_moved_stays_accepted()
    {
        ReportDocument moved = Report with { Findings = [.. Report.Findings.Select(finding => finding with { Line = finding.Line + 40, Message = "reworded" })] };

        Assert.Empty(Stored(Report).Apply(moved).Findings);
    }

    [Fact]
    public void A_new_finding_is_told()
    {
        ReportDocument more = Report with { Findings = [.. Report.Findings, Report.Findings[0] with { Fingerprint = "f-new" }] };

        Assert.Equal("f-new", Assert.Single(Stored(Report).Apply(more).Findings).Fingerprint);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[")]
    public void A_file_that_is_no_baseline_is_refused(string text) =>
        Assert.Throws<ReportFormatException>(() => Baseline.Read(new StringReader(text)));

    private static Baseline Stored(ReportDocument report)
    {
        using var stream = new MemoryStream();
        Baseline.Of(report).Write(stream);
        return Baseline.Read(new StringReader(Encoding.UTF8.GetString(stream.ToArray())));
    }
}
