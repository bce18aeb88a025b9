namespace PromptLint.Golden.Tests;

public sealed class GateTests(CleanSamples samples) : IClassFixture<CleanSamples>
{
    [Theory]
    [InlineData(1, "--fail-on", "warning")]
    [InlineData(0, "--max-monthly", "100000")]
    [InlineData(1, "--max-monthly", "1")]
    [InlineData(1, "--max-callsite", "1")]
    [InlineData(1, "--allowed-models", "gpt-6-luna")]
    [InlineData(1, "--max-increase", "10%")]
    public void A_gate_decides_the_exit_code_and_prints_its_verdict(int exitCode, string gate, string value)
    {
        ToolRun run = samples.Scan("--quiet", gate, value);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains($"{gate} {value}", run.Output);
    }

    [Fact]
    public void Several_gates_are_all_judged()
    {
        ToolRun run = samples.Scan("--quiet", "--max-monthly", "100000", "--fail-on", "info", "--max-callsite", "1");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Output.Split('\n').Count(line => line.StartsWith("passed", StringComparison.Ordinal) || line.StartsWith("FAILED", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_baseline_that_was_just_written_leaves_no_finding()
    {
        using var folder = new TemporaryFolder();
        string baseline = Path.Combine(folder.Path, "baseline.json");

        Assert.Equal(0, samples.Scan("--quiet", "--write-baseline", baseline).ExitCode);
        Assert.Equal(0, samples.Scan("--quiet", "--baseline", baseline, "--fail-on", "info").ExitCode);
    }
}
