using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>Nothing bounds the answer. A limit bounds risk and no expected cost, so no saving is named.</summary>
internal sealed class NoOutputLimit : IRule
{
    public RuleInfo Info { get; } = new(
        "PLINT2004", "No limit of output tokens", Severity.Info,
        "Without a limit one answer may run to the model's maximum. The limit bounds the worst case; the usual cost stays.");

    public IEnumerable<Finding> Check(Assessment assessment)
    {
        CallOptions options = assessment.Call.Options;
        if (!assessment.Generates || options.OutputLimitSet || options.MaxOutputTokens is not null)
            yield break;
        yield return assessment.Finding(Info, Severity.Info, $"The call to {assessment.ModelName} sets no output limit{WorstCase(assessment)}.{assessment.EndAndPriceText} Set the maximum of output tokens that the caller can use.");
    }

    private static string WorstCase(Assessment assessment)
    {
        if (assessment.Model is not { Price: { } sheet } model || assessment.Tokens is not { } tokens || (model.MaxOutput ?? model.ContextWindow) is not int most)
            return "";
        decimal price = PriceCalculator.PerCall(sheet, new Workload { InputTokens = tokens.Input, OutputTokens = most }, assessment.Options.Today);
        return $": one answer may run to {Money.Count(most)} tokens and {Money.Text(price)}, where {Money.Count(tokens.Output)} tokens are expected";
    }
}
