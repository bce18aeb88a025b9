using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>Many items are sent one by one where the provider's batch interface costs less.</summary>
internal sealed class LoopWithoutBatch : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT3001", "Calls in a loop that a batch would halve", Severity.Info,
        "Work on many items that can wait costs half through the batch interface, which answers within a day and has its own rate limits.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (assessment.Call.Loop is not (LoopKind.Iteration or LoopKind.FanOut) || assessment.Call.Options.Streaming || assessment.Call.Operation is not (Operation.Chat or Operation.Responses or Operation.Completion or Operation.Embedding))
            yield break;
        if (assessment.Model is not { Price: { } sheet } model || assessment.Match.OtherHost || sheet.At(assessment.Options.Today).BatchFactor is not decimal factor || factor >= 1m)
            yield break;
        int hours = ServiceLevels.Of(model.Provider)?.BatchHours ?? 24;
        decimal? saving = assessment.Cost.MonthlyUsd * (1m - factor);
        bool batchable = assessment.Usage.Batchable;
        string money = saving is decimal usd
            ? $"; it would save {Money.Text(usd)} of {assessment.MonthlyText}"
            : "";
        yield return assessment.Finding(
            Info, batchable ? Severity.Warning : Severity.Info,
            FormattableString.Invariant($"{assessment.ModelName} is called once an item in a loop. The batch interface of {model.Provider} costs {factor * 100m:0} % and answers within {hours} hours{money}.{assessment.EndText} ")
                + (batchable ? "Usage says that this work can wait: send it as a batch." : "If the work can wait, send it as a batch."),
            batchable ? saving : null);
    }
}
