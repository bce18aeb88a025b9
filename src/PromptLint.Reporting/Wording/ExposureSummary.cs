using System.Globalization;
using PromptLint.Core.Costs;
using PromptLint.Core.Reports;

namespace PromptLint.Reporting.Wording;

/// <summary>Lock-in, ends, limits and destinations in a few lines; the JSON report has all of it.</summary>
internal static class ExposureSummary
{
    private const int Most = 5;

    // More headroom than this is no news.
    private const decimal Ample = 10m;

    public static IEnumerable<string> Lines(Exposure exposure)
    {
        decimal sum = exposure.SpendByProvider.Sum(provider => provider.MonthlyUsd);
        if (sum > 0m)
        {
            string shares = List(exposure.SpendByProvider, provider => string.Create(CultureInfo.InvariantCulture, $"{provider.Name} {provider.MonthlyUsd / sum * 100m:0} %"));
            yield return $"Spend by provider: {shares}; {Words.Count(exposure.WithoutFallback, "call site")} without a fallback at another provider.";
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

    private static string Text(Destination destination)
    {
        string region = destination.Region is null ? "" : " in " + destination.Region;
        string data = destination.DataUse is null ? "" : $" (data use: {destination.DataUse}, recorded {destination.TermsDate})";
        return destination.Provider + region + data;
    }

    private static string List<T>(IReadOnlyCollection<T> entries, Func<T, string> text) =>
        string.Join(", ", entries.Take(Most).Select(text)) + (entries.Count > Most ? $" and {Money.Count(entries.Count - Most)} more" : "");
}
