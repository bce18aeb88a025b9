using PromptLint.CodeFixes.Edits;
using PromptLint.CodeFixes.Runs;
using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;

namespace PromptLint.LanguageServer.Commands;

/// <summary>Carries out all safe fixes, or those of one rule, as one edit.</summary>
internal sealed class FixAllCommand : IServerCommand
{
    public string Name => "promptlint-csharp.server.fixAll";

    public async Task<CommandResult> RunAsync(Session session, CommandArguments arguments, CancellationToken cancellation)
    {
        string? rule = arguments.Text("ruleId");
        var changes = new List<object>();
        foreach (FolderEngine folder in arguments.Folders(session))
        {
            await folder.SettledAsync(cancellation).ConfigureAwait(false);
            if (folder.Snapshot is not { } snapshot)
            {
                continue;
            }

            var meant = snapshot.Files.SelectMany(snapshot.In).Where(finding => rule is null || finding.RuleId == rule).OrderBy(finding => FixRun.Turn(finding.RuleId));
            IReadOnlyList<PlannedFix> fixes = await folder.Fixes.PlanAsync(snapshot, meant, cancellation).ConfigureAwait(false);
            if (await folder.Fixes.EditAsync(snapshot, fixes.Select(fix => fix.Plan).OfType<FixPlan>(), cancellation).ConfigureAwait(false) is { } edit)
            {
                changes.AddRange(edit.DocumentChanges);
            }
        }

        return changes.Count == 0
            ? CommandResult.NotApplied("no finding has a safe fix")
            : await EditSender.SendAsync(session, "Apply all safe fixes of PromptLint", new WorkspaceEdit(changes), cancellation).ConfigureAwait(false);
    }
}
