using PromptLint.CodeFixes.Edits;
using PromptLint.Core.Findings;
using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;
using StreamJsonRpc;

namespace PromptLint.LanguageServer.Requests;

/// <summary>The fixes of the findings in a range; a disabled action with the reason where no safe edit exists.</summary>
internal sealed class CodeActionRequest(Session session)
{
    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<CodeAction>> HandleAsync(CodeActionParams request, CancellationToken cancellation)
    {
        return session.Locate(request.TextDocument.Uri) is { } file && await file.FreshAsync(cancellation).ConfigureAwait(false) is { } snapshot
            ? await Task.Run(() => ActionsAsync(file, snapshot, request, cancellation), cancellation).ConfigureAwait(false)
            : [];
    }

    private const string QuickFix = "quickfix";
    private const string FixAll = "source.fixAll.promptlint";

    private static async Task<IReadOnlyList<CodeAction>> ActionsAsync(FileInFolder file, FolderSnapshot snapshot, CodeActionParams request, CancellationToken cancellation)
    {
        IReadOnlyList<string>? only = request.Context?.Only;
        var actions = new List<CodeAction>();
        if (only is null || only.Contains(QuickFix))
        {
            Func<TextRange, TextRange?> shift = file.Shift(snapshot);
            IEnumerable<Finding> touched = snapshot.In(file.Path).Where(finding => shift(Places.Range(finding.Location)) is { } range && range.Touches(request.Range));
            foreach (PlannedFix fix in await file.Folder.Fixes.PlanAsync(snapshot, touched, cancellation).ConfigureAwait(false))
            {
                WorkspaceEdit? edit = fix.Plan is { } plan ? await file.Folder.Fixes.EditAsync(snapshot, [plan], cancellation).ConfigureAwait(false) : null;
                TextRange range = shift(Places.Range(fix.Finding.Location))!;
                actions.Add(new CodeAction
                {
                    Title = fix.Title,
                    Kind = QuickFix,
                    Diagnostics = [FindingDiagnostics.Of(fix.Finding, range)],
                    IsPreferred = edit is null ? null : true,
                    Edit = edit,
                    Disabled = edit is null ? new DisabledReason(fix.Reason) : null,
                });
            }
        }

        if (only is not null && only.Any(kind => FixAll == kind || FixAll.StartsWith(kind + ".", StringComparison.Ordinal)))
        {
            IReadOnlyList<PlannedFix> fixes = await file.Folder.Fixes.PlanAsync(snapshot, snapshot.In(file.Path), cancellation).ConfigureAwait(false);
            if (await file.Folder.Fixes.EditAsync(snapshot, fixes.Select(fix => fix.Plan).OfType<FixPlan>(), cancellation).ConfigureAwait(false) is { } all)
            {
                actions.Add(new CodeAction { Title = "Apply all safe fixes of PromptLint", Kind = FixAll, Edit = all });
            }
        }

        return actions;
    }
}
