using System.Text.Json.Nodes;

namespace PromptLint.LanguageServer.Tests;

public sealed class ReportTests
{
    [Fact]
    public async Task The_report_of_a_folder_is_that_of_the_command_line()
    {
        using TestFolder folder = TestFolder.WithSamples();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        JsonNode answer = await client.ReportAsync();

        Assert.Equal("ready", (string?)answer["state"]);
        Same(TestTool.Scan(folder.Path), answer);
    }

    [Fact]
    public async Task A_what_if_is_the_report_under_that_volume_and_changes_nothing()
    {
        using TestFolder folder = TestFolder.WithSamples();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        JsonNode answer = await client.ReportAsync(new { callsPerMonth = 500, parityThreshold = 0.5, includePrompts = true });
        string scanned = TestTool.Scan(folder.Path, "--calls-per-month", "500", "--parity-threshold", "0.5", "--include-prompts").Replace("(--calls-per-month)", "(what-if)");

        Same(scanned, answer);
        Same(TestTool.Scan(folder.Path), await client.ReportAsync());
    }

    [Fact]
    public async Task An_unsaved_edit_counts_until_the_document_is_closed()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        string file = folder.File("App/Bot.cs");

        await client.OpenAsync(file, TestFolder.Call);
        await client.ChangeAsync(file, TestFolder.Call.Replace("gpt-4o", "gpt-4.1"), 2);
        await client.DiagnosticsAsync(file);
        Assert.Equal("gpt-4.1", Model(await client.ReportAsync()));

        await client.TellAsync("textDocument/didClose", new { textDocument = new { uri = ScriptedClient.UriOf(file) } });
        await client.DiagnosticsAsync(file);
        Assert.Equal("gpt-4o", Model(await client.ReportAsync()));
    }

    [Fact]
    public async Task A_call_keeps_its_id_and_its_findings_their_fingerprints_over_edits()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        string file = folder.File("App/Bot.cs");
        JsonNode before = Report(await client.ReportAsync());

        await client.OpenAsync(file, TestFolder.Call);
        await client.ChangeAsync(file, "// one more line\n" + TestFolder.Call, 2);
        await client.DiagnosticsAsync(file);
        JsonNode after = Report(await client.ReportAsync());

        Assert.Equal((string?)before["callSites"]![0]!["id"], (string?)after["callSites"]![0]!["id"]);
        Assert.Equal((int)before["callSites"]![0]!["line"]! + 1, (int)after["callSites"]![0]!["line"]!);
        Assert.Equal(Fingerprints(before), Fingerprints(after));
    }

    [Fact]
    public async Task A_folder_without_code_says_so_and_leaves_the_others_alone()
    {
        using TestFolder empty = new TestFolder().Write("readme.txt", "nothing");
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(null, null, empty.Path, folder.Path);

        JsonArray folders = (JsonArray)(await client.ReportAsync())["folders"]!;

        Assert.Equal("failed", (string?)folders[0]!["state"]);
        Assert.Contains("no C# file was found", (string?)folders[0]!["message"]);
        Assert.Null(folders[0]!["report"]);
        Assert.Equal("ready", (string?)folders[1]!["state"]);
        Assert.NotNull(folders[1]!["report"]);
    }

    [Fact]
    public async Task A_broken_project_file_takes_no_other_project_down()
    {
        using TestFolder folder = TestFolder.WithCall().Write("Broken/Broken.csproj", "<Project").Write("Broken/Class.cs", "class");
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        Assert.Equal("gpt-4o", Model(await client.ReportAsync()));
    }

    [Fact]
    public async Task A_file_that_the_server_does_not_know_appears_when_it_is_made()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        folder.Write("App/Second.cs", TestFolder.Call.Replace("class Bot", "class Second"));
        await client.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = ScriptedClient.UriOf(folder.File("App/Second.cs")), type = 1 } } });

        await client.HearAsync("promptlint/reportChanged", message => (string?)message["state"] == "ready" && (int)message["folders"]![0]!["callSites"]! == 2);
    }

    [Fact]
    public async Task A_changed_settings_file_changes_the_model_that_it_names()
    {
        using TestFolder folder = new TestFolder().Write("App/App.csproj", TestFolder.Project)
            .Write("App/appsettings.json", """{ "AI": { "Model": "gpt-4o" } }""")
            .Write("App/Bot.cs", """
                using Microsoft.Extensions.Configuration;
                using OpenAI.Chat;

                public class Bot(IConfiguration configuration)
                {
                    public void Ask() => new ChatClient(configuration["AI:Model"], "key").CompleteChat("Translate to French: the cat sleeps");
                }
                """);
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        Assert.Equal("gpt-4o", Model(await client.ReportAsync()));
        int heard = client.HeardSoFar;

        folder.Write("App/appsettings.json", """{ "AI": { "Model": "gpt-4.1-mini" } }""");
        await client.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = ScriptedClient.UriOf(folder.File("App/appsettings.json")), type = 2 } } });
        await client.DiagnosticsAsync(folder.File("App/Bot.cs"));
        for (int attempt = 0; attempt < 100 && Model(await client.ReportAsync()) != "gpt-4.1-mini"; attempt++)
        {
            await Task.Delay(50);
        }

        Assert.Equal("gpt-4.1-mini", Model(await client.ReportAsync()));
        Assert.True(client.HeardSoFar > heard);
    }

    private static JsonNode Report(JsonNode answer) => answer["folders"]![0]!["report"]!;

    private static string? Model(JsonNode answer) => (string?)Report(answer)["callSites"]![0]!["model"]!["id"];

    private static IEnumerable<string?> Fingerprints(JsonNode report) => ((JsonArray)report["findings"]!).Select(finding => (string?)finding!["fingerprint"]);

    private static void Same(string scanned, JsonNode answer) =>
        Assert.Equal(JsonNode.Parse(scanned)!.ToJsonString(), Report(answer).ToJsonString());
}
