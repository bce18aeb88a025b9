using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>The projected load exceeds what the account's tier may send.</summary>
internal sealed class OverRateLimit : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT5001", "Load exceeds the rate limit", Severity.Info,
        "At the stated volume the provider rejects requests on average or in the peak minute. A warning when the account's tier is configured.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (assessment.Model is not { } model || assessment.Match.OtherHost || assessment.Tokens is not { } tokens)
            yield break;
        IReadOnlyList<RateLimit> limits = RateLimits.Of(model);
        bool configured = assessment.Options.AccountTiers.TryGetValue(model.Provider, out string? name);
        if (Tier(limits, configured ? name : null) is not { } tier)
            yield break;
        Load average = Load.Average(assessment.Usage.CallsPerMonth, tokens.Input, tokens.Output);
        decimal peakFactor = assessment.Usage.PeakFactor ?? Load.AssumedPeakFactor;
        Load peak = average.Times(peakFactor);
        bool over = !RateHeadroom.Fits(average, tier);
        if (!over && (RateHeadroom.Fits(peak, tier) || !configured))
            yield break;
        string kind = over ? "The average load" : FormattableString.Invariant($"The peak load ({peakFactor:0.#} times the average, {(assessment.Usage.PeakFactor is null ? "assumed" : "usage")})");
        yield return assessment.Finding(
            Info, configured && over ? Severity.Warning : Severity.Info,
            $"{kind} of this call, {Text(over ? average : peak)}, exceeds {model.Provider} {tier.Tier} for {model.Id}: {Text(tier)} ({RateLimits.Date(model.Provider)}{(configured ? "" : ", lowest tier assumed")}). "
                + $"{Enough(average, limits, "the average")} {Enough(peak, limits, FormattableString.Invariant($"a peak of {peakFactor:0.#} times"))}{assessment.EndAndPriceText} Raise the tier, spread the load, or use the batch interface.");
    }

    private static RateLimit? Tier(IReadOnlyList<RateLimit> limits, string? name)
    {
        foreach (RateLimit limit in limits)
            if (name is null || string.Equals(limit.Tier, name, StringComparison.OrdinalIgnoreCase))
                return limit;
        return null;
    }

    private static string Enough(Load load, IReadOnlyList<RateLimit> limits, string what) =>
        RateHeadroom.LowestTier(load, limits) is { } tier ? $"{tier.Tier} holds {what}." : $"No listed tier holds {what}.";

    private static string Text(Load load) =>
        FormattableString.Invariant($"{load.RequestsPerMinute:#,##0.##} requests and {load.TokensPerMinute:#,##0} tokens a minute");

    private static string Text(RateLimit limit)
    {
        var parts = new List<string>();
        void Add(long? number, string unit)
        {
            if (number is long known)
                parts.Add($"{Money.Count(known)} {unit}");
        }

        Add(limit.RequestsPerMinute, "requests");
        Add(limit.TokensPerMinute, "tokens");
        Add(limit.InputTokensPerMinute, "input tokens");
        Add(limit.OutputTokensPerMinute, "output tokens");
        return string.Join(", ", parts) + " a minute";
    }
}
