using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>The model's end is announced for a day within the horizon.</summary>
internal sealed class RetiringModel : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT4002", "Model retires soon", Severity.Warning,
        "The provider has announced the day on which requests to the model stop working.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        DateTime today = assessment.Options.Today;
        if (assessment.Model is not { } model || model.IsRetired(today) || !model.RetiresWithin(today, assessment.Options.RetirementHorizonDays))
            yield break;
        DateTime end = model.Retirement!.Date!.Value;
        int days = (int)(end - today.Date).TotalDays;
        if (assessment.Match.OtherHost)
        {
            yield return assessment.Finding(Info, Severity.Info, $"{assessment.ModelName} retires at {model.Provider} on {CostEstimator.Day(end)}; this host's own date is not in the catalog. Check it, and plan the switch.");
            yield break;
        }

        Suggestion? successor = LifecycleMessage.Successor(assessment, model);
        string message = $"{assessment.ModelName} retires at {model.Provider} on {CostEstimator.Day(end)}, in {days} day{(days == 1 ? "" : "s")}. This call costs {assessment.MonthlyText}. {LifecycleMessage.Action(assessment, model, successor)}";
        yield return assessment.Finding(Info, Severity.Warning, message, LifecycleMessage.Saving(successor), successor);
    }
}
