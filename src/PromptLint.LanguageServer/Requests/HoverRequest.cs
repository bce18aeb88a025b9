using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using PromptLint.LanguageServer.Wording;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

/// <summary>All that is known about the call under the pointer.</summary>
internal sealed class HoverRequest(Session session)
{
    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public async Task<Hover?> HandleAsync(PositionParams request, CancellationToken cancellation)
    {
        if (session.Locate(request.TextDocument.Uri) is not { } file || await file.FreshAsync(cancellation).ConfigureAwait(false) is not { } snapshot)
        {
            return null;
        }

        return file.Calls(snapshot).Where(shown => shown.Range.Contains(request.Position))
            .Select(shown => new Hover(new MarkupContent("markdown", CallHover.Markdown(shown.Call.Report, shown.Call.Findings)), shown.Range))
            .FirstOrDefault();
    }
}
