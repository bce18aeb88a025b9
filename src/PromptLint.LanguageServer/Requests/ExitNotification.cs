using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

internal sealed class ExitNotification(Session session)
{
    [JsonRpcMethod("exit")]
    public void Handle() => session.Exit.TrySetResult();
}
