using Snapshooter;
using Snapshooter.Xunit;

namespace PromptLint.Golden.Tests;

/// <summary>The samples through the real executable, in every text form.</summary>
public sealed class ScanGoldenTests(CleanSamples samples) : IClassFixture<CleanSamples>
{
    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("junit")]
    [InlineData("cyclonedx")]
    public void The_samples_are_reported_as_before(string format)
    {
        ToolRun run = samples.Scan("--format", format);

        Assert.Equal(0, run.ExitCode);
        run.Output.MatchSnapshot(SnapshotNameExtension.Create(format));
    }

    [Fact]
    public void Two_scans_write_the_same_bytes() => Assert.Equal(samples.Scan("--format", "json").Output, samples.Scan("--format", "json").Output);

    [Fact]
    public void The_output_stream_holds_the_report_only()
    {
        string output = samples.Scan("--format", "json", "--explain-unresolved").Output;

        Assert.StartsWith("{", output);
        Assert.EndsWith("}\n", output);
    }

    [Fact]
    public void Prompt_texts_appear_only_when_asked_for()
    {
        Assert.DoesNotContain("Classify the customer", samples.Scan("--format", "json").Output);
        Assert.Contains("Classify the customer", samples.Scan("--format", "json", "--include-prompts").Output);
    }

    [Fact]
    public void A_parquet_file_begins_and_ends_with_its_mark()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "report.parquet");

        Assert.Equal(0, samples.Scan("--quiet", "--report", $"parquet={file}").ExitCode);

        byte[] content = File.ReadAllBytes(file);
        Assert.Equal("PAR1"u8.ToArray(), content[..4]);
        Assert.Equal("PAR1"u8.ToArray(), content[^4..]);
    }
}
