using PromptLint.Core.Rules;
using PromptLint.LanguageServer.Documents;
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
        if (session.Locate(request.TextDocument.Uri) is not { } file)
        {
            return null;
        }

        await file.Folder.FreshAsync(cancellation).ConfigureAwait(false);
        if (file.Folder.Snapshot is not { } snapshot)
        {
            return null;
        }

        Func<TextRange, TextRange?> shift = file.Shift(snapshot);
        foreach (CallAssessment call in snapshot.Calls(file.Path))
        {
            if (shift(Places.Range(call.Report.Call.Location)) is { } range && range.Contains(request.Position))
            {
                return new Hover(new MarkupContent("markdown", CallHover.Markdown(call.Report, call.Findings)), range);
            }
        }

        return null;
    }
}
