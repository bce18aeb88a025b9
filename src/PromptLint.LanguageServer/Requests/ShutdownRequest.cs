using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

internal sealed class ShutdownRequest(Session session)
{
    [JsonRpcMethod("shutdown")]
    public object? Handle()
    {
        session.ShutDown();
        return null;
    }
}
