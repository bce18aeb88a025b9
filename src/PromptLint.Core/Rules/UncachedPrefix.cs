using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>A prefix is marked for caching but too short, or long enough and not marked where the provider wants a mark.</summary>
internal sealed class UncachedPrefix : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT2002", "Static prefix is not cached", Severity.Info,
        "Below the provider's least length a cache mark does nothing; above it, providers that want a mark cache only what is marked. Whether caching pays depends on reuse, since writing may cost more than plain input.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (!assessment.Generates || assessment.Model is not { Price: { } sheet } model || assessment.Tokens is not { } tokens || assessment.Match.OtherHost)
            yield break;
        if (CacheRules.Of(model.Provider) is not { Marker: { } marker } rule || rule.MinimumFor(model.Id) is not int minimum)
            yield break;
        bool marked = assessment.Call.Options.CacheControl;
        if (marked && tokens.Prefix < minimum && tokens.Input < minimum)
        {
            yield return assessment.Finding(
                Info, Severity.Warning,
                $"The prompt is marked for caching, but its {Money.Count(tokens.Prefix)} static tokens are below the least prefix of {Money.Count(minimum)} for {model.Id}: nothing is cached, without an error.{assessment.EndAndPriceText} Remove the mark or put more shared text in front of it.");
        }
        else if (!marked && tokens.Prefix >= minimum && CacheForecast.Of(sheet.At(assessment.Options.Today), tokens.Prefix, assessment.Usage.CallsPerMonth, rule.LifetimeMinutes) is { MonthlySavingUsd: > 0m } forecast)
        {
            yield return assessment.Finding(
                Info, Severity.Info,
                FormattableString.Invariant($"{Money.Count(tokens.Prefix)} static tokens go to {assessment.ModelName} in every call without a {marker} mark.{assessment.EndAndPriceText} Caching pays after {forecast.BreakEvenReuses:0.00} reuses within its lifetime ({rule.Lifetime}); at {Money.Count(assessment.Usage.CallsPerMonth)} evenly spread calls ({assessment.Usage.Origin}) {forecast.HitShare * 100m:0} % would hit, {Money.Text(forecast.MonthlySavingUsd)} a month. {Sentence(rule.Hint)}"),
                forecast.MonthlySavingUsd);
        }
    }

    private static string Sentence(string hint) => hint.Length == 0 ? "" : char.ToUpperInvariant(hint[0]) + hint.Substring(1) + ".";
}
