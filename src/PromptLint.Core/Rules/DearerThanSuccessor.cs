using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>The vendor recommends a successor that costs less for this load. Silent where the model's end is near: that finding names the price too.</summary>
internal sealed class DearerThanSuccessor : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT1002", "Model costs more than its successor", Severity.Warning,
        "The vendor names a successor of the model, and the successor is cheaper for this load.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (assessment.Model is not { } model || assessment.Match.OtherHost || assessment.Tokens is not { } tokens || assessment.Cost.MonthlyUsd is not decimal monthly)
            yield break;
        ScanOptions options = assessment.Options;
        if (model.RetiresWithin(options.Today, options.RetirementHorizonDays)
            || SuccessorChain.Lasting(assessment.Catalog, model, options.Today, options.RetirementHorizonDays) is not { } successor)
            yield break;
        if (SuccessorPrice.Suggest(assessment, model, successor, tokens) is not { SavingUsd: > 0m } suggestion)
            yield break;
        yield return assessment.Finding(
            Info, Severity.Warning,
            FormattableString.Invariant($"{assessment.ModelName} costs {assessment.MonthlyText}; its successor {successor.Id} costs {Money.Text(suggestion.MonthlyUsd)} for the same load ({suggestion.SavingPercent:0} % less). Switch to {successor.Id}."),
            suggestion.SavingUsd, suggestion);
    }
}
