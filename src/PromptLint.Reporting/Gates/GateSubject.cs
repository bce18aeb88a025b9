using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Gates;

/// <summary>What gates look at. Call sites in tests are left out.</summary>
/// <param name="Report">The report.</param>
/// <param name="MonthlyBeforeUsd">The monthly total that an increase counts from, in US dollars; null when there is nothing to compare with.</param>
public sealed record GateSubject(ReportDocument Report, decimal? MonthlyBeforeUsd = null)
{
    public IEnumerable<CallSiteEntry> CallSites => Report.CallSites.Where(site => !site.InTests);

    public IEnumerable<FindingEntry> Findings
    {
        get
        {
            HashSet<string> tests = [.. Report.CallSites.Where(site => site.InTests).Select(site => site.Id)];
            return Report.Findings.Where(finding => finding.CallSiteId is null || !tests.Contains(finding.CallSiteId));
        }
    }
}
