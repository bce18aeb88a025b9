namespace PromptLint.Golden.Tests;

public sealed class ShardTests(CleanSamples samples) : IClassFixture<CleanSamples>
{
    [Fact]
    public void Shards_merged_are_the_whole_scan_to_the_byte()
    {
        using var folder = new TemporaryFolder();
        string[] parts = [.. Enumerable.Range(1, 4).Select(number => Path.Combine(folder.Path, $"{number}.json"))];
        for (int i = 0; i < parts.Length; i++)
        {
            Assert.Equal(0, samples.Scan("--quiet", "--shard", $"{i + 1}/{parts.Length}", "--report", $"json={parts[i]}").ExitCode);
        }

        ToolRun merged = Tool.Run(["merge", .. parts, "--format", "json"]);

        Assert.Equal(samples.Scan("--format", "json").Output, merged.Output);
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("two")]
    public void A_shard_that_does_not_exist_is_refused(string shard) => Assert.Equal(2, samples.Scan("--shard", shard).ExitCode);

    [Fact]
    public void A_second_scan_answers_from_the_cache_until_a_file_changes()
    {
        using var folder = new TemporaryFolder();
        string cache = Path.Combine(folder.Path, "cache");
        string code = Path.Combine(folder.Path, "code");
        folder.Write("code/Bot.cs", Call("gpt-4o"));
        string[] scan = ["scan", code, "--format", "json", "--at", Tool.Day, "--scorer", "managed", "--cache", cache];

        string first = Tool.Run(scan).Output;
        string again = Tool.Run(scan).Output;
        folder.Write("code/Bot.cs", Call("gpt-4.1"));
        string changed = Tool.Run(scan).Output;

        Assert.Equal(first, again);
        Assert.Contains("\"id\": \"gpt-4.1\"", changed);
        Assert.Equal(2, Directory.GetFiles(cache).Length);
    }

    [Fact]
    public void A_cache_inside_the_scanned_folder_is_no_part_of_what_is_scanned()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Bot.cs", Call("gpt-4o"));
        string[] scan = ["scan", ".", "--format", "json", "--at", Tool.Day, "--scorer", "managed", "--cache", ".promptlint-cache"];

        string first = Tool.RunIn(folder.Path, scan).Output;
        string again = Tool.RunIn(folder.Path, scan).Output;

        Assert.Equal(first, again);
        Assert.Single(Directory.GetFiles(Path.Combine(folder.Path, ".promptlint-cache")));
    }

    private static string Call(string model) => $$"""
        using OpenAI.Chat;
        public class Bot
        {
            public void Ask() => new ChatClient("{{model}}", "key").CompleteChat("Translate to French: hello");
        }
        """;
}
