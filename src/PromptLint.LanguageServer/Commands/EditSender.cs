using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;

namespace PromptLint.LanguageServer.Commands;

/// <summary>Has the editor carry edits out, so that they can be undone there.</summary>
internal static class EditSender
{
    public static async Task<CommandResult> SendAsync(Session session, string label, WorkspaceEdit edit, CancellationToken cancellation)
    {
        ApplyEditResult? result = await session.Client.AskAsync<ApplyEditResult>("workspace/applyEdit", new { label, edit }, cancellation).ConfigureAwait(false);
        return result is { Applied: true }
            ? new CommandResult { Applied = true, ChangedFiles = edit.DocumentChanges.OfType<DocumentEdit>().Count() }
            : CommandResult.NotApplied(result?.FailureReason ?? "the editor did not carry the edit out");
    }
}
