using Newtonsoft.Json.Linq;
using Snapshooter;
using Snapshooter.Xunit;

namespace PromptLint.Golden.Tests;

public sealed class SmallVerbTests
{
    [Theory]
    [InlineData("scan")]
    [InlineData("diff")]
    [InlineData("merge")]
    [InlineData("score")]
    [InlineData("calibrate")]
    [InlineData("price")]
    [InlineData("models")]
    [InlineData("usage")]
    [InlineData("prices")]
    [InlineData("explain")]
    [InlineData("init")]
    [InlineData("completion")]
    public void Help_names_the_options_and_shows_examples(string verb)
    {
        ToolRun run = Tool.Run(verb, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Examples:", run.Output);
        run.Output.MatchSnapshot(SnapshotNameExtension.Create(verb));
    }

    [Fact]
    public void Without_arguments_the_verbs_are_shown() => Assert.Contains("scan", Tool.Run().Output);

    [Fact]
    public void Price_for_people_names_amount_volume_source_and_end() =>
        Tool.Run("price", "--model", "gpt-4o", "--input", "8192", "--output", "1000", "--calls", "400000", "--at", Tool.Day).Output.MatchSnapshot();

    [Fact]
    public void Models_stand_side_by_side_for_a_load_and_a_task() =>
        Tool.Run("price", "--model", "gpt-4o", "--model", "gpt-6-luna", "--model", "claude-haiku-5-5", "--input", "8192", "--output", "1000", "--calls", "400000", "--task", "classification", "--at", Tool.Day).Output.MatchSnapshot();

    [Fact]
    public void Models_for_a_prompt_come_cheapest_first_with_their_parity() =>
        Tool.Run("models", "--provider", "openai", "--input", "2000", "--output", "100", "--calls", "400000", "--prompt", "Classify the ticket as billing, technical or other. Answer with one word.", "--at", Tool.Day).Output.MatchSnapshot();

    [Fact]
    public void Models_of_a_search_are_listed_with_price_and_end() =>
        Tool.Run("models", "gpt-4o", "--provider", "openai", "--at", Tool.Day).Output.MatchSnapshot();

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete -c")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void Completion_is_printed_for_each_shell(string shell, string word) => Assert.Contains(word, Tool.Run("completion", shell).Output);

    [Fact]
    public void Init_writes_settings_that_scan_understands_and_keeps_what_is_there()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Program.cs", "System.Console.WriteLine();");

        Assert.Equal(0, Tool.Run("init", folder.Path).ExitCode);
        Assert.Equal(0, Tool.Run("scan", folder.Path, "--scorer", "managed").ExitCode);
        Assert.Equal(2, Tool.Run("init", folder.Path).ExitCode);
    }

    [Fact]
    public void Score_answers_each_line_with_its_id()
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("prompts.jsonl", "{\"id\": \"a\", \"role\": \"user\", \"text\": \"Translate to French: {text}\"}\n{\"id\": \"b\", \"role\": \"system\", \"text\": \"Prove the theorem step by step.\"}\n");

        ToolRun run = Tool.Run("score", "--input", input, "--format", "jsonl", "--scorer", "managed");

        Assert.Equal(0, run.ExitCode);
        JObject[] lines = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse)];
        Assert.Equal(["a", "b"], lines.Select(line => (string)line["id"]!));
        Assert.Equal("translation", (string?)lines[0]["task"]);
    }

    [Fact]
    public void No_colour_is_written_where_NO_COLOR_asks_for_none()
    {
        var forced = new Dictionary<string, string> { ["FORCE_COLOR"] = "1" };
        var both = new Dictionary<string, string> { ["FORCE_COLOR"] = "1", ["NO_COLOR"] = "1" };

        Assert.Contains('\u001b', Tool.RunIn(Tool.RepositoryRoot, forced, "scan", "samples", "--scorer", "managed").Output);
        Assert.DoesNotContain('\u001b', Tool.RunIn(Tool.RepositoryRoot, both, "scan", "samples", "--scorer", "managed").Output);
    }
}
