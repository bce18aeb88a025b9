using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

/// <summary>What was not saved is gone: the text on the disk counts again.</summary>
internal sealed class DidCloseNotification(Session session)
{
    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void Handle(DocumentParams request)
    {
        if (session.Documents.Close(request.TextDocument) is { } path)
        {
            FileEventKinds.Post(session, path);
        }
    }
}
