using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>The model's tier is above the cheapest tier that answers this prompt as acceptably.</summary>
internal sealed class OverServedPrompt : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT1001", "Prompt is over-served by its model", Severity.Info,
        "The prompt is simple enough for a cheaper class of models. A warning when the monthly saving and the confidence reach the configured limits.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (assessment.Complexity is not { } complexity || assessment.Model?.Tier is not { } tier || !assessment.Generates)
            yield break;
        if (complexity.Confidence < ComplexityEstimate.VerdictConfidence || assessment.Match.Kind == ModelMatchKind.FineTuned || assessment.Suggestions.Count == 0)
            yield break;
        double threshold = assessment.Options.ParityThreshold;
        ModelTier needed = complexity.Parity.Slm >= threshold ? ModelTier.Slm : complexity.Parity.Mid >= threshold ? ModelTier.Mid : ModelTier.Flagship;
        if (tier <= needed)
            yield break;
        Suggestion? best = null;
        foreach (Suggestion suggestion in assessment.Suggestions)
            if (suggestion.Tier < tier)
            {
                best = suggestion;
                break;
            }

        if (best?.SavingUsd is not decimal saving)
            yield break;
        bool warns = saving >= assessment.Options.MinimumSavingUsd && complexity.Confidence >= assessment.Options.WarningConfidence;
        yield return assessment.Finding(Info, warns ? Severity.Warning : Severity.Info, Message(assessment, complexity, tier, best, saving), saving, best);
    }

    private static string Message(Assessment assessment, ComplexityEstimate complexity, ModelTier tier, Suggestion best, decimal saving)
    {
        string evidence = best.Evidence.StartsWith("price class only", StringComparison.Ordinal) ? "ability unverified" : best.Evidence;
        return FormattableString.Invariant($"This {Name(complexity.Task)} prompt (complexity {complexity.Score:0.00}) is over-served by {assessment.ModelName} ({Name(tier)}), {assessment.MonthlyText}.{assessment.EndText} ")
            + FormattableString.Invariant($"Try {best.Model} ({best.Provider}, {Name(best.Tier)}): parity {best.Parity:0.00}, {evidence}; saves {Money.Text(saving)} a month ({best.SavingPercent:0} %).");
    }

    private static string Name(ModelTier tier) => tier == ModelTier.Slm ? "small" : tier.ToString().ToLowerInvariant();

    private static string Name(TaskType task) => task switch
    {
        TaskType.ClosedQa => "closed question answering",
        TaskType.OpenQa => "open question answering",
        TaskType.TextGeneration => "text generation",
        TaskType.CodeGeneration => "code generation",
        TaskType.CodeAnalysis => "code analysis",
        TaskType.MathReasoning => "mathematical reasoning",
        TaskType.ToolUse => "tool use",
        TaskType.Other => "general",
        _ => task.ToString().ToLowerInvariant(),
    };
}
