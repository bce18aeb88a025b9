using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>Requests to the model fail, or are answered and billed as another model.</summary>
internal sealed class RetiredModel : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT4001", "Model is retired", Severity.Warning,
        "The provider has shut the model down: requests fail or are routed to another model at that model's price.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (assessment.Model is not { } model || !model.IsRetired(assessment.Options.Today))
            yield break;
        string day = model.Retirement?.Date is { } end ? " since " + CostEstimator.Day(end) : "";
        if (assessment.Match.OtherHost)
        {
            yield return assessment.Finding(Info, Severity.Info, $"{assessment.ModelName} is retired at {model.Provider}{day}; this host's own date is not in the catalog. Check it, and plan the switch.");
            yield break;
        }

        Suggestion? successor = LifecycleMessage.Successor(assessment, model);
        string message = $"{assessment.ModelName} is retired{day} at {model.Provider}: requests fail or go to another model. Its last list price makes this call {assessment.MonthlyText}. {LifecycleMessage.Action(assessment, model, successor)}";
        yield return assessment.Finding(Info, Severity.Warning, message, LifecycleMessage.Saving(successor), successor);
    }
}
