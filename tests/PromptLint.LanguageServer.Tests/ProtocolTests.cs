using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace PromptLint.LanguageServer.Tests;

public sealed class ProtocolTests
{
    [Fact]
    public async Task A_request_before_initialize_is_an_error_and_the_server_lives_on()
    {
        await using ScriptedClient client = ScriptedClient.Start();

        Assert.Equal(-32002, (int)(await client.AskRawAsync("promptlint/report", new { }))["error"]!["code"]!);
        await client.InitializeAsync(null, null);
        Assert.Equal("ready", (string?)(await client.ReportAsync())["state"]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("17")]
    [InlineData("{}")]
    [InlineData("""{"jsonrpc":"2.0"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":{},"method":"shutdown"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":7}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":5}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":"x"}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didOpen"}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"untitled:Untitled-1"}}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":[null,{"uri":"no uri","type":9}]}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"promptlint-csharp":{"codeLens":"yes","callsPerMonth":-1}}}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"no/suchNotification","params":{}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":424242,"result":null}""")]
    public async Task A_message_that_makes_no_sense_is_survived(string body)
    {
        await using ScriptedClient client = ScriptedClient.Start();
        await client.InitializeAsync(null, null);

        await client.SendAsync(body);

        Assert.Equal("ready", (string?)(await client.ReportAsync())["state"]);
    }

    [Theory]
    [InlineData("Content-Length: abc\r\n\r\n{\"jsonrpc\":\"2.0\"}")]
    [InlineData("Content-Length: -5\r\n\r\n")]
    [InlineData("Content-Length: 99999999999\r\n\r\n")]
    [InlineData("No-Such-Header: 1\r\n\r\n{}")]
    [InlineData("rubbish without a line break")]
    [InlineData("\r\n\r\n\r\n")]
    public async Task A_header_that_makes_no_sense_is_survived(string text)
    {
        await using ScriptedClient client = ScriptedClient.Start();
        await client.InitializeAsync(null, null);

        await client.SendRawAsync(text);

        Assert.Equal("ready", (string?)(await client.ReportAsync())["state"]);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_survived()
    {
        await using ScriptedClient client = ScriptedClient.Start();
        await client.InitializeAsync(null, null);

        await client.SendRawAsync([.. Encoding.ASCII.GetBytes("Content-Length: 4\r\n\r\n"), 0xff, 0xfe, 0x00, 0x80]);

        Assert.Equal("ready", (string?)(await client.ReportAsync())["state"]);
    }

    [Fact]
    public async Task A_request_with_wrong_parameters_and_an_unknown_one_are_answered_with_an_error()
    {
        await using ScriptedClient client = ScriptedClient.Start();
        await client.InitializeAsync(null, null);

        Assert.NotNull((await client.AskRawAsync("promptlint/report", new { callsPerMonth = "many" }))["error"]);
        Assert.NotNull((await client.AskRawAsync("textDocument/diagnostic", new { textDocument = 5 }))["error"]);
        Assert.NotNull((await client.AskRawAsync("no/suchRequest", new { }))["error"]);
        Assert.Equal("ready", (string?)(await client.ReportAsync())["state"]);
    }

    [Fact]
    public async Task A_document_that_belongs_to_no_folder_has_no_diagnostics()
    {
        using TestFolder folder = TestFolder.WithCall();
        await using ScriptedClient client = await ScriptedClient.StartAsync(folder.Path);

        await client.OpenAsync("/elsewhere/Bot.cs", TestFolder.Call);

        Assert.Empty(await client.DiagnosticsAsync("/elsewhere/Bot.cs"));
        Assert.Empty(await client.DiagnosticsAsync(folder.File("App/NotThere.cs")));
    }

    [Fact]
    public async Task The_server_says_what_it_can_do()
    {
        await using ScriptedClient client = ScriptedClient.Start();

        JsonNode capabilities = (await client.AskAsync("initialize", new { capabilities = new { } }))!["capabilities"]!;

        Assert.Equal(2, (int)capabilities["textDocumentSync"]!["change"]!);
        Assert.True((bool)capabilities["diagnosticProvider"]!["workspaceDiagnostics"]!);
    }

    [Fact]
    public async Task A_client_that_says_goodbye_ends_the_server()
    {
        await using ScriptedClient client = ScriptedClient.Start();
        await client.InitializeAsync(null, null);

        Assert.True(await client.LeaveAsync());
    }

    [Fact]
    public async Task The_process_serves_standard_input_and_output()
    {
        using TestFolder folder = TestFolder.WithCall();
        using Process process = TestTool.Start("lsp", "--stdio", "--scorer", "managed", "--at", TestTool.Day);
        await using var client = new ScriptedClient(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);

        await client.InitializeAsync(null, null, folder.Path);
        await client.ReadyAsync();
        JsonArray diagnostics = await client.DiagnosticsAsync(folder.File("App/Bot.cs"));
        await client.LeaveAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Contains(diagnostics, diagnostic => (string?)diagnostic!["code"] == "PLINT1001");
        Assert.Equal(0, process.ExitCode);
    }
}
