using PromptLint.CodeFixes.Edits;
using PromptLint.Core.Findings;
using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;
using PromptLint.LanguageServer.Sessions;

namespace PromptLint.LanguageServer.Commands;

/// <summary>Carries out the fix of one finding: the one with the fingerprint, or the first of a call that has one.</summary>
internal sealed class FixCommand : IServerCommand
{
    public string Name => "promptlint-csharp.server.fix";

    public async Task<CommandResult> RunAsync(Session session, CommandArguments arguments, CancellationToken cancellation)
    {
        string? fingerprint = arguments.Text("fingerprint"), call = arguments.Text("callSiteId"), rule = arguments.Text("ruleId");
        foreach (FolderEngine folder in arguments.Folders(session))
        {
            await folder.FreshAsync(cancellation).ConfigureAwait(false);
            if (folder.Snapshot is not { } snapshot)
            {
                continue;
            }

            Finding[] meant =
            [
                .. snapshot.Files.SelectMany(snapshot.In)
                    .Where(finding => fingerprint is null ? call is not null && finding.CallSiteId == call : finding.Fingerprint == fingerprint)
                    .Where(finding => rule is null || finding.RuleId == rule),
            ];
            IReadOnlyList<PlannedFix> fixes = await folder.Fixes.PlanAsync(snapshot, meant, cancellation).ConfigureAwait(false);
            if (fixes.FirstOrDefault(fix => fix.Plan is not null) is { Plan: { } plan } planned)
            {
                return await folder.Fixes.EditAsync(snapshot, [plan], cancellation).ConfigureAwait(false) is { } edit
                    ? await EditSender.SendAsync(session, planned.Title, edit, cancellation).ConfigureAwait(false)
                    : CommandResult.NotApplied("the file is being edited; try again when it compiles");
            }

            if (meant.Length > 0)
            {
                return CommandResult.NotApplied(fixes.Count > 0 ? fixes[0].Reason : $"there is no fix for {meant[0].RuleId}");
            }
        }

        return CommandResult.NotApplied("there is no such finding any more");
    }
}
