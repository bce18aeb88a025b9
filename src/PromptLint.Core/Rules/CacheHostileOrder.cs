using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>A run-time part stands before static text that a prompt cache would hold if it came first.</summary>
internal sealed class CacheHostileOrder : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT2001", "Prompt order defeats the cache", Severity.Warning,
        "Caches match the beginning of a prompt. A run-time part in front of a long static text makes every call pay the full input price.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (!assessment.Generates || assessment.Model is not { Price: { } sheet } model || assessment.Tokens is not { } tokens || assessment.Match.OtherHost)
            yield break;
        if (CacheRules.Of(model.Provider) is not { } rule || rule.MinimumFor(model.Id) is not int minimum || tokens.Prefix >= minimum || tokens.Static < minimum)
            yield break;
        if (CacheForecast.Of(sheet.At(assessment.Options.Today), tokens.Static, assessment.Usage.CallsPerMonth, rule.LifetimeMinutes) is not { MonthlySavingUsd: > 0m } forecast)
            yield break;
        yield return assessment.Finding(
            Info, Severity.Warning,
            FormattableString.Invariant($"A run-time part stands after {Money.Count(tokens.Prefix)} of {Money.Count(tokens.Static)} static tokens, so {assessment.ModelName} caches nothing (least prefix {Money.Count(minimum)}).{assessment.EndAndPriceText} ")
                + FormattableString.Invariant($"With the static text first, about {forecast.HitShare * 100m:0} % of calls would find it in the cache at {Money.Count(assessment.Usage.CallsPerMonth)} evenly spread calls ({assessment.Usage.Origin}): {Money.Text(forecast.MonthlySavingUsd)} a month. Move the run-time parts to the end."),
            forecast.MonthlySavingUsd);
    }
}
