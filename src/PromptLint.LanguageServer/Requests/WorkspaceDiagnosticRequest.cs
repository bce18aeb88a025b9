using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

/// <summary>The diagnostics of all files. Clients ask again as soon as they have an answer, so it waits until there is something new.</summary>
internal sealed class WorkspaceDiagnosticRequest(Session session)
{
    [JsonRpcMethod("workspace/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public async Task<WorkspaceDiagnosticReport> HandleAsync(WorkspaceDiagnosticParams request, CancellationToken cancellation)
    {
        session.Ready();
        Dictionary<string, string> previous = (request.PreviousResultIds ?? []).GroupBy(result => result.Uri).ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.Ordinal);
        while (true)
        {
            Task change = session.Announcer.NextChange;
            IReadOnlyList<DocumentDiagnosticReport> news = [.. Reports(previous).Where(report => report.Kind == "full")];
            if (news.Count > 0)
            {
                return new WorkspaceDiagnosticReport(news);
            }

            await change.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    private IEnumerable<DocumentDiagnosticReport> Reports(Dictionary<string, string> previous)
    {
        var files = new Dictionary<string, FileInFolder>(StringComparer.Ordinal);
        foreach (FolderEngine folder in session.Folders.Where(folder => folder.State != FolderState.Scanning))
        {
            IEnumerable<string> known = previous.Keys.Select(DocumentUri.ToPath).OfType<string>();
            IEnumerable<string> present = folder.Snapshot is { } snapshot ? snapshot.Files.Select(folder.Files.Full) : [];
            foreach (string path in known.Concat(present))
            {
                if (session.LocatePath(path) is { } file && file.Folder == folder)
                {
                    files[path] = file;
                }
            }
        }

        foreach ((string path, FileInFolder file) in files)
        {
            string uri = file.Document?.Uri ?? previous.Keys.FirstOrDefault(known => DocumentUri.ToPath(known) == path) ?? DocumentUri.Of(path);
            yield return DocumentDiagnosticReport.Of(FindingDiagnostics.Of(file, session.Settings), previous.GetValueOrDefault(uri)) with { Uri = uri, Version = file.Document?.Version };
        }
    }
}
