using PromptLint.Core.Calls;
using PromptLint.Core.Costs;
using PromptLint.Core.Reports;

namespace PromptLint.Core.Rules;

/// <summary>Says what a router would save where a call site mixes easy and hard inputs: the usage file states the share of easy ones.</summary>
internal sealed class RoutingAdvisor(SuggestionFinder suggestions)
{
    /// <summary>The advice; null where inputs are not mixed, nothing depends on them, or the saving is not worth a router.</summary>
    public RoutingAdvice? Of(Assessment assessment)
    {
        if (assessment.Usage.EasyShare is not (> 0m and < 1m and decimal easy) || assessment.Cost.MonthlyUsd is not (> 0m and decimal large))
            return null;
        if (assessment.Model?.Tier is null || assessment.Tokens is not { } tokens || !assessment.Generates || !DependsOnInput(assessment.Call))
            return null;
        if (suggestions.ForEasyInputs(assessment.Call, assessment.Model, tokens, assessment.Usage) is not { } candidate)
            return null;
        decimal router = Routing.Router(candidate.MonthlyUsd, large, easy);
        if (large - router < assessment.Options.MinimumSavingUsd)
            return null;
        return new RoutingAdvice
        {
            Model = candidate.Model.Id,
            Provider = candidate.Model.Provider,
            EasyShare = easy,
            RouterUsd = router,
            CascadeUsd = Routing.Cascade(candidate.MonthlyUsd, large, easy),
            SavingUsd = large - router,
            Formula = FormattableString.Invariant($"{easy:0.##} x {Money.Text(candidate.MonthlyUsd)} ({candidate.Model.Id}) + {1m - easy:0.##} x {Money.Text(large)} ({assessment.ModelName}) = {Money.Text(router)} a month"),
        };
    }

    // Without a run-time part all inputs are the same one.
    private static bool DependsOnInput(LlmCall call)
    {
        foreach (Prompt prompt in call.Prompts)
        {
            var holes = new List<string>();
            PromptHoles.Split(prompt.Text, holes);
            if (holes.Count > 0 || !prompt.Complete)
                return true;
        }

        return false;
    }
}
