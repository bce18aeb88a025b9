using PromptLint.Core.Reports;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Formats;
using Snapshooter;
using Snapshooter.Xunit;

namespace PromptLint.Reporting.Tests.Formats;

public sealed class EveryFormatTests
{
    public static TheoryData<string> Names => [.. ReportFormats.All.Select(format => format.Name)];

    public static TheoryData<string> TextNames => [.. ReportFormats.All.Where(format => format.Name != "parquet").Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(TextNames))]
    public void The_sample_report_looks_as_it_did(string format) =>
        Rendered.As(format, SampleReport.Document()).MatchSnapshot(SnapshotNameExtension.Create(format));

    [Theory]
    [MemberData(nameof(Names))]
    public void Equal_reports_give_equal_bytes(string format) =>
        Assert.Equal(Rendered.Bytes(format, SampleReport.Document()), Rendered.Bytes(format, SampleReport.Document()));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_report_without_call_sites_is_still_written(string format)
    {
        var empty = new ScanReport { ToolVersion = "0.1.0", CatalogDate = "2026-11-18", Scorer = "managed-1", Coverage = new Coverage() };

        Assert.NotEmpty(Rendered.Bytes(format, ReportDocumentBuilder.Build(empty, includePrompts: false)));
    }

    [Theory]
    [MemberData(nameof(TextNames))]
    public void Prompt_texts_stay_out_of_every_format(string format) =>
        Assert.DoesNotContain("Classify the ticket", Rendered.As(format, SampleReport.Document(includePrompts: false)));

    [Theory]
    [MemberData(nameof(TextNames))]
    public void Text_of_the_scanned_code_commands_neither_terminal_nor_build_server(string format)
    {
        string text = Rendered.As(format, SampleReport.Document(includePrompts: true));

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain("##vso[", text);
        Assert.DoesNotContain(text.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_name_finds_no_format() => Assert.Null(ReportFormats.Find("yaml"));
}
