using PromptLint.Core.Costs;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Gates;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Comparison;

/// <summary>Compares two reports. Call sites are matched by their stable id, so a moved line is no change.</summary>
public static class ReportComparer
{
    /// <param name="before">The base.</param>
    /// <param name="baseName">How to call it.</param>
    /// <param name="after">The head.</param>
    /// <param name="headName">How to call it.</param>
    public static ReportDiff Compare(ReportDocument before, string baseName, ReportDocument after, string headName)
    {
        var old = new GateSubject(before);
        var recent = new GateSubject(after);
        CallSiteChange[] changes = [.. Changes(old.CallSites, recent.CallSites)
            .OrderByDescending(change => Math.Abs(change.DeltaUsd ?? 0m))
            .ThenBy(change => change.Site.File, StringComparer.Ordinal)
            .ThenBy(change => change.Site.Line)
            .ThenBy(change => change.Site.Id, StringComparer.Ordinal)];
        return new ReportDiff
        {
            Tool = after.Tool,
            Base = baseName,
            Head = headName,
            BeforeUsd = before.Totals.MonthlyUsd,
            AfterUsd = after.Totals.MonthlyUsd,
            DeltaUsd = after.Totals.MonthlyUsd - before.Totals.MonthlyUsd,
            DeltaLowUsd = changes.Sum(change => Math.Min(Low(change), High(change))),
            DeltaHighUsd = changes.Sum(change => Math.Max(Low(change), High(change))),
            UnknownCost = changes.Count(change => change.DeltaUsd is null),
            Changes = changes,
            NewFindings = Only(recent.Findings, old.Findings),
            GoneFindings = Only(old.Findings, recent.Findings),
        };
    }

    private static IEnumerable<CallSiteChange> Changes(IEnumerable<CallSiteEntry> before, IEnumerable<CallSiteEntry> after)
    {
        Dictionary<string, CallSiteEntry> old = before.DistinctBy(site => site.Id).ToDictionary(site => site.Id, StringComparer.Ordinal);
        foreach (CallSiteEntry site in after)
        {
            if (!old.Remove(site.Id, out CallSiteEntry? earlier))
            {
                yield return new CallSiteChange(ChangeKind.Added, null, site, []);
            }
            else if (Reasons(earlier, site) is { Length: > 0 } reasons)
            {
                yield return new CallSiteChange(ChangeKind.Changed, earlier, site, reasons);
            }
        }

        foreach (CallSiteEntry site in old.Values)
        {
            yield return new CallSiteChange(ChangeKind.Removed, site, null, []);
        }
    }

    private static string[] Reasons(CallSiteEntry before, CallSiteEntry after)
    {
        var reasons = new List<string>();
        if (before.Model.Id != after.Model.Id)
        {
            reasons.Add($"model {before.Model.Id ?? Figures.Unknown} to {after.Model.Id ?? Figures.Unknown}");
        }

        if (!before.Prompts.Select(prompt => prompt.Sha256).SequenceEqual(after.Prompts.Select(prompt => prompt.Sha256)))
        {
            reasons.Add("prompt");
        }

        if (before.MaxOutputTokens != after.MaxOutputTokens)
        {
            reasons.Add($"output limit {Limit(before)} to {Limit(after)}");
        }

        if (before.LoopKind != after.LoopKind)
        {
            reasons.Add($"loop {Words.Of(before.LoopKind)} to {Words.Of(after.LoopKind)}");
        }

        if (before.Cost?.CallsPerMonth != after.Cost?.CallsPerMonth)
        {
            reasons.Add($"calls a month {Volume(before)} to {Volume(after)}");
        }

        if (reasons.Count == 0 && before.Cost?.MonthlyUsd != after.Cost?.MonthlyUsd)
        {
            reasons.Add("cost");
        }

        return [.. reasons];
    }

    private static string Limit(CallSiteEntry site) => site.MaxOutputTokens is { } limit ? Money.Count(limit) : "none";

    private static string Volume(CallSiteEntry site) => site.Cost is { } cost ? Money.Count(cost.CallsPerMonth) : Figures.Unknown;

    private static decimal Low(CallSiteChange change) => (change.After?.Cost?.LowUsd ?? 0m) - (change.Before?.Cost?.LowUsd ?? 0m);

    private static decimal High(CallSiteChange change) => (change.After?.Cost?.HighUsd ?? 0m) - (change.Before?.Cost?.HighUsd ?? 0m);

    private static FindingEntry[] Only(IEnumerable<FindingEntry> these, IEnumerable<FindingEntry> notThose)
    {
        HashSet<string> known = [.. notThose.Select(finding => finding.Fingerprint)];
        return [.. these.Where(finding => !known.Contains(finding.Fingerprint))];
    }
}
