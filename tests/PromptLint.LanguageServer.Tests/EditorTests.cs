using System.Text.Json.Nodes;

namespace PromptLint.LanguageServer.Tests;

public sealed class EditorTests
{
    private const string File = "App/Bot.cs";

    [Fact]
    public async Task A_lens_says_what_the_call_costs_and_leads_to_it()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        JsonNode lens = ((JsonArray)(await AskAsync(client, "textDocument/codeLens", folder))!).Single()!;

        Assert.Matches(@"^gpt-4o · \$[\d.,]+/mo · small model would do: save \$[\d.,]+$", (string?)lens["command"]!["title"]);
        Assert.Equal("promptlint-csharp.showCallSite", (string?)lens["command"]!["command"]);
        Assert.Equal((string?)(await ReportAsync(client))["callSites"]![0]!["id"], (string?)lens["command"]!["arguments"]![0]!["callSiteId"]);
    }

    [Fact]
    public async Task Lenses_can_be_turned_off_and_hints_on()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        object range = new { textDocument = Document(folder), range = new { start = new { line = 0, character = 0 }, end = new { line = 99, character = 0 } } };
        Assert.Empty((JsonArray)(await client.AskAsync("textDocument/inlayHint", range))!);

        await client.TellAsync("workspace/didChangeConfiguration", new { settings = new Dictionary<string, object> { ["promptlint-csharp"] = new { codeLens = false, inlayHints = true } } });

        Assert.Empty((JsonArray)(await AskAsync(client, "textDocument/codeLens", folder))!);
        Assert.EndsWith("/mo", (string?)((JsonArray)(await client.AskAsync("textDocument/inlayHint", range))!).Single()!["label"]);
    }

    [Fact]
    public async Task A_hover_breaks_the_cost_down()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        string text = (string?)(await client.AskAsync("textDocument/hover", new { textDocument = Document(folder), position = new { line = 7, character = 25 } }))!["contents"]!["value"] ?? "";

        Assert.Contains("a month** (between", text.Replace("\\", ""));
        Assert.Contains("calls a month", text);
        Assert.Contains("list price", text);
        Assert.Contains("Complexity", text);
        Assert.Contains("Alternatives", text);
        Assert.Null(await client.AskAsync("textDocument/hover", new { textDocument = Document(folder), position = new { line = 0, character = 0 } }));
    }

    [Fact]
    public async Task A_quick_fix_edits_the_model_that_the_code_names()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        JsonNode action = (await ActionsAsync(client, folder)).First(one => one!["edit"] is not null && ((string?)one["title"])!.StartsWith("Use '", StringComparison.Ordinal))!;
        JsonNode edit = action["edit"]!["documentChanges"]![0]!["edits"]![0]!;

        Assert.Equal("quickfix", (string?)action["kind"]);
        Assert.Equal(6, (int)edit["range"]!["start"]!["line"]!);
        Assert.Null(action["disabled"]);
    }

    [Fact]
    public async Task A_call_without_a_safe_edit_has_a_disabled_action_with_the_reason()
    {
        using TestFolder folder = TestFolder.WithCall().Write(File, TestFolder.Call.Replace("public string Ask(string question)", "private const string Model = \"gpt-4o\"; public string Other(string text) => new ChatClient(Model, \"key\").CompleteChat(\"Prove this theorem step by step with full rigour: \" + text).Value.Content[0].Text;\n    public string Ask(string question)").Replace("ChatClient(\"gpt-4o\"", "ChatClient(Model"));
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        JsonNode[] actions = [.. (await ActionsAsync(client, folder)).Where(one => one!["disabled"] is not null).Select(one => one!)];

        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.NotEmpty((string?)action["disabled"]!["reason"] ?? ""));
        Assert.All(actions, action => Assert.Null(action["edit"]));
    }

    [Fact]
    public async Task Commands_fix_one_finding_and_all_of_them()
    {
        using TestFolder folder = TestFolder.WithSamples();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        JsonNode all = await RunAsync(client, "fixAll", new { });
        JsonNode gone = await RunAsync(client, "fix", new { folder = ScriptedClient.UriOf(folder.Path), fingerprint = "none" });

        Assert.True((bool)all["applied"]!);
        Assert.True((int)all["changedFiles"]! > 0);
        Assert.False((bool)gone["applied"]!);
        Assert.NotNull(gone["reason"]);
        await client.HearAsync("workspace/applyEdit");
    }

    [Fact]
    public async Task Usage_is_set_in_the_usage_file()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        string id = (string?)(await ReportAsync(client))["callSites"]![0]!["id"] ?? "";

        JsonNode result = await RunAsync(client, "setUsage", new { folder = ScriptedClient.UriOf(folder.Path), callSiteId = id, callsPerMonth = 77 });
        JsonObject asked = await client.HearAsync("workspace/applyEdit");
        JsonArray changes = (JsonArray)asked["edit"]!["documentChanges"]!;

        Assert.True((bool)result["applied"]!);
        Assert.Equal("create", (string?)changes[0]!["kind"]);
        Assert.Contains($"id:{id},77", (string?)changes[1]!["edits"]![0]!["newText"]);
    }

    [Fact]
    public async Task Usage_that_is_stated_already_is_replaced_in_its_line()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        string id = (string?)(await ReportAsync(client))["callSites"]![0]!["id"] ?? "";
        folder.Write("promptlint.usage.csv", $"# mine\nsite,calls_per_month,input_tokens\nid:{id},5,300\n*,9\n");
        await client.TellAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = ScriptedClient.UriOf(folder.File("promptlint.usage.csv")), type = 1 } } });
        await client.DiagnosticsAsync(folder.File(File));
        Assert.Equal(5m, (decimal)(await ReportAsync(client))["callSites"]![0]!["cost"]!["callsPerMonth"]!);

        await RunAsync(client, "setUsage", new { callSiteId = id, callsPerMonth = 77 });

        JsonObject asked = await client.HearAsync("workspace/applyEdit");
        Assert.Equal($"# mine\nsite,calls_per_month,input_tokens\nid:{id},77,300\n*,9\n", (string?)asked["edit"]!["documentChanges"]![0]!["edits"]![0]!["newText"]);
    }

    [Fact]
    public async Task A_report_is_written_and_an_unknown_format_is_no_default()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        Assert.True((bool)(await RunAsync(client, "writeReport", new { format = "html", path = folder.File("out/report.html") }))["written"]!);
        Assert.Contains("gpt-4o", folder.Read("out/report.html"));
        Assert.Contains("json", (string?)(await RunAsync(client, "writeReport", new { format = "word", path = folder.File("x") }))["reason"]);
    }

    [Fact]
    public async Task A_scan_by_command_reads_what_is_new()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);
        folder.Write("App/Second.cs", TestFolder.Call.Replace("class Bot", "class Second"));

        await RunAsync(client, "scan", new { });

        Assert.Equal(2, ((JsonArray)(await ReportAsync(client))["callSites"]!).Count);
    }

    private static object Document(TestFolder folder) => new { uri = ScriptedClient.UriOf(folder.File(File)) };

    private static Task<JsonNode?> AskAsync(ScriptedClient client, string method, TestFolder folder) => client.AskAsync(method, new { textDocument = Document(folder) });

    private static async Task<JsonNode> ReportAsync(ScriptedClient client) => (await client.ReportAsync())["folders"]![0]!["report"]!;

    private static async Task<JsonArray> ActionsAsync(ScriptedClient client, TestFolder folder) => (JsonArray)(await client.AskAsync("textDocument/codeAction", new
    {
        textDocument = Document(folder),
        range = new { start = new { line = 0, character = 0 }, end = new { line = 99, character = 0 } },
        context = new { diagnostics = Array.Empty<object>() },
    }))!;

    private static async Task<JsonNode> RunAsync(ScriptedClient client, string command, object argument) =>
        (await client.AskAsync("workspace/executeCommand", new { command = "promptlint-csharp.server." + command, arguments = new[] { argument } }))!;
}
