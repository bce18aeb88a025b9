using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

internal sealed class DidOpenNotification(Session session)
{
    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void Handle(DidOpenParams request)
    {
        if (session.Documents.Open(request.TextDocument) is { } document)
        {
            FileEventKinds.Post(session, document.Path);
        }
    }
}
