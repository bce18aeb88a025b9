using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>The prompt does not fit the context window, or crosses a price step for long input.</summary>
internal sealed class ContextExceeded : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT5002", "Prompt exceeds the context window or a price step", Severity.Warning,
        "Input beyond the context window is rejected; beyond a long-context step the whole request costs more.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        if (assessment.Model is not { } model || assessment.Tokens is not { } tokens)
            yield break;
        int reserve = assessment.Call.Options.MaxOutputTokens ?? tokens.Output;
        if (model.ContextWindow is int window && (long)tokens.Input + reserve > window)
        {
            bool certain = tokens.Static + reserve > window;
            yield return assessment.Finding(
                Info, certain ? Severity.Warning : Severity.Info,
                $"{Money.Count(tokens.Input)} input and {Money.Count(reserve)} output tokens do not fit the {Money.Count(window)} tokens of {assessment.ModelName}{(certain ? "" : $" (sizes: {tokens.Basis})")}.{assessment.EndAndPriceText} Shorten the input, or use a model with a larger window.");
        }

        if (Step(assessment, model, tokens) is { } step)
            yield return step;
    }

    private Finding? Step(Assessment assessment, CatalogModel model, TokenEstimate tokens)
    {
        if (model.Price is not { } sheet)
            return null;
        TokenPrice price = sheet.At(assessment.Options.Today);
        PriceStep? crossed = null;
        foreach (PriceStep step in price.Steps)
            if (tokens.Input > step.AboveInputTokens)
                crossed = step;
        if (crossed is null || price.Input == 0m)
            return null;
        return assessment.Finding(
            Info, Severity.Info,
            FormattableString.Invariant($"{Money.Count(tokens.Input)} input tokens cross the long-context step of {assessment.ModelName} at {Money.Count(crossed.AboveInputTokens)}: the whole request costs {crossed.Input / price.Input:0.##} times the input and {(price.Output == 0m ? 1m : crossed.Output / price.Output):0.##} times the output price, {assessment.MonthlyText}.{assessment.EndText} Keep the input below the step."),
            discriminator: "step");
    }
}
