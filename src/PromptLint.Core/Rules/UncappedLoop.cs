using PromptLint.Core.Calls;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>A model decides how often it is called again, and nothing counts the rounds.</summary>
internal sealed class UncappedLoop : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT3002", "Agent loop without a limit", Severity.Warning,
        "A loop without a counter runs as long as the model asks for another round; a confused model runs up costs without end.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        bool decides = assessment.Call.Options.Tools || assessment.Call.Operation == Operation.Agent;
        if (assessment.Call.Loop != LoopKind.Unbounded || !assessment.Generates || !decides)
            yield break;
        string price = assessment.Cost.PerCallUsd is decimal each ? $" Each round costs about {Money.Text(each)}, more as the history grows." : "";
        yield return assessment.Finding(
            Info, Severity.Warning,
            $"{assessment.ModelName} is called with tools in a loop that nothing bounds.{price}{assessment.EndAndPriceText} Count the rounds and stop at a limit.");
    }
}
