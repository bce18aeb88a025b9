using Newtonsoft.Json.Linq;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Tests.Formats;

public sealed class SarifFormatTests
{
    [Fact]
    public void A_prompt_from_a_caller_becomes_a_flow_from_that_caller_to_the_call()
    {
        JToken[] steps = [.. Result("PLINT1001").SelectToken("codeFlows[0].threadFlows[0].locations")!];

        Assert.Equal("src/Bot/Program.cs", (string?)steps[0].SelectToken("location.physicalLocation.artifactLocation.uri"));
        Assert.Equal(24, (int?)steps[1].SelectToken("location.physicalLocation.region.startLine"));
    }

    [Fact]
    public void A_plain_literal_gets_a_fix_that_replaces_it()
    {
        JToken replacement = Result("PLINT1001").SelectToken("fixes[0].artifactChanges[0].replacements[0]")!;

        Assert.Equal("\"gpt-6-luna\"", (string?)replacement.SelectToken("insertedContent.text"));
        Assert.Equal(40, (int?)replacement.SelectToken("deletedRegion.startColumn"));
    }

    [Fact]
    public void A_token_that_is_no_plain_literal_gets_no_fix()
    {
        ScanReport report = SampleReport.Report();
        CallSiteReport site = report.CallSites[0];
        CallSiteReport constant = site with { Call = site.Call with { Model = site.Call.Model with { Raw = "Models.Default" } } };

        JToken log = Log(report with { CallSites = [constant] });

        Assert.Null(log.SelectToken("$.runs[0].results[?(@.ruleId == 'PLINT1001')].fixes"));
    }

    [Fact]
    public void A_finding_keeps_its_fingerprint() =>
        Assert.Equal("f-1001-c1", (string?)Result("PLINT1001").SelectToken("partialFingerprints['promptlint/v1']"));

    [Fact]
    public void More_findings_than_code_scanning_takes_are_cut_and_the_cut_is_told()
    {
        Finding[] many = [.. Enumerable.Range(0, 25_001).Select(number => SampleReport.Report().Findings[2] with { Fingerprint = $"f{number}" })];

        JToken log = Log(SampleReport.Report() with { Findings = many });

        Assert.Equal(25_000, log.SelectToken("$.runs[0].results")!.Count());
        Assert.Contains("1 findings", (string?)log.SelectToken("$.runs[0].invocations[0].toolExecutionNotifications[0].message.text"));
    }

    [Fact]
    public void A_path_is_written_as_a_uri()
    {
        Finding finding = SampleReport.Report().Findings[2];
        Finding spaced = finding with { Location = finding.Location with { File = "my app/ä#1.csv" } };

        JToken log = Log(SampleReport.Report() with { Findings = [spaced] });

        Assert.Equal("my%20app/%C3%A4%231.csv", (string?)log.SelectToken("$.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri"));
    }

    private static JToken Result(string rule) =>
        Log(SampleReport.Report()).SelectToken($"$.runs[0].results[?(@.ruleId == '{rule}')]")!;

    private static JToken Log(ScanReport report) =>
        JToken.Parse(Rendered.As("sarif", ReportDocumentBuilder.Build(report, includePrompts: false)));
}
