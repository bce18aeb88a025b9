using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using PromptLint.LanguageServer.Wording;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

/// <summary>The monthly amount behind each call, where the user wants it.</summary>
internal sealed class InlayHintRequest(Session session)
{
    [JsonRpcMethod("textDocument/inlayHint", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<InlayHint>> HandleAsync(RangeParams request, CancellationToken cancellation)
    {
        if (session.Locate(request.TextDocument.Uri) is not { } file || !session.Settings.InlayHints)
        {
            return [];
        }

        await file.Folder.FreshAsync(cancellation).ConfigureAwait(false);
        if (file.Folder.Snapshot is not { } snapshot)
        {
            return [];
        }

        Func<TextRange, TextRange?> shift = file.Shift(snapshot);
        return [.. snapshot.Calls(file.Path).Select(call => (Site: call.Report, Range: shift(Places.Range(call.Report.Call.Location)))).Where(call => call.Range is not null && call.Range.Touches(request.Range))
            .Select(call => new InlayHint(call.Range!.End, CallWording.Monthly(call.Site), CallWording.Lens(call.Site)))];
    }
}
