using PromptLint.Core.Complexity;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>A simple prompt is answered with much thinking, which is billed as output.</summary>
internal sealed class ReasoningEffortTooHigh : IRule
{
    // Below this score the rubric's reasoning demand is none or little.
    private const double Simple = 0.35;

    public RuleInfo Info { get; } = new(
        "PLINT1003", "Reasoning effort is too high for the prompt", Severity.Info,
        "Reasoning tokens are billed as output. A simple prompt gains nothing from high effort and waits longer.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (assessment.Call.Options.ReasoningEffort is not ("high" or "xhigh" or "max") || assessment.Complexity is not { } complexity)
            yield break;
        if (complexity.Confidence < ComplexityEstimate.VerdictConfidence || complexity.Score >= Simple || complexity.Task is TaskType.MathReasoning or TaskType.Planning)
            yield break;
        yield return assessment.Finding(
            Info, Severity.Info,
            FormattableString.Invariant($"The call to {assessment.ModelName} asks for {assessment.Call.Options.ReasoningEffort} reasoning effort, and the prompt is simple (complexity {complexity.Score:0.00}). Reasoning tokens are billed as output; how many is not known before the call.{assessment.EndAndPriceText} Try low or minimal effort."));
    }
}
