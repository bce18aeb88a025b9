using System.Text;

namespace PromptLint.Golden.Tests;

/// <summary>`promptlint fix` on a small application.</summary>
public sealed class FixTests : IDisposable
{
    private const string Bot = "using System.Net.Http;\r\nusing System.Net.Http.Json;\r\nusing System.Threading.Tasks;\r\n\r\nclass Bot\r\n{\r\n"
        + "    // Größe: small\r\n    Task Ask(HttpClient http) => http.PostAsJsonAsync(\"https://api.openai.com/v1/chat/completions\",\r\n"
        + "        new { model = \"gpt-4\", messages = new[] { new { role = \"user\", content = \"Hi\" } } });\r\n}\r\n";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_fix_keeps_mark_line_ends_and_all_else()
    {
        byte[] before = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Bot)];
        File.WriteAllBytes(Source, before);

        ToolRun run = Tool.RunIn(folder.Path, "fix", ".", "--rule", "PLINT4001", "--at", Tool.Day);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Bot.cs:8: PLINT4001: Use 'gpt-5.6-sol'", run.Output);
        Assert.Equal([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Bot.Replace("gpt-4", "gpt-5.6-sol"))], File.ReadAllBytes(Source));
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        File.WriteAllText(Source, Bot);
        Tool.RunIn(folder.Path, "fix", ".", "--at", Tool.Day);
        byte[] after = File.ReadAllBytes(Source);

        ToolRun run = Tool.RunIn(folder.Path, "fix", ".", "--at", Tool.Day);

        Assert.Equal("0 fixes in 0 files\n", run.Output);
        Assert.Equal(after, File.ReadAllBytes(Source));
        Assert.Contains("max_completion_tokens", Encoding.UTF8.GetString(after));
    }

    [Fact]
    public void A_dry_run_prints_the_changes_and_writes_nothing()
    {
        File.WriteAllText(Source, Bot.ReplaceLineEndings("\n"));

        ToolRun run = Tool.RunIn(folder.Path, "fix", ".", "--rule", "PLINT4001", "--at", Tool.Day, "--dry-run", "--format", "diff");

        Assert.Equal("""
            --- a/Bot.cs
            +++ b/Bot.cs
            @@ -6,5 +6,5 @@
             {
                 // Größe: small
                 Task Ask(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
            -        new { model = "gpt-4", messages = new[] { new { role = "user", content = "Hi" } } });
            +        new { model = "gpt-5.6-sol", messages = new[] { new { role = "user", content = "Hi" } } });
             }

            """.ReplaceLineEndings("\n"), run.Output);
        Assert.Contains("gpt-4", File.ReadAllText(Source));
    }

    [Fact]
    public void A_model_in_the_settings_is_replaced_there()
    {
        File.WriteAllText(Source, Bot.Replace("class Bot\r\n{", "class Bot(Microsoft.Extensions.Configuration.IConfiguration settings)\r\n{").Replace("\"gpt-4\"", "settings[\"Ai:Model\"]"));
        string settings = Path.Combine(folder.Path, "appsettings.json");
        File.WriteAllText(settings, "{ \"Ai\": { \"Model\": \"gpt-4\" } }");

        ToolRun run = Tool.RunIn(folder.Path, "fix", ".", "--rule", "PLINT4001", "--at", Tool.Day);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("{ \"Ai\": { \"Model\": \"gpt-5.6-sol\" } }", File.ReadAllText(settings));
    }

    [Fact]
    public void A_rule_without_a_fix_is_an_error()
    {
        ToolRun run = Tool.RunIn(folder.Path, "fix", ".", "--rule", "PLINT3002");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no fix for 'PLINT3002'", run.Messages);
    }

    public void Dispose() => folder.Dispose();

    private string Source => Path.Combine(folder.Path, "Bot.cs");
}
