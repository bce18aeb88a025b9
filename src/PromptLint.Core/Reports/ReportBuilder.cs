using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Findings;
using PromptLint.Core.Rules;

namespace PromptLint.Core.Reports;

/// <summary>Puts judged calls together into the report of a scan.</summary>
public static class ReportBuilder
{
    /// <summary>Builds the report; the order of the input does not matter.</summary>
    /// <param name="toolVersion">Version of PromptLint.</param>
    /// <param name="catalog">The catalog that was used.</param>
    /// <param name="scorer">Name and version of the scorer.</param>
    /// <param name="coverage">What was read; the numbers about call sites are filled in here.</param>
    /// <param name="calls">The judged calls.</param>
    /// <param name="further">Findings that belong to no call.</param>
    /// <param name="options">Deployment map, account tiers, model sizes and grid; none when null.</param>
    public static ScanReport Build(
        string toolVersion, ModelCatalog catalog, string scorer, Coverage coverage, IReadOnlyList<CallAssessment> calls, IReadOnlyList<Finding>? further = null, ScanOptions? options = null)
    {
        options ??= new ScanOptions { Today = default };
        var sites = new List<CallSiteReport>(calls.Count);
        var findings = new List<Finding>(further ?? []);
        foreach (CallAssessment call in calls)
        {
            sites.Add(call.Report);
            findings.AddRange(call.Findings);
        }

        sites.Sort((left, right) => Compare(left.Call.Location, right.Call.Location, left.Call.Id, right.Call.Id));
        findings.Sort((left, right) => Compare(left.Location, right.Location, left.RuleId + left.Fingerprint, right.RuleId + right.Fingerprint));
        return new ScanReport
        {
            ToolVersion = toolVersion,
            CatalogDate = catalog.Date,
            Scorer = scorer,
            Coverage = coverage with { CallSites = sites.Count, ModelResolved = Count(sites, IsModelKnown), PromptResolved = Count(sites, HasPrompt) },
            CallSites = sites,
            Findings = findings,
            Totals = TotalsOf(sites, new EnergyTotals(catalog, options)),
            Exposure = ExposureOf(sites, catalog, options),
        };
    }

    /// <summary>The saving of a call site: its best suggestion's, since it can follow only one.</summary>
    public static decimal BestSaving(CallSiteReport site)
    {
        foreach (Suggestion suggestion in site.Suggestions)
            if (suggestion.SavingUsd is > 0m and decimal saving)
                return saving;
        return 0m;
    }

    private static Exposure ExposureOf(List<CallSiteReport> sites, ModelCatalog catalog, ScanOptions options)
    {
        var builder = new ExposureBuilder(catalog, options.Deployments, options.AccountTiers);
        foreach (CallSiteReport site in sites)
            builder.Add(site);
        return builder.Build();
    }

    private static Totals TotalsOf(List<CallSiteReport> sites, EnergyTotals energy)
    {
        var models = new SortedDictionary<string, List<CallSiteReport>>(StringComparer.Ordinal);
        var projects = new SortedDictionary<string, List<CallSiteReport>>(StringComparer.Ordinal);
        decimal monthly = 0m;
        decimal saving = 0m;
        int unknown = 0;
        foreach (CallSiteReport site in sites)
        {
            if (site.Call.InTests)
                continue;
            energy.Add(site);
            if (site.Cost?.MonthlyUsd is not decimal amount)
            {
                unknown++;
                continue;
            }

            monthly += amount;
            saving += BestSaving(site);
            Group(models, site.Call.Model.Id ?? site.Call.Model.Deployment ?? "unknown").Add(site);
            Group(projects, site.Call.Project).Add(site);
        }

        return new Totals { MonthlyUsd = monthly, SavingUsd = saving, UnknownCost = unknown, EnergyKwh = energy.Kwh, CarbonKg = energy.CarbonKg, UnknownEnergy = energy.Unknown, ByModel = Subtotals(models), ByProject = Subtotals(projects) };
    }

    private static List<CallSiteReport> Group(SortedDictionary<string, List<CallSiteReport>> groups, string name)
    {
        if (!groups.TryGetValue(name, out List<CallSiteReport>? sites))
            groups.Add(name, sites = []);
        return sites;
    }

    private static IReadOnlyList<Subtotal> Subtotals(SortedDictionary<string, List<CallSiteReport>> groups)
    {
        var subtotals = new List<Subtotal>(groups.Count);
        foreach (KeyValuePair<string, List<CallSiteReport>> group in groups)
        {
            decimal monthly = 0m;
            decimal saving = 0m;
            foreach (CallSiteReport site in group.Value)
            {
                monthly += site.Cost!.MonthlyUsd!.Value;
                saving += BestSaving(site);
            }

            subtotals.Add(new Subtotal(group.Key, group.Value.Count, monthly, saving));
        }

        subtotals.Sort((left, right) => left.MonthlyUsd != right.MonthlyUsd ? right.MonthlyUsd.CompareTo(left.MonthlyUsd) : string.CompareOrdinal(left.Name, right.Name));
        return subtotals;
    }

    private static bool IsModelKnown(CallSiteReport site) => site.Call.Model.Id is not null;

    private static bool HasPrompt(CallSiteReport site)
    {
        foreach (Prompt prompt in site.Call.Prompts)
            if (PromptHoles.Split(prompt.Text, new List<string>()).Trim().Length > 0)
                return true;
        return false;
    }

    private static int Count(List<CallSiteReport> sites, Func<CallSiteReport, bool> predicate)
    {
        int count = 0;
        foreach (CallSiteReport site in sites)
            if (predicate(site))
                count++;
        return count;
    }

    private static int Compare(SourceSpan left, SourceSpan right, string leftKey, string rightKey)
    {
        int order = string.CompareOrdinal(left.File, right.File);
        if (order == 0)
            order = left.Line.CompareTo(right.Line);
        if (order == 0)
            order = left.Column.CompareTo(right.Column);
        return order != 0 ? order : string.CompareOrdinal(leftKey, rightKey);
    }
}
