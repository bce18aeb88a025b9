namespace PromptLint.Golden.Tests.Trust;

/// <summary>Prompt texts stay on the machine unless asked for, and credentials even then.</summary>
public sealed class PrivacyTests : IDisposable
{
    private const string Canary = "zebrafinchquartz";
    private const string Secret = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789";

    private readonly TemporaryFolder folder = new();

    public PrivacyTests() => folder.Write("Bot.cs", $$"""
        using System.Net.Http;
        using System.Net.Http.Json;
        class Bot
        {
            public object Ask(HttpClient http, string user) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
                new { model = "gpt-4", messages = new[] { new { role = "user", content = $"Classify the sentiment of {{Canary}} with key {{Secret}} for {user}" } } });
        }
        """);

    [Fact]
    public void No_output_and_no_file_holds_a_prompt_that_nobody_asked_for()
    {
        var outputs = new List<string>();
        foreach (string format in (string[])["table", "markdown", "html", "sarif", "json", "junit", "cyclonedx"])
        {
            ToolRun scan = Run("scan", ".", "--format", format, "--scorer", "managed", "--verbose", "--explain-unresolved", "--cache", "cache", "--write-scores", "--write-baseline", "baseline.json");
            outputs.Add(scan.Output + scan.Messages);
        }

        outputs.Add(Run("scan", ".", "--format", "parquet", "--output", "report.parquet", "--scorer", "managed").Messages);
        outputs.Add(Run("usage", "init", ".", "--scorer", "managed").Messages);
        outputs.AddRange(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("Bot.cs", StringComparison.Ordinal)).Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))));

        Assert.True(outputs.Count >= 14);
        Assert.All(outputs, output => Assert.DoesNotContain(Canary, output));
    }

    [Fact]
    public void A_prompt_that_was_asked_for_comes_without_the_credential_in_it()
    {
        ToolRun run = Run("scan", ".", "--format", "json", "--include-prompts", "--scorer", "managed");

        Assert.Contains($"Classify the sentiment of {Canary} with key [masked secret]", run.Output);
        Assert.DoesNotContain(Secret[8..], run.Output);
    }

    public void Dispose() => folder.Dispose();

    private ToolRun Run(params string[] arguments)
    {
        ToolRun run = Tool.RunIn(folder.Path, arguments);
        Assert.Equal(0, run.ExitCode);
        return run;
    }
}
