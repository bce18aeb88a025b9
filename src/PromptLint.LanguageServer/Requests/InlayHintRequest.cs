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
        if (session.Locate(request.TextDocument.Uri) is not { } file || !session.Settings.InlayHints || await file.FreshAsync(cancellation).ConfigureAwait(false) is not { } snapshot)
        {
            return [];
        }

        return [.. file.Calls(snapshot).Where(shown => shown.Range.Touches(request.Range))
            .Select(shown => new InlayHint(shown.Range.End, CallWording.Monthly(shown.Call.Report), CallWording.Lens(shown.Call.Report)))];
    }
}
