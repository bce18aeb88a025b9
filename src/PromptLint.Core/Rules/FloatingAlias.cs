using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>The id is an alias whose target, price and behaviour the provider changes without notice.</summary>
internal sealed class FloatingAlias : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT1004", "No model is pinned", Severity.Info,
        "An alias such as -latest moves to another model, with another price and other answers, without a change in the code.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (assessment.Call.Model.Id is not { } id || !id.EndsWith("-latest", StringComparison.OrdinalIgnoreCase) && !id.EndsWith(":latest", StringComparison.OrdinalIgnoreCase))
            yield break;
        CatalogModel? model = assessment.Model;
        string now = model is null || string.Equals(model.Id, id, StringComparison.OrdinalIgnoreCase) ? "" : $" It stands for {model.Id} now.";
        string price = model?.Price?.At(assessment.Options.Today) is { } list ? $" List price {CostEstimator.PerMillion(list.Input, list.Output)} ({model.PriceSource?.Date})." : "";
        yield return assessment.Finding(Info, Severity.Info, $"'{id}' is an alias that the provider moves to other models at other prices.{now}{price}{assessment.EndAndPriceText} Name a version.");
    }
}
