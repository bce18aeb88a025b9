using System.Text.Json;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

internal sealed class CancelProgressNotification
{
    [JsonRpcMethod("window/workDoneProgress/cancel", UseSingleObjectParameterDeserialization = true)]
    public void Handle(ProgressToken request)
    {
        if (request.Token.ValueKind == JsonValueKind.String)
        {
            ProgressReport.Cancel(request.Token.GetString()!);
        }
    }
}
