namespace PromptLint.Golden.Tests.Trust;

/// <summary>Nothing of a scanned repository runs. Each trap is proved to work before its silence counts.</summary>
public sealed class NothingRunsTests : IDisposable
{
    private readonly HostileRepository repository = new();

    [Fact]
    public void A_scan_and_a_fix_run_nothing_of_the_repository()
    {
        ToolRun scan = Tool.RunIn(repository.Path, "scan", ".", "--format", "json", "--scorer", "managed");
        ToolRun fix = Tool.RunIn(repository.Path, "fix", ".", "--dry-run");

        Assert.Equal(0, scan.ExitCode);
        Assert.Contains("\"file\": \"App/Bot.cs\"", scan.Output);
        Assert.Equal(0, fix.ExitCode);
        Assert.False(repository.LeftTrace);
    }

    [Fact]
    public void The_project_of_this_test_does_leave_a_trace_when_it_is_loaded_through_MSBuild()
    {
        File.Delete(Path.Combine(repository.Path, "global.json"));

        Tool.RunIn(repository.Path, "scan", ".", "--load", "msbuild", "--scorer", "managed");

        Assert.True(repository.LeftTrace);
    }

    [Fact]
    public void A_diff_of_revisions_runs_no_program_that_the_repository_names()
    {
        repository.AddGit();

        ToolRun run = Tool.RunIn(repository.Path, "diff", "HEAD~1", "HEAD", "--scorer", "managed");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("gpt-4.1", run.Output);
        Assert.False(repository.LeftTrace);
        repository.Git("status");
        Assert.True(repository.LeftTrace);
    }

    [Theory]
    [InlineData("--output=trace.txt")]
    [InlineData("--upload-pack=touch trace.txt")]
    [InlineData("-O/etc/passwd")]
    public void A_revision_that_looks_like_an_option_is_none(string revision)
    {
        repository.AddGit();

        ToolRun run = Tool.RunIn(repository.Path, "diff", "--scorer", "managed", "--", revision);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.Errors);
        Assert.False(repository.LeftTrace);
    }

    public void Dispose() => repository.Dispose();
}
