using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Rules;

/// <summary>What a call would cost on the model that the vendor recommends instead.</summary>
internal static class SuccessorPrice
{
    /// <summary>The successor as a suggestion; null when it has no tier. Its saving may be negative.</summary>
    public static Suggestion? Suggest(Assessment assessment, CatalogModel model, CatalogModel successor, TokenEstimate? tokens)
    {
        if (successor.Tier is not { } tier)
            return null;
        decimal? monthly = null;
        if (successor.Price is { } sheet && tokens is not null)
        {
            int input = TokenizerFamily.Convert(tokens.Input, model.Tokenizer, successor.Tokenizer);
            int output = TokenizerFamily.Convert(tokens.Output, model.Tokenizer, successor.Tokenizer);
            monthly = PriceCalculator.PerCall(sheet, CostEstimator.Load(input, output, assessment.Usage, regional: false), assessment.Options.Today) * assessment.Usage.CallsPerMonth;
        }

        decimal? saving = assessment.Cost.MonthlyUsd - monthly;
        bool edit = assessment.Call.Model is { Origin: not null, Deployment: null } && successor.Provider != "azure" && assessment.Call.Options.Temperature is null;
        return new Suggestion
        {
            Model = successor.Id,
            Provider = successor.Provider,
            Tier = tier,
            Parity = assessment.Complexity is { } complexity ? SuggestionFinder.Parity(complexity.Parity, tier) : null,
            MonthlyUsd = monthly,
            SavingUsd = saving,
            SavingPercent = assessment.Cost.MonthlyUsd is > 0m and decimal present ? saving / present * 100m : null,
            Evidence = "recommended by the vendor: " + model.Retirement!.Source,
            Applicable = edit ? Applicability.Fix : Applicability.Advice,
        };
    }
}
