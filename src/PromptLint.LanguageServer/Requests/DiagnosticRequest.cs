using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

/// <summary>The diagnostics of one document, as it is at the time of the request.</summary>
internal sealed class DiagnosticRequest(Session session)
{
    [JsonRpcMethod("textDocument/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public async Task<DocumentDiagnosticReport> HandleAsync(DocumentParams request, CancellationToken cancellation)
    {
        if (session.Locate(request.TextDocument.Uri) is not { } file)
        {
            return DocumentDiagnosticReport.Of([], request.PreviousResultId);
        }

        await file.Folder.FreshAsync(cancellation).ConfigureAwait(false);
        return DocumentDiagnosticReport.Of(FindingDiagnostics.Of(file, session.Settings), request.PreviousResultId);
    }
}
