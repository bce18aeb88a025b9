using System.Diagnostics;

namespace PromptLint.Golden.Tests.Trust;

/// <summary>A command that is killed leaves the old file or the new one, never a part of either.</summary>
public sealed class KillTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>CI kills a few times; PROMPTLINT_KILLS=100 is the long form.</summary>
    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("PROMPTLINT_KILLS"), out int kills) ? kills : 4;

    public KillTests()
    {
        for (int i = 0; i < 40; i++)
        {
            folder.Write($"F{i}.cs", $$"""
                using System.Net.Http;
                using System.Net.Http.Json;
                class C{{i}}
                {
                    object Ask(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
                        new { model = "gpt-4", messages = new[] { new { role = "user", content = "Summarize number {{i}}" } } });
                }
                """);
        }
    }

    [Theory]
    [InlineData("out", "", "scan", ".", "--format", "json", "--output", "out", "--scorer", "managed")]
    [InlineData("out", "[old]", "scan", ".", "--scorer", "managed", "--write-baseline", "out")]
    [InlineData("promptlint.scores.tsv", "# old\n", "scan", ".", "--scorer", "managed", "--write-scores")]
    [InlineData("promptlint.usage.csv", "site,calls_per_month\nmodel:*,5\n", "usage", "init", ".", "--scorer", "managed")]
    public void A_file_that_is_being_written_is_old_or_new(string name, string old, params string[] arguments)
    {
        string output = Path.Combine(folder.Path, name);
        (string after, TimeSpan duration) = Whole(output, old, arguments);
        Assert.NotEqual(old, after);

        for (int kill = 0; kill < Kills; kill++)
        {
            File.WriteAllText(output, old);
            // The write is at the end of a run: most kills fall there, some anywhere.
            double part = kill % 3 == 0 ? Random.Shared.NextDouble() : 0.85 + (0.2 * Random.Shared.NextDouble());
            Tool.Kill(folder.Path, duration * part, arguments);

            Assert.Contains(File.ReadAllText(output), (string[])[old, after]);
        }
    }

    [Fact]
    public void Every_source_that_a_killed_fix_touched_is_old_or_new()
    {
        string[] files = Directory.GetFiles(folder.Path, "*.cs");
        Dictionary<string, string> before = files.ToDictionary(file => file, File.ReadAllText);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Tool.RunIn(folder.Path, "fix", ".").ExitCode);
        TimeSpan duration = watch.Elapsed;
        Dictionary<string, string> after = files.ToDictionary(file => file, File.ReadAllText);
        Assert.All(files, file => Assert.NotEqual(before[file], after[file]));

        for (int kill = 0; kill < Kills; kill++)
        {
            foreach (string file in files)
            {
                File.WriteAllText(file, before[file]);
            }

            Tool.Kill(folder.Path, duration * (0.7 + (0.3 * Random.Shared.NextDouble())), "fix", ".");

            Assert.All(files, file => Assert.Contains(File.ReadAllText(file), (string[])[before[file], after[file]]));
        }
    }

    [Fact]
    public void Two_scans_on_one_cache_both_answer_right()
    {
        string[] arguments = ["scan", ".", "--format", "json", "--scorer", "managed", "--at", Tool.Day];
        string expected = Tool.RunIn(folder.Path, arguments).Output;

        ToolRun[] runs = [.. Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(_ => Tool.RunIn(folder.Path, [.. arguments, "--cache", "cache"]))];
        ToolRun warm = Tool.RunIn(folder.Path, [.. arguments, "--cache", "cache"]);

        Assert.All([.. runs, warm], run => Assert.Equal(expected, run.Output));
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(folder.Path, "cache")), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    private (string After, TimeSpan Duration) Whole(string output, string old, string[] arguments)
    {
        File.WriteAllText(output, old);
        var watch = Stopwatch.StartNew();
        ToolRun run = Tool.RunIn(folder.Path, arguments);
        Assert.Equal(0, run.ExitCode);
        return (File.ReadAllText(output), watch.Elapsed);
    }
}
