using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

internal sealed class DidChangeWatchedFilesNotification(Session session)
{
    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void Handle(FileEvents request)
    {
        foreach (FileEvent change in request.Changes)
        {
            if (DocumentUri.ToPath(change?.Uri) is { } path)
            {
                FileEventKinds.Post(session, path, change!.Type != Changed);
            }
        }
    }

    private const int Changed = 2;
}
