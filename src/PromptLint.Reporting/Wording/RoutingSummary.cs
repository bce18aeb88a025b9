using PromptLint.Core.Costs;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Wording;

/// <summary>Where a router between two models would pay.</summary>
internal static class RoutingSummary
{
    private const int Most = 3;

    public static IEnumerable<string> Lines(ReportDocument report)
    {
        CallSiteEntry[] sites = [.. report.CallSites.Where(site => site.Routing is not null && !site.InTests).OrderByDescending(site => site.Routing!.SavingUsd)];
        foreach (CallSiteEntry site in sites.Take(Most))
        {
            yield return $"{site.File}:{site.Line}: {Sentence(site.Routing!)}";
        }

        if (sites.Length > Most)
        {
            yield return $"A router pays at {Words.Count(sites.Length - Most, "further call site")}: `promptlint explain` and the JSON report have them.";
        }
    }

    /// <summary>Advice, with its formula.</summary>
    public static string Sentence(RoutingAdvice routing) =>
        $"advice: a router that sends easy inputs ({Figures.Percent((double)routing.EasyShare)}, stated in the usage file) to {routing.Model} ({routing.Provider}) saves {Money.Text(routing.SavingUsd)} a month: {routing.Formula}; "
        + $"a cascade that asks it first costs {Money.Text(routing.CascadeUsd)}. Measure the router's errors first.";
}
