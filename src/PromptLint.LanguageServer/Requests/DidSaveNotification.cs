using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

internal sealed class DidSaveNotification(Session session)
{
    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void Handle(DocumentParams request)
    {
        if (DocumentUri.ToPath(request.TextDocument.Uri) is { } path)
        {
            FileEventKinds.Post(session, path);
        }
    }
}
