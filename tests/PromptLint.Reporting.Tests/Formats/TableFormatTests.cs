using PromptLint.Reporting.Formats;
using PromptLint.Reporting.Gates;
using Snapshooter.Xunit;

namespace PromptLint.Reporting.Tests.Formats;

public sealed class TableFormatTests
{
    [Fact]
    public void Verbose_adds_the_silent_call_sites_and_what_was_skipped() =>
        Rendered.As("table", SampleReport.Document(), new RenderOptions { Verbosity = Verbosity.Verbose, Width = 160 }).MatchSnapshot();

    [Fact]
    public void Quiet_leaves_totals_and_verdicts()
    {
        string text = Rendered.As("table", SampleReport.Document(), new RenderOptions
        {
            Verbosity = Verbosity.Quiet,
            Gates = [new GateVerdict("--max-monthly 500", false, "$12,192.00 a month is over $500.00.")],
        });

        Assert.DoesNotContain("PLINT1001", text);
        Assert.Contains("$12,192.00 a month", text);
        Assert.Contains("FAILED", text);
    }

    [Fact]
    public void Without_colour_no_escape_sequence_is_written() =>
        Assert.DoesNotContain('\u001b', Rendered.As("table", SampleReport.Document(includePrompts: true)));

    [Fact]
    public void With_colour_escape_sequences_come_from_us_only()
    {
        string text = Rendered.As("table", SampleReport.Document(includePrompts: true), new RenderOptions { Color = true });

        Assert.Contains('\u001b', text);
        Assert.DoesNotContain("\u001b[31m|", text);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_terminal(int width) =>
        Assert.All(Rendered.As("table", SampleReport.Document(), new RenderOptions { Width = width }).Split('\n'), line => Assert.InRange(line.Length, 0, width));

    [Fact]
    public void No_line_starts_a_build_server_command() =>
        Assert.DoesNotContain(
            Rendered.As("table", SampleReport.Document(includePrompts: true), new RenderOptions { Width = 40 }).Split('\n'),
            line => line.TrimStart().StartsWith("::", StringComparison.Ordinal) || line.Contains("##vso["));
}
