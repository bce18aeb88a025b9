using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

internal sealed class DidChangeNotification(Session session)
{
    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void Handle(DidChangeParams request)
    {
        if (session.Documents.Change(request.TextDocument, request.ContentChanges) is { } document)
        {
            FileEventKinds.Post(session, document.Path);
        }
        else
        {
            session.Client.Log($"an edit was left out: {request.TextDocument.Uri} is not open, or version {request.TextDocument.Version} is not newer than what is known");
        }
    }
}
