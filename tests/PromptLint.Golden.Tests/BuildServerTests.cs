using System.Diagnostics;

namespace PromptLint.Golden.Tests;

/// <summary>The script behind the GitHub Action and the Azure and GitLab templates, run as a runner would.</summary>
public sealed class BuildServerTests(CleanSamples samples) : IClassFixture<CleanSamples>
{
    private static readonly string[] Reports = ["promptlint.html", "promptlint.json", "promptlint.md", "promptlint.sarif", "promptlint.xml"];

    [Fact]
    public void The_script_writes_every_report_and_the_step_summary()
    {
        using var folder = new TemporaryFolder();
        string summary = folder.Write("summary.md", "");

        int exitCode = Run(folder.Path, new() { ["GITHUB_STEP_SUMMARY"] = summary });

        Assert.Equal(0, exitCode);
        Assert.Equal(Reports, Directory.GetFiles(Path.Combine(folder.Path, "reports")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("a month", File.ReadAllText(summary));
    }

    [Fact]
    public void A_failing_gate_fails_the_script_after_the_reports_are_written()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(1, Run(folder.Path, new() { ["PROMPTLINT_MAX_MONTHLY"] = "1" }));
        Assert.True(File.Exists(Path.Combine(folder.Path, "reports", "promptlint.sarif")));
    }

    [Fact]
    public void A_value_of_a_setting_is_never_run()
    {
        using var folder = new TemporaryFolder();

        Run(folder.Path, new() { ["PROMPTLINT_FAIL_ON"] = "$(touch stolen)" });

        Assert.False(File.Exists(Path.Combine(folder.Path, "stolen")));
    }

    private int Run(string folder, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Tool.RepositoryRoot, "ci", "promptlint.sh")])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        settings["PROMPTLINT"] = "dotnet " + Tool.Dll;
        settings["PROMPTLINT_PATH"] = samples.Path;
        settings["PROMPTLINT_REPORTS"] = "reports";
        foreach ((string name, string value) in settings)
        {
            start.Environment[name] = value;
        }

        using Process script = Process.Start(start)!;
        Task<string> messages = script.StandardError.ReadToEndAsync();
        script.StandardOutput.ReadToEnd();
        script.WaitForExit();
        messages.Wait();
        return script.ExitCode;
    }
}
