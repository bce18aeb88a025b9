using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>What to do about a model that ends, with the price on the other side.</summary>
internal static class LifecycleMessage
{
    /// <summary>The successor that lasts; null when none is known.</summary>
    public static Suggestion? Successor(Assessment assessment, CatalogModel model) =>
        SuccessorChain.Lasting(assessment.Catalog, model, assessment.Options.Today, assessment.Options.RetirementHorizonDays) is { } lasting
            ? SuccessorPrice.Suggest(assessment, model, lasting, assessment.Tokens)
            : null;

    /// <summary>The saving, where the successor is cheaper.</summary>
    public static decimal? Saving(Suggestion? successor) => successor?.SavingUsd is > 0m and decimal saving ? saving : null;

    /// <summary>The sentence that names the action.</summary>
    public static string Action(Assessment assessment, CatalogModel model, Suggestion? successor)
    {
        if (successor is null)
            return model.Retirement?.Successor is { } named ? $"Move to a current model; the provider named {named}, which does not last." : "Move to a current model of your choice.";
        string price = successor.MonthlyUsd is decimal monthly ? $", {Money.Text(monthly)} a month for the same load" : "";
        return $"Move to {successor.Model}{price}, and test it on your prompts.";
    }
}
