using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization;
using PromptLint.LanguageServer.Requests;
using PromptLint.LanguageServer.Sessions;
using PromptLint.LanguageServer.Transport;
using StreamJsonRpc;

namespace PromptLint.LanguageServer;

/// <summary>Runs a language server over two streams.</summary>
public static class ServerHost
{
    /// <summary>Serves one client until it leaves.</summary>
    /// <param name="input">What the client sends.</param>
    /// <param name="output">What the client reads.</param>
    /// <param name="options">What the server is started with.</param>
    /// <param name="cancellation">Ends the server.</param>
    /// <returns>True when the client said goodbye as the protocol asks.</returns>
    public static async Task<bool> RunAsync(Stream input, Stream output, ServerOptions options, CancellationToken cancellation = default)
    {
        var client = new Client();
        using var session = new Session(options, client);
        var messages = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var formatter = new SystemTextJsonFormatter { JsonSerializerOptions = Json() };
        var questions = new OpenQuestions();
        await using var handler = new ClientMessageHandler(PipeWriter.Create(output), messages.Reader, formatter, questions);
        using var rpc = new JsonRpc(handler);
        client.Connect(rpc);
        foreach (object request in RequestTable.Create(session, options))
        {
            rpc.AddLocalRpcTarget(request);
        }

        var filter = new FrameFilter(input, questions, problem => client.Log($"{problem} was left out"));
        Task pump = filter.PumpAsync(messages.Writer, cancellation);
        rpc.StartListening();
        await Task.WhenAny(rpc.Completion, session.Exit.Task, Task.Delay(Timeout.Infinite, cancellation)).ConfigureAwait(false);
        _ = pump;
        return session.IsShutDown;
    }

    private static JsonSerializerOptions Json() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
