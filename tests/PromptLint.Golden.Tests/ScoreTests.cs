using Newtonsoft.Json.Linq;

namespace PromptLint.Golden.Tests;

public sealed class ScoreTests
{
    private const string Sentiment = "Classify the sentiment of this review as positive, negative or neutral. Answer with one word.\n\nReview: {review}";

    [Theory]
    [InlineData("onnx")]
    [InlineData("managed")]
    public void A_prompt_argument_is_answered_for_people(string scorer)
    {
        ToolRun run = Tool.Run("score", Sentiment, "--scorer", scorer, "--device", "cpu", "--no-cache");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("classification, complexity 0.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"({scorer}-", run.Output, StringComparison.Ordinal);
        Assert.Contains("asks for a classification", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Messages);
    }

    [Fact]
    public void A_missing_gpu_is_said_in_one_line_and_the_cpu_answers()
    {
        ToolRun run = Tool.Run("score", Sentiment, "--device", "cuda", "--format", "jsonl", "--no-cache");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("onnx-", (string?)JObject.Parse(run.Output)["scorer"], StringComparison.Ordinal);
        Assert.True(run.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length <= 1, run.Messages);
    }

    [Fact]
    public void Bad_lines_are_named_and_nothing_is_printed()
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("prompts.jsonl", "{\"text\": \"a\"}\nnonsense\n");

        ToolRun run = Tool.Run("score", "--input", input, "--scorer", "managed");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 2", run.Messages, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Judgements_move_the_parity_that_score_gives()
    {
        using var folder = new TemporaryFolder();
        string judgements = folder.Write("judgements.jsonl", string.Concat(Enumerable.Range(0, 40).Select(i =>
            new JObject { ["text"] = Sentiment + i, ["tier"] = "slm", ["ok"] = i % 4 == 0 }.ToString(Newtonsoft.Json.Formatting.None) + "\n")));
        string calibration = Path.Combine(folder.Path, "calibration.json");

        ToolRun fitted = Tool.Run("calibrate", "--results", judgements, "--scorer", "managed", "--output", calibration);
        double before = Parity(Tool.Run("score", Sentiment, "--scorer", "managed", "--format", "jsonl"));
        double after = Parity(Tool.Run("score", Sentiment, "--scorer", "managed", "--format", "jsonl", "--calibration", calibration));

        Assert.Equal(0, fitted.ExitCode);
        Assert.Contains("slm: 40 judgements, platt", fitted.Messages, StringComparison.Ordinal);
        Assert.True(before > 0.8 && after < 0.4, $"{before} -> {after}");
    }

    [Fact]
    public void Too_few_judgements_are_refused()
    {
        using var folder = new TemporaryFolder();
        string judgements = folder.Write("judgements.csv", "id,tier,ok\na,slm,ok\n");
        string predictions = folder.Write("scores.jsonl", "{\"id\": \"a\", \"parity\": {\"slm\": 0.5, \"mid\": 0.9}}\n");

        ToolRun run = Tool.Run("calibrate", "--results", judgements, "--predictions", predictions, "--scorer", "managed", "--output", Path.Combine(folder.Path, "c.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("at least 10", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_of_a_scan_are_recorded_beside_the_code()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><PackageReference Include=\"OpenAI\" Version=\"2.10.0\" /></ItemGroup></Project>");
        folder.Write("Shop.cs", "var client = new OpenAI.Chat.ChatClient(\"gpt-4o\", \"key\");\nclient.CompleteChat(\"Translate to French: good morning\");\n");

        Assert.Equal(0, Tool.Run("scan", folder.Path, "--scorer", "managed", "--write-scores").ExitCode);

        string[] lines = File.ReadAllLines(Path.Combine(folder.Path, "promptlint.scores.tsv"));
        Assert.Equal("# promptlint scores 1", lines[0]);
        Assert.Contains("\tmanaged-", Assert.Single(lines.Skip(2)), StringComparison.Ordinal);
    }

    private static double Parity(ToolRun run) => JObject.Parse(run.Output)["parity"]!.Value<double>("slm");
}
