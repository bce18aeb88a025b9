using PromptLint.Core.Reports;
using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Merging;

/// <summary>The totals of money over call sites that were read back; the same sums as <see cref="ReportBuilder"/> makes over fresh ones.</summary>
internal static class ReportTotals
{
    public static Totals Of(IReadOnlyList<CallSiteEntry> sites)
    {
        CallSiteEntry[] counted = [.. sites.Where(site => !site.InTests)];
        CallSiteEntry[] priced = [.. counted.Where(site => site.Cost?.MonthlyUsd is not null)];
        return new Totals
        {
            MonthlyUsd = Monthly(priced),
            SavingUsd = Saving(priced),
            UnknownCost = counted.Length - priced.Length,
            ByModel = Subtotals(priced, site => site.Model.Id ?? site.Model.Deployment ?? "unknown"),
            ByProject = Subtotals(priced, site => site.Project),
        };
    }

    private static IReadOnlyList<Subtotal> Subtotals(CallSiteEntry[] sites, Func<CallSiteEntry, string> name) =>
    [
        .. sites.GroupBy(name, StringComparer.Ordinal)
            .Select(group => new Subtotal(group.Key, group.Count(), Monthly(group), Saving(group)))
            .OrderByDescending(subtotal => subtotal.MonthlyUsd)
            .ThenBy(subtotal => subtotal.Name, StringComparer.Ordinal),
    ];

    private static decimal Monthly(IEnumerable<CallSiteEntry> sites) => sites.Sum(site => site.Cost!.MonthlyUsd!.Value);

    private static decimal Saving(IEnumerable<CallSiteEntry> sites) => sites.Sum(site => site.BestSavingUsd ?? 0m);
}
