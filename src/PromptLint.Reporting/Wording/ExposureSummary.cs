using System.Globalization;
using PromptLint.Core.Costs;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Wording;

/// <summary>Lock-in, ends, limits and destinations in a few lines; the JSON report has all of it.</summary>
internal static class ExposureSummary
{
    private const int Most = 5;

    // More headroom than this is no news.
    private const decimal Ample = 10m;

    public static IEnumerable<string> Lines(ReportDocument report)
    {
        Exposure exposure = report.Exposure;
        decimal sum = exposure.SpendByProvider.Sum(provider => provider.MonthlyUsd);
        if (sum > 0m)
        {
            yield return $"Spend by provider: {Shares(exposure.SpendByProvider, sum)}; {Words.Count(exposure.WithoutFallback, "call site")} without a fallback at another provider.";
            yield return $"Spend by model: {Shares(report.Totals.ByModel, report.Totals.MonthlyUsd)}.";
        }

        if (exposure.Retirements.Count > 0)
        {
            yield return $"Ends: {List(exposure.Retirements, entry => $"{entry.Model} at {entry.Provider} {entry.Date} ({Words.Count(entry.CallSites, "call site")})")}.";
        }

        HeadroomEntry[] tight = [.. exposure.Headroom.Where(entry => entry.Factor < Ample)];
        if (tight.Length > 0)
        {
            yield return $"Rate limits: {List(tight, entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Provider} {entry.Tier} holds {entry.Factor:0.##} times the average load of {entry.Model}"))}.";
        }

        if (exposure.Destinations.Count > 0)
        {
            yield return $"Prompts go to: {List(exposure.Destinations, Text)}.";
        }
    }

    private static string Shares(IReadOnlyCollection<Subtotal> spend, decimal sum) =>
        List(spend, part => string.Create(CultureInfo.InvariantCulture, $"{part.Name} {part.MonthlyUsd / sum * 100m:0} %"));

    private static string Text(Destination destination)
    {
        string region = destination.Region is null ? "" : " in " + destination.Region;
        string[] pages = [.. Page("terms", destination.Terms), .. Page("data use", destination.DataUse)];
        return destination.Provider + region + (pages.Length == 0 ? "" : $" ({string.Join(", ", pages)}, recorded {destination.TermsDate})");
    }

    private static IEnumerable<string> Page(string name, string? address) => address is null ? [] : [$"{name}: {address}"];

    private static string List<T>(IReadOnlyCollection<T> entries, Func<T, string> text) =>
        string.Join(", ", entries.Take(Most).Select(text)) + (entries.Count > Most ? $" and {Money.Count(entries.Count - Most)} more" : "");
}
