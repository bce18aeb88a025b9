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
        if (session.Locate(request.TextDocument.Uri) is not { } file || !session.Settings.CodeLens || await file.FreshAsync(cancellation).ConfigureAwait(false) is not { } snapshot)
        {
            return [];
        }

        return [.. file.Calls(snapshot).Select(shown => new CodeLens(
            shown.Range,
            new ClientCommand(CallWording.Lens(shown.Call.Report), "promptlint-csharp.showCallSite", [new { folder = file.Folder.Uri, callSiteId = shown.Call.Report.Call.Id }])))];
    }
}
