using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

internal sealed class DidChangeWorkspaceFoldersNotification(Session session)
{
    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void Handle(FolderChanges request)
    {
        foreach (WorkspaceFolder folder in request.Event.Removed)
        {
            session.Remove(folder);
        }

        foreach (WorkspaceFolder folder in request.Event.Added)
        {
            session.Add(folder);
        }
    }
}
