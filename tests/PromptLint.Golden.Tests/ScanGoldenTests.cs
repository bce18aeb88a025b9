using Snapshooter;
using Snapshooter.Xunit;

namespace PromptLint.Golden.Tests;

/// <summary>The samples through the real executable, in every text form.</summary>
public sealed class ScanGoldenTests
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
        ToolRun run = Tool.Run("scan", "samples", "--format", format, "--at", Tool.Day, "--scorer", "managed");

        Assert.Equal(0, run.ExitCode);
        run.Output.MatchSnapshot(SnapshotNameExtension.Create(format));
    }

    [Fact]
    public void Two_scans_write_the_same_bytes() => Assert.Equal(Scan().Output, Scan().Output);

    [Fact]
    public void The_output_stream_holds_the_report_only()
    {
        ToolRun run = Tool.Run("scan", "samples", "--format", "json", "--at", Tool.Day, "--scorer", "managed", "--explain-unresolved");

        Assert.StartsWith("{", run.Output);
        Assert.EndsWith("}\n", run.Output);
    }

    [Fact]
    public void Prompt_texts_appear_only_when_asked_for()
    {
        Assert.DoesNotContain("Classify the customer", Scan().Output);
        Assert.Contains("Classify the customer", Scan("--include-prompts").Output);
    }

    private static ToolRun Scan(params string[] further) =>
        Tool.Run(["scan", "samples", "--format", "json", "--at", Tool.Day, "--scorer", "managed", .. further]);
}
