using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Diagnostics;
using PromptLint.CodeFixes.Edits;
using PromptLint.CodeFixes.Runs;
using PromptLint.Core.Calls;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;
using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Protocol;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Fixing;

namespace PromptLint.LanguageServer.Engine;

/// <summary>The fixes of a folder's findings: those of the code fixes, planned from the findings that the report shows.</summary>
internal sealed class FolderFixes(FolderFiles files)
{
    private readonly FixSolution solutions = new();

    /// <summary>One entry for each finding whose rule has a fix, in their order.</summary>
    public async Task<IReadOnlyList<PlannedFix>> PlanAsync(FolderSnapshot snapshot, IEnumerable<Finding> findings, CancellationToken cancellation)
    {
        Solution solution = solutions.Of(snapshot);
        var planned = new List<PlannedFix>();
        foreach (Finding finding in findings.Where(finding => FixRun.Rules.Contains(finding.RuleId)))
        {
            planned.Add(new PlannedFix(finding, snapshot.Call(finding.CallSiteId) is { } call ? await PlanAsync(solution, finding, call.Report, cancellation).ConfigureAwait(false) : null));
        }

        return planned;
    }

    /// <summary>The edits of plans; of plans that get in each other's way the first wins.</summary>
    public async Task<WorkspaceEdit?> EditAsync(FolderSnapshot snapshot, IEnumerable<FixPlan> plans, CancellationToken cancellation)
    {
        Solution before = solutions.Of(snapshot);
        Solution after = await EditedSolution.ApplyAsync(before, plans, cancellation).ConfigureAwait(false);
        var changes = new List<object>();
        foreach (ChangedFile file in await ChangedFile.BetweenAsync(before, after, files.Root, cancellation).ConfigureAwait(false))
        {
            // Razor files are compiled as C# that nobody wrote; a text that is being typed is no longer the one that was looked at.
            OpenDocument? open = files.Open(file.Path);
            if (FileKinds.IsRazor(file.Path) || (open is not null && !open.Text.ContentEquals(file.Before)))
            {
                continue;
            }

            changes.Add(new DocumentEdit(
                new DocumentVersion(open?.Uri ?? DocumentUri.Of(files.Full(file.Path)), open?.Version),
                [.. file.Changes.Select(change => new TextEdit(Places.Range(file.Before, change.Span), change.NewText ?? ""))]));
        }

        return changes.Count == 0 ? null : new WorkspaceEdit(changes);
    }

    private async Task<FixPlan?> PlanAsync(Solution solution, Finding finding, CallSiteReport call, CancellationToken cancellation)
    {
        string path = files.Full(finding.Location.File);
        if (solution.GetDocumentIdsWithFilePath(path).Select(solution.GetDocument).FirstOrDefault(document => document is not null) is not { } document
            || await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false) is not { } tree
            || await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return null;
        }

        var places = new CallPlaces(compilation);
        if (places.Find(Full(finding.Location), tree) is not { } location)
        {
            return null;
        }

        Location? origin = call.Call.Model.Origin is { } span ? places.Find(Full(span), tree) : null;
        return await FixRun.PlanAsync(document, FindingDiagnostics.Create(finding, call, location, origin), cancellation).ConfigureAwait(false);
    }

    private SourceSpan Full(SourceSpan span) => span with { File = files.Full(span.File).Replace('\\', '/') };
}
