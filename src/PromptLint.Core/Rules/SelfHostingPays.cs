using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.SelfHosting;

namespace PromptLint.Core.Rules;

/// <summary>At this volume rented GPUs with a small open model cost less than paying by token. Advice only.</summary>
internal sealed class SelfHostingPays : IRule
{
    // The upper end of the small tier in common use.
    private const double SizeB = 8.0;

    public RuleInfo Info { get; } = new(
        "PLINT5004", "A self-hosted model breaks even", Severity.Info,
        "A small open model would do for this prompt, and the volume pays for the machines that serve it, one copy in reserve included.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (!assessment.Generates || assessment.Cost.MonthlyUsd is not decimal monthly || assessment.Cost.PerCallUsd is not > 0m || assessment.Tokens is not { } tokens)
            yield break;
        if (assessment.Complexity is not { } complexity || complexity.Confidence < ComplexityEstimate.VerdictConfidence || complexity.Parity.Slm < assessment.Options.ParityThreshold)
            yield break;
        if (assessment.Call.Options.Vision || assessment.Call.Options.Audio || assessment.Model is { } model && assessment.Catalog.Provider(model.Provider) is { Local: true })
            yield break;
        decimal peakFactor = assessment.Usage.PeakFactor ?? Load.AssumedPeakFactor;
        double peak = (double)(assessment.Usage.CallsPerMonth * peakFactor / (Month.Minutes * 60m));
        SelfHostPlan plan = SelfHostPlan.Cheapest(SizeB, tokens.Input, tokens.Output, peak);
        if (plan.TypicalUsd >= monthly)
            yield break;
        yield return assessment.Finding(
            Info, Severity.Info,
            FormattableString.Invariant($"An own 8B model could serve this {assessment.ModelName} call: {plan.Gpus} x {plan.Gpu.Name} ({plan.ByMemory} for memory, {plan.Copies} for a peak of {peakFactor:0.#} times the average, 1 in reserve), {Money.Text(plan.LowUsd)} to {Money.Text(plan.HighUsd)} a month, typically {Money.Text(plan.TypicalUsd)}, against {assessment.MonthlyText}. ")
                + $"Break-even at {Money.Count(Math.Round(BreakEven.Calls(plan.TypicalUsd, assessment.Cost.PerCallUsd.Value)))} calls a month.{assessment.EndText} {SelfHostPlan.Caveat}");
    }
}
