using System.Globalization;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Wording;

namespace PromptLint.LanguageServer.Wording;

/// <summary>All that is known about a call, as markdown: cost with its range and assumptions, tokens, complexity with reasons, alternatives.</summary>
internal static class CallHover
{
    public static string Markdown(CallSiteReport site, IEnumerable<Finding> findings) => string.Join('\n', Lines(site, findings));

    private static IEnumerable<string> Lines(CallSiteReport site, IEnumerable<Finding> findings)
    {
        string tier = site.ModelTier is { } known ? $", {CallWording.Tier(known)} tier" : "";
        yield return $"**{MarkdownText.Escape(CallWording.Model(site))}**{tier}: **{MarkdownText.Escape(Money.Text(site.Cost?.MonthlyUsd))} a month**{Bounds(site)}";
        yield return "";
        foreach (string assumption in site.Cost?.Assumptions ?? [])
        {
            yield return $"- {MarkdownText.Escape(assumption)}";
        }

        if (site.Tokens is { } tokens)
        {
            yield return $"- tokens a call: {Money.Count(tokens.Input)} in, {Money.Count(tokens.Output)} out";
        }

        if (site.Complexity is { } complexity)
        {
            yield return "";
            yield return $"Complexity **{Share(complexity.Score)}** of 1, {MarkdownText.Escape(complexity.Task.ToString())}; parity of a small model {Percent(complexity.Parity.Slm)}, of a mid-size one {Percent(complexity.Parity.Mid)}; confidence {Percent(complexity.Confidence)}";
            yield return "";
            foreach (string reason in complexity.Reasons)
            {
                yield return $"- {MarkdownText.Escape(reason)}";
            }
        }

        if (site.Suggestions.Count > 0)
        {
            yield return "";
            yield return "Alternatives:";
            yield return "";
        }

        foreach (Suggestion suggestion in site.Suggestions)
        {
            string parity = suggestion.Parity is { } share ? $", parity {Percent(share)}" : "";
            yield return $"- {MarkdownText.Escape(suggestion.Model)} ({MarkdownText.Escape(suggestion.Provider)}): saves {MarkdownText.Escape(Money.Text(suggestion.SavingUsd))} a month{parity}; {MarkdownText.Escape(suggestion.Evidence)}";
        }

        foreach (Finding finding in findings)
        {
            yield return "";
            yield return $"**{finding.RuleId}** {MarkdownText.Escape(finding.Message)}";
        }
    }

    private static string Bounds(CallSiteReport site) =>
        site.Cost is { LowUsd: { } low, HighUsd: { } high } ? " " + MarkdownText.Escape($"(between {Money.Text(low)} and {Money.Text(high)})") : "";

    private static string Share(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Percent(double value) => value.ToString("0 %", CultureInfo.InvariantCulture);
}
