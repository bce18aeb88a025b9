using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Wording;

/// <summary>All that a report knows about a call site, as lines for people.</summary>
public static class CallSiteExplanation
{
    public static IEnumerable<string> Lines(CallSiteEntry site, IEnumerable<FindingEntry> findings) =>
        Raw(site, findings).Select(PlainText.Line);

    private static IEnumerable<string> Raw(CallSiteEntry site, IEnumerable<FindingEntry> findings)
    {
        yield return $"{site.File}:{site.Line} {site.Api} in {site.Member}";
        yield return site.Model.Id is { } model
            ? $"model {model} ({Words.Of(site.Model.Tier)} tier, from {Words.Of(site.Model.Source)}{(site.Model.Retires is { } end ? $", ends {end}" : "")})"
            : $"model unknown: {site.Model.Detail ?? "no chain to a value was found"}";
        foreach (PromptEntry prompt in site.Prompts)
        {
            yield return $"{Words.Of(prompt.Role)} prompt: {prompt.Text ?? $"{Words.Count(prompt.Length, "character")}, SHA-256 {prompt.Sha256}"}";
        }

        if (site.Complexity is { } complexity)
        {
            yield return $"complexity {Figures.Ratio(complexity.Score)}, {Words.Of(complexity.Task)}; parity of a small model {Figures.Percent(complexity.Parity.Slm)}, of a middle one {Figures.Percent(complexity.Parity.Mid)}; confidence {Figures.Percent(complexity.Confidence)}";
            foreach (string reason in complexity.Reasons)
            {
                yield return $"  {reason}";
            }
        }

        yield return $"cost {Money.Text(site.Cost?.MonthlyUsd)} a month, between {Money.Text(site.Cost?.LowUsd)} and {Money.Text(site.Cost?.HighUsd)}";
        foreach (string assumption in site.Cost?.Assumptions ?? [])
        {
            yield return $"assumed: {assumption}";
        }

        foreach (Suggestion suggestion in site.Suggestions)
        {
            yield return $"could use {suggestion.Model} ({suggestion.Provider}): saves {Money.Text(suggestion.SavingUsd)} a month; {suggestion.Evidence}";
        }

        if (site.Routing is { } routing)
        {
            yield return RoutingSummary.Sentence(routing);
        }

        foreach (FindingEntry finding in findings)
        {
            yield return $"{Words.Of(finding.Severity)} {finding.RuleId}: {finding.Message}";
        }
    }
}
