using System.Diagnostics;

namespace PromptLint.Golden.Tests;

/// <summary>Two revisions of a small repository.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DiffTests()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Write("gpt-6-luna");
        Git("add", ".");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--message=first");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_dearer_model_in_the_working_tree_is_a_change_and_fails_its_gate()
    {
        Write("gpt-4o");

        ToolRun run = Diff("main", "--max-increase", "10%");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("model gpt-6-luna to gpt-4o", run.Output);
        Assert.Contains("--max-increase 10%", run.Output);
    }

    [Fact]
    public void A_call_that_moved_is_no_change()
    {
        Write("gpt-6-luna", above: "// a line\n// and another\n");

        ToolRun run = Diff("main");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no change", run.Output);
    }

    [Fact]
    public void The_checkout_is_not_touched()
    {
        Write("gpt-4o");
        string before = File.ReadAllText(Path.Combine(folder.Path, "Bot.cs"));

        Diff("HEAD", "main");

        Assert.Equal(before, File.ReadAllText(Path.Combine(folder.Path, "Bot.cs")));
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("--output=stolen")]
    public void A_name_that_is_no_revision_is_one_line_and_never_an_option_of_git(string name)
    {
        ToolRun run = Tool.RunIn(folder.Path, "diff", "--scorer", "managed", "--", name);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(name, Assert.Single(run.Errors));
        Assert.False(File.Exists(Path.Combine(folder.Path, "stolen")));
    }

    [Fact]
    public void A_shallow_clone_is_told_to_fetch()
    {
        Write("gpt-4o");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "--quiet", "--all", "--message=second");
        using var clone = new TemporaryFolder();
        Git("clone", "--quiet", "--depth=1", "file://" + folder.Path, Path.Combine(clone.Path, "clone"));

        ToolRun run = Tool.RunIn(Path.Combine(clone.Path, "clone"), "diff", "HEAD~1", "--scorer", "managed");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("shallow", Assert.Single(run.Errors));
    }

    private ToolRun Diff(params string[] arguments) => Tool.RunIn(folder.Path, ["diff", .. arguments, "--at", Tool.Day, "--scorer", "managed"]);

    private void Write(string model, string above = "") => folder.Write("Bot.cs", $$"""
        {{above}}using OpenAI.Chat;
        public class Bot
        {
            public void Ask() => new ChatClient("{{model}}", "key").CompleteChat("Translate to French: hello");
        }
        """);

    private void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
