using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using PromptLint.LanguageServer.Wording;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

/// <summary>What each call costs, above it; a click shows the call in the panel.</summary>
internal sealed class CodeLensRequest(Session session)
{
    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<CodeLens>> HandleAsync(DocumentParams request, CancellationToken cancellation)
    {
        if (session.Locate(request.TextDocument.Uri) is not { } file || !session.Settings.CodeLens)
        {
            return [];
        }

        await file.Folder.FreshAsync(cancellation).ConfigureAwait(false);
        if (file.Folder.Snapshot is not { } snapshot)
        {
            return [];
        }

        Func<TextRange, TextRange?> shift = file.Shift(snapshot);
        return [.. snapshot.Calls(file.Path).Select(call => (Site: call.Report, Range: shift(Places.Range(call.Report.Call.Location)))).Where(call => call.Range is not null)
            .Select(call => new CodeLens(call.Range!, new ClientCommand(CallWording.Lens(call.Site), "promptlint-csharp.showCallSite", [new { folder = file.Folder.Uri, callSiteId = call.Site.Call.Id }])))];
    }
}
