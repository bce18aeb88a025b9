using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace PromptLint.LanguageServer.Tests;

public sealed class FastEditTests
{
    [Fact]
    public async Task Two_hundred_fast_edits_end_in_what_the_last_one_says()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        string file = folder.File("App/Bot.cs");
        await client.OpenAsync(file, TestFolder.Call);

        for (int version = 2; version <= 201; version++)
        {
            string text = version % 3 == 0 ? TestFolder.Call[..(version * TestFolder.Call.Length / 400)] : TestFolder.Call.Replace("this review", $"review {version.ToString(CultureInfo.InvariantCulture)}");
            await client.ChangeAsync(file, text, version);
        }

        await client.ChangeAsync(file, TestFolder.Call.Replace("gpt-4o", "gpt-4.1"), 202);
        await client.DiagnosticsAsync(file);

        Assert.Equal("gpt-4.1", (string?)(await client.ReportAsync())["folders"]![0]!["report"]!["callSites"]![0]!["model"]!["id"]);
    }

    [Fact]
    public async Task A_text_typed_letter_by_letter_never_loses_its_findings_and_ends_right()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        string file = folder.File("App/Bot.cs");
        await client.OpenAsync(file, TestFolder.Call);
        int line = TestFolder.Call.Split('\n').TakeWhile(text => !text.Contains("return")).Count();
        const string typed = "        var hello = \"it's\" + question.Trim(); // done\n";
        var written = new StringBuilder();
        int version = 1;

        foreach (char letter in typed)
        {
            await client.TellAsync("textDocument/didChange", new
            {
                textDocument = new { uri = ScriptedClient.UriOf(file), version = ++version },
                contentChanges = new[] { new { range = new { start = new { line, character = written.Length }, end = new { line, character = written.Length } }, text = letter.ToString() } },
            });
            written.Append(letter);
            JsonArray diagnostics = await client.DiagnosticsAsync(file);
            Assert.Contains(diagnostics, one => (string?)one!["code"] == "PLINT1001");
        }

        Assert.Equal(line + 1, (int)(await client.DiagnosticsAsync(file))[0]!["range"]!["start"]!["line"]!);
    }
}
