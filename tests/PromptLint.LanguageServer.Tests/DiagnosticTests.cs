using System.Text.Json.Nodes;

namespace PromptLint.LanguageServer.Tests;

public sealed class DiagnosticTests
{
    private const string File = "App/Bot.cs";

    [Fact]
    public async Task A_finding_is_a_diagnostic_under_the_name_of_the_called_method()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        JsonNode diagnostic = (await client.DiagnosticsAsync(folder.File(File))).Single(one => (string?)one!["code"] == "PLINT1001")!;

        Assert.Equal("""{"start":{"line":7,"character":22},"end":{"line":7,"character":34}}""", diagnostic["range"]!.ToJsonString());
        Assert.Equal("PromptLint", (string?)diagnostic["source"]);
        Assert.Contains("gpt-4o", (string?)diagnostic["message"]);
        Assert.EndsWith("/PLINT1001.md", (string?)diagnostic["codeDescription"]!["href"]);
        Assert.NotNull(diagnostic["data"]!["fingerprint"]);
    }

    [Fact]
    public async Task A_pull_answers_for_the_newest_edit()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        await client.OpenAsync(folder.File(File), TestFolder.Call);

        await client.ChangeAsync(folder.File(File), TestFolder.Call.Replace("gpt-4o", "gpt-3.5-turbo-0301"), 2);

        Assert.Contains(await client.DiagnosticsAsync(folder.File(File)), one => (string?)one!["code"] == "PLINT4001");
    }

    [Fact]
    public async Task Edits_by_range_change_the_text_where_they_say()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        await client.OpenAsync(folder.File(File), TestFolder.Call);
        string[] lines = TestFolder.Call.Split('\n');
        int line = Array.FindIndex(lines, text => text.Contains("gpt-4o"));
        int character = lines[line].IndexOf("gpt-4o", StringComparison.Ordinal);

        await client.TellAsync("textDocument/didChange", new
        {
            textDocument = new { uri = ScriptedClient.UriOf(folder.File(File)), version = 2 },
            contentChanges = new object[]
            {
                new { range = new { start = new { line, character }, end = new { line, character = character + 6 } }, text = "gpt-3.5-turbo-0301" },
                new { range = new { start = new { line = 900, character = 900 }, end = new { line = 901, character = 0 } }, text = "\n// after the end" },
            },
        });

        Assert.Contains(await client.DiagnosticsAsync(folder.File(File)), one => (string?)one!["code"] == "PLINT4001");
    }

    [Fact]
    public async Task An_edit_that_comes_after_a_newer_one_is_left_out()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        await client.OpenAsync(folder.File(File), TestFolder.Call, version: 5);

        await client.ChangeAsync(folder.File(File), TestFolder.Call.Replace("gpt-4o", "gpt-3.5-turbo-0301"), 7);
        await client.ChangeAsync(folder.File(File), "", 6);

        Assert.Contains(await client.DiagnosticsAsync(folder.File(File)), one => (string?)one!["code"] == "PLINT4001");
        await client.HearAsync("window/logMessage", message => ((string?)message["message"])!.Contains("version 6"));
    }

    [Fact]
    public async Task While_code_breaks_off_the_last_good_result_stays_and_moves_with_the_code()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        await client.OpenAsync(folder.File(File), TestFolder.Call);
        JsonArray before = await client.DiagnosticsAsync(folder.File(File));

        await client.ChangeAsync(folder.File(File), TestFolder.Call.Replace("public class Bot", "public void Broken(\n\npublic class Bot"), 2);
        JsonArray during = await client.DiagnosticsAsync(folder.File(File));

        Assert.Equal(before.Select(one => (string?)one!["code"]), during.Select(one => (string?)one!["code"]));
        Assert.Equal((int)before[0]!["range"]!["start"]!["line"]! + 2, (int)during[0]!["range"]!["start"]!["line"]!);
    }

    [Fact]
    public async Task A_call_on_something_that_is_being_renamed_stays()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        await client.OpenAsync(folder.File(File), TestFolder.Call);
        int before = (await client.DiagnosticsAsync(folder.File(File))).Count;

        await client.ChangeAsync(folder.File(File), TestFolder.Call.Replace("var client =", "var cli ="), 2);

        Assert.Equal(before, (await client.DiagnosticsAsync(folder.File(File))).Count);
    }

    [Fact]
    public async Task A_call_that_is_deleted_takes_its_diagnostics_along()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        await client.OpenAsync(folder.File(File), TestFolder.Call);

        await client.ChangeAsync(folder.File(File), "public class Bot;", 2);

        Assert.Empty(await client.DiagnosticsAsync(folder.File(File)));
    }

    [Fact]
    public async Task An_edit_in_one_file_reaches_the_calls_of_others()
    {
        using TestFolder folder = TestFolder.WithCall()
            .Write("App/Names.cs", "public static class Names { public const string Model = \"gpt-4o\"; }")
            .Write(File, TestFolder.Call.Replace("\"gpt-4o\"", "Names.Model"));
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        string names = folder.File("App/Names.cs");

        await client.OpenAsync(names, folder.Read("App/Names.cs"));
        await client.ChangeAsync(names, folder.Read("App/Names.cs").Replace("gpt-4o", "gpt-3.5-turbo-0301"), 2);
        JsonArray diagnostics = [];
        for (int attempt = 0; attempt < 100 && !diagnostics.Any(one => (string?)one!["code"] == "PLINT4001"); attempt++)
        {
            await Task.Delay(50);
            diagnostics = await client.DiagnosticsAsync(folder.File(File));
        }

        Assert.Contains(diagnostics, one => (string?)one!["code"] == "PLINT4001");
    }

    [Fact]
    public async Task A_client_that_does_not_ask_is_told()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(null, new { }, folder.Path);
        string uri = ScriptedClient.UriOf(folder.File(File));

        await client.HearAsync("textDocument/publishDiagnostics", message => (string?)message["uri"] == uri && ((JsonArray)message["diagnostics"]!).Count > 0);
        await client.OpenAsync(folder.File(File), TestFolder.Call);
        await client.ChangeAsync(folder.File(File), "public class Bot;", 2);

        await client.HearAsync("textDocument/publishDiagnostics", message => (string?)message["uri"] == uri && ((JsonArray)message["diagnostics"]!).Count == 0);
    }

    [Fact]
    public async Task Nothing_new_is_answered_as_unchanged()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        var document = new { uri = ScriptedClient.UriOf(folder.File(File)) };

        JsonNode first = (await client.AskAsync("textDocument/diagnostic", new { textDocument = document }))!;
        JsonNode second = (await client.AskAsync("textDocument/diagnostic", new { textDocument = document, previousResultId = (string?)first["resultId"] }))!;

        Assert.Equal("full", (string?)first["kind"]);
        Assert.Equal("unchanged", (string?)second["kind"]);
    }

    [Theory]
    [InlineData("auto", true, 0)]
    [InlineData("auto", false, 1)]
    [InlineData("always", true, 1)]
    [InlineData("never", false, 0)]
    public async Task Where_the_compiler_says_it_already_nothing_is_said_twice(string setting, bool active, int expected)
    {
        using TestFolder folder = TestFolder.WithCall().Write("App/App.csproj", TestFolder.Project.Replace("<ItemGroup>", "<ItemGroup><PackageReference Include=\"PromptLint.Analyzers\" Version=\"0.1.0\" />"));
        await using ScriptedClient client = await ScriptedClient.StartAsync(new { diagnostics = setting, csharpExtensionActive = active }, null, folder.Path);

        Assert.Equal(expected, (await client.DiagnosticsAsync(folder.File(File))).Count(one => (string?)one!["code"] == "PLINT1001"));
    }

    [Fact]
    public async Task The_whole_workspace_can_be_asked_for()
    {
        using TestFolder folder = TestFolder.WithSamples();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        JsonArray items = (JsonArray)(await client.AskAsync("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() }))!["items"]!;
        JsonArray findings = (JsonArray)(await client.ReportAsync())["folders"]![0]!["report"]!["findings"]!;

        Assert.Equal(findings.Count, items.Sum(item => ((JsonArray)item!["items"]!).Count));
    }
}
