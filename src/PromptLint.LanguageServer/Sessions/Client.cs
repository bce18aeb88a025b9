using PromptLint.LanguageServer.Protocol;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Sessions;

/// <summary>What the server says to the client of its own accord. A client that is gone hears nothing.</summary>
internal sealed class Client
{
    private const int LogMessage = 4;

    private JsonRpc? rpc;

    public void Connect(JsonRpc connection) => rpc = connection;

    public void Log(string message) => Notify("window/logMessage", new MessageParams(LogMessage, message));

    public void Notify(string method, object parameters) => _ = TryAsync(connection => connection.NotifyWithParameterObjectAsync(method, parameters));

    /// <summary>Asks without caring for the answer.</summary>
    public void Ask(string method, object? parameters = null) => _ = TryAsync(connection => connection.InvokeWithParameterObjectAsync<object?>(method, parameters));

    /// <summary>Asks; the default where the client does not answer.</summary>
    public async Task<T?> AskAsync<T>(string method, object? parameters, CancellationToken cancellation)
    {
        T? answer = default;
        await TryAsync(async connection => answer = await connection.InvokeWithParameterObjectAsync<T?>(method, parameters, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        return answer;
    }

    private async Task TryAsync(Func<JsonRpc, Task> send)
    {
        try
        {
            if (rpc is { } connection)
            {
                await send(connection).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is ConnectionLostException or ObjectDisposedException or RemoteRpcException or IOException or OperationCanceledException)
        {
            // The end of the input ends the server; there is nobody to tell.
        }
    }
}
