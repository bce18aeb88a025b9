using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PromptLint.LanguageServer.Tests;

/// <summary>A client that sends what a test says, byte for byte where it wants to, and remembers what it hears.</summary>
internal sealed class ScriptedClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Stream output;
    private readonly Task reading;
    private readonly Task<bool>? server;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> pending = new();
    private readonly List<JsonObject> heard = [];
    private TaskCompletionSource heardMore = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int lastId;

    public ScriptedClient(Stream input, Stream output, Task<bool>? server = null)
    {
        this.output = output;
        this.server = server;
        reading = Task.Run(() => ReadAsync(PipeReader.Create(input)));
    }

    /// <summary>A client of a server in this process, which scores alike on every machine and lives on one day.</summary>
    public static ScriptedClient Start()
    {
        var toServer = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var toClient = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var options = new ServerOptions { ToolVersion = "0.1.0", Scorer = new() { Kind = Scoring.ScorerKind.Managed }, At = new DateTime(2026, 11, 25, 0, 0, 0, DateTimeKind.Utc) };
        Task<bool> server = Task.Run(() => ServerHost.RunAsync(toServer.Reader.AsStream(), toClient.Writer.AsStream(), options));
        return new ScriptedClient(toClient.Reader.AsStream(), toServer.Writer.AsStream(), server);
    }

    /// <summary>Opens folders and waits until they are scanned.</summary>
    public static async Task<ScriptedClient> StartAsync(object? settings, object? capabilities, params string[] folders)
    {
        ScriptedClient client = Start();
        await client.InitializeAsync(settings, capabilities, folders);
        await client.ReadyAsync();
        return client;
    }

    public static Task<ScriptedClient> StartAsync(string folder) => StartAsync(null, null, folder);

    public async Task InitializeAsync(object? settings, object? capabilities, params string[] folders)
    {
        await AskAsync("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = (string?)null,
            capabilities = capabilities ?? new { textDocument = new { diagnostic = new { } }, workspace = new { applyEdit = true } },
            initializationOptions = settings,
            workspaceFolders = folders.Select(folder => new { uri = UriOf(folder), name = Path.GetFileName(folder) }),
        });
        await TellAsync("initialized", new { });
    }

    public static string UriOf(string path) => Documents.DocumentUri.Of(path);

    /// <summary>Waits until no folder is being scanned.</summary>
    public async Task<JsonObject> ReadyAsync() => await HearAsync("promptlint/reportChanged", message => (string?)message["state"] != "scanning");

    public async Task<JsonNode?> AskAsync(string method, object? parameters)
    {
        JsonObject answer = await AskRawAsync(method, parameters);
        return answer["error"] is { } error ? throw new InvalidOperationException(error.ToJsonString()) : answer["result"];
    }

    /// <summary>The whole answer, errors included.</summary>
    public async Task<JsonObject> AskRawAsync(string method, object? parameters)
    {
        int id = Interlocked.Increment(ref lastId);
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        pending[id] = answer;
        await SendAsync(JsonSerializer.Serialize(new { jsonrpc = "2.0", id, method, @params = parameters }));
        return await answer.Task.WaitAsync(Patience);
    }

    public Task TellAsync(string method, object? parameters) => SendAsync(JsonSerializer.Serialize(new { jsonrpc = "2.0", method, @params = parameters }));

    public Task SendAsync(string body) => SendRawAsync($"Content-Length: {Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture)}\r\n\r\n{body}");

    public Task SendRawAsync(string text) => SendRawAsync(Encoding.UTF8.GetBytes(text));

    public async Task SendRawAsync(byte[] bytes)
    {
        await output.WriteAsync(bytes);
        await output.FlushAsync();
    }

    public Task OpenAsync(string path, string text, int version = 1) =>
        TellAsync("textDocument/didOpen", new { textDocument = new { uri = UriOf(path), languageId = "csharp", version, text } });

    /// <summary>Replaces the whole text.</summary>
    public Task ChangeAsync(string path, string text, int version) =>
        TellAsync("textDocument/didChange", new { textDocument = new { uri = UriOf(path), version }, contentChanges = new[] { new { text } } });

    public async Task<JsonArray> DiagnosticsAsync(string path) =>
        (JsonArray)(await AskAsync("textDocument/diagnostic", new { textDocument = new { uri = UriOf(path) } }))!["items"]!;

    public async Task<JsonNode> ReportAsync(object? parameters = null) => (await AskAsync("promptlint/report", parameters ?? new { }))!;

    /// <summary>The first message of that name, heard already or still to come, for which the condition holds.</summary>
    public async Task<JsonObject> HearAsync(string method, Func<JsonObject, bool>? condition = null, int after = 0)
    {
        DateTime end = DateTime.UtcNow + Patience;
        while (true)
        {
            Task more;
            lock (heard)
            {
                more = heardMore.Task;
                foreach (JsonObject message in heard.Skip(after).Where(message => (string?)message["method"] == method))
                {
                    if (message["params"] is JsonObject parameters && (condition is null || condition(parameters)))
                    {
                        return parameters;
                    }
                }
            }

            await more.WaitAsync(end - DateTime.UtcNow);
        }
    }

    public int HeardSoFar
    {
        get
        {
            lock (heard)
            {
                return heard.Count;
            }
        }
    }

    /// <summary>Leaves as the protocol asks; true when the server saw it so.</summary>
    public async Task<bool> LeaveAsync()
    {
        await AskAsync("shutdown", null);
        await TellAsync("exit", null);
        return server is null || await server.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await output.DisposeAsync();
        if (server is not null)
        {
            await server.WaitAsync(Patience);
        }
    }

    private async Task ReadAsync(PipeReader reader)
    {
        using Stream stream = reader.AsStream();
        while (await NextAsync(stream) is { } message)
        {
            if (message["method"] is null)
            {
                if (message["id"] is JsonValue id && pending.TryRemove((int)id, out TaskCompletionSource<JsonObject>? answer))
                {
                    answer.SetResult(message);
                }

                continue;
            }

            if (message["id"] is { } asked)
            {
                object? result = (string?)message["method"] == "workspace/applyEdit" ? new { applied = true } : null;
                await SendAsync(JsonSerializer.Serialize(new { jsonrpc = "2.0", id = asked.DeepClone(), result }));
            }

            lock (heard)
            {
                heard.Add(message);
                heardMore.SetResult();
                heardMore = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    private static async Task<JsonObject?> NextAsync(Stream stream)
    {
        var header = new StringBuilder();
        byte[] one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
            {
                return null;
            }

            header.Append((char)one[0]);
        }

        string length = header.ToString().Split("Content-Length:")[1].Split('\r')[0].Trim();
        byte[] body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body);
        return (JsonObject?)JsonNode.Parse(body);
    }
}
