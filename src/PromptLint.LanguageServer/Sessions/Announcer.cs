using PromptLint.Core.Reports;
using PromptLint.Core.Rules;
using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;

namespace PromptLint.LanguageServer.Sessions;

/// <summary>Tells the client what has changed: diagnostics to clients that do not ask for them, refreshes to those that do, and the totals.</summary>
internal sealed class Announcer(Session session)
{
    private readonly Lock gate = new();
    private readonly Dictionary<FolderEngine, ILookup<string, CallAssessment>> told = [];
    private readonly Dictionary<string, string> published = new(StringComparer.Ordinal);
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int version;

    public int Version => Volatile.Read(ref version);

    /// <summary>Completed at the next change.</summary>
    public Task NextChange => Volatile.Read(ref changed).Task;

    /// <summary>A folder has a newer state.</summary>
    public void Tell(FolderEngine folder)
    {
        lock (gate)
        {
            if (folder.Snapshot is { } snapshot)
            {
                ILookup<string, CallAssessment> now = snapshot.Assessed.ToLookup(call => call.Report.Call.Location.File, StringComparer.Ordinal);
                bool others = Differs(told.GetValueOrDefault(folder), now);
                told[folder] = now;
                Publish(folder, snapshot);
                if (others)
                {
                    Refresh();
                }
            }

            TellTotals();
        }
    }

    /// <summary>The settings have changed: what is shown may have to look otherwise.</summary>
    public void TellAll()
    {
        lock (gate)
        {
            foreach (FolderEngine folder in session.Folders)
            {
                if (folder.Snapshot is { } snapshot)
                {
                    Publish(folder, snapshot);
                }
            }

            Refresh();
            TellTotals();
        }
    }

    public void Forget(FolderEngine folder)
    {
        lock (gate)
        {
            told.Remove(folder);
            foreach (string path in published.Keys.Where(path => folder.Files.Relative(path) is not null).ToList())
            {
                published.Remove(path);
                session.Client.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(DocumentUri.Of(path), null, []));
            }

            Refresh();
            TellTotals();
        }
    }

    public ReportChanged Totals() => new(
        Version,
        FolderState.Of([.. session.Folders.Select(folder => folder.State)]),
        [.. session.Folders.Select(Totals)]);

    private static FolderTotals Totals(FolderEngine folder)
    {
        ScanReport? report = folder.Snapshot?.Report;
        return new FolderTotals
        {
            Uri = folder.Uri,
            State = folder.State,
            Message = folder.Message,
            MonthlyUsd = report?.Totals.MonthlyUsd,
            SavingUsd = report?.Totals.SavingUsd,
            CallSites = report?.CallSites.Count ?? 0,
            Findings = report?.Findings.Count ?? 0,
        };
    }

    private void TellTotals()
    {
        Interlocked.Increment(ref version);
        session.Client.Notify("promptlint/reportChanged", Totals());
        Interlocked.Exchange(ref changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    private void Publish(FolderEngine folder, FolderSnapshot snapshot)
    {
        if (!session.IsInitialized || session.Features.PullsDiagnostics)
        {
            return;
        }

        foreach (string path in snapshot.Files.Select(folder.Files.Full).Union(published.Keys.Where(known => folder.Files.Relative(known) is not null)).ToList())
        {
            if (session.LocatePath(path) is not { } file || file.Folder != folder)
            {
                continue;
            }

            IReadOnlyList<Diagnostic> diagnostics = FindingDiagnostics.Of(file, session.Settings);
            string id = DocumentDiagnosticReport.Of(diagnostics, null).ResultId;
            bool known = published.TryGetValue(path, out string? earlier);
            if (known ? earlier != id : diagnostics.Count > 0)
            {
                OpenDocument? document = file.Document;
                session.Client.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(document?.Uri ?? DocumentUri.Of(path), document?.Version, diagnostics));
                published[path] = id;
            }
        }
    }

    private void Refresh()
    {
        if (session.Features.RefreshesDiagnostics)
        {
            session.Client.Ask("workspace/diagnostic/refresh");
        }

        if (session.Features.RefreshesLenses)
        {
            session.Client.Ask("workspace/codeLens/refresh");
        }

        if (session.Features.RefreshesHints)
        {
            session.Client.Ask("workspace/inlayHint/refresh");
        }
    }

    // Assessments of calls that nothing has touched are the same objects.
    private static bool Differs(ILookup<string, CallAssessment>? before, ILookup<string, CallAssessment> now) =>
        before is null || before.Count != now.Count || now.Any(group => !group.SequenceEqual(before[group.Key]));
}
