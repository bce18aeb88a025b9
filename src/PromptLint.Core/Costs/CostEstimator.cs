using PromptLint.Core.Catalog;

namespace PromptLint.Core.Costs;

/// <summary>Turns tokens, usage and prices into an amount with its range and its assumptions.</summary>
public static class CostEstimator
{
    /// <summary>The cost of a call site.</summary>
    /// <param name="match">The model; amounts are unknown when it has no price or is fine-tuned.</param>
    /// <param name="tokens">Tokens in the model's own tokenizer; null when not billed by text tokens.</param>
    /// <param name="usage">Volume and its origin.</param>
    /// <param name="date">The day whose prices count.</param>
    /// <param name="unknownModel">Why the model is unknown, for people.</param>
    public static CostEstimate Estimate(ModelMatch match, TokenEstimate? tokens, UsageProfile usage, DateTime date, string? unknownModel = null)
    {
        var assumptions = new List<string> { $"{Money.Count(usage.CallsPerMonth)} calls a month ({usage.Origin})" };
        if (tokens is not null)
            assumptions.Add(tokens.Basis);
        if (match.Model?.Price is not { } sheet || tokens is null || match.Kind == ModelMatchKind.FineTuned)
        {
            assumptions.Add(WhyUnknown(match, tokens, unknownModel));
            return new CostEstimate { CallsPerMonth = usage.CallsPerMonth, Assumptions = assumptions };
        }

        bool regional = match.Region is not null and not "global";
        decimal Cost(int input, int output) => PriceCalculator.PerCall(sheet, Load(input, output, usage, regional), date);
        decimal perCall = Cost(tokens.Input, tokens.Output);
        assumptions.Add(PriceBasis(match, sheet, tokens.Input, date));
        if (sheet.NextChange(date) is { } change)
            assumptions.Add($"the price changes on {Day(change.From)} to {PerMillion(change.Price.Input, change.Price.Output)}");
        return new CostEstimate
        {
            CallsPerMonth = usage.CallsPerMonth,
            PerCallUsd = perCall,
            MonthlyUsd = perCall * usage.CallsPerMonth,
            LowUsd = Cost(tokens.InputLow, tokens.OutputLow) * usage.CallsPerMonth,
            HighUsd = Cost(tokens.InputHigh, tokens.OutputHigh) * usage.CallsPerMonth,
            Assumptions = assumptions,
        };
    }

    /// <summary>The request that a usage profile describes.</summary>
    public static Workload Load(int input, int output, UsageProfile usage, bool regional) => new()
    {
        InputTokens = input,
        OutputTokens = output,
        CachedTokens = (long)(input * Math.Min(1m, Math.Max(0m, usage.CachedShare))),
        Regional = regional,
    };

    internal static string Day(DateTime date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    internal static string PerMillion(decimal input, decimal output) => $"{Money.Text(input)} in, {Money.Text(output)} out per million tokens";

    private static string PriceBasis(ModelMatch match, PriceSheet sheet, int input, DateTime date)
    {
        TokenPrice price = sheet.At(date);
        (decimal inputPrice, decimal outputPrice) = (price.Input, price.Output);
        string step = "";
        foreach (PriceStep candidate in price.Steps)
        {
            if (input <= candidate.AboveInputTokens)
                continue;
            (inputPrice, outputPrice) = (candidate.Input, candidate.Output);
            step = $", long-context step over {Money.Count(candidate.AboveInputTokens)} tokens";
        }

        CatalogModel model = match.Model!;
        string host = match.OtherHost ? $" at {model.Provider}, not necessarily at this host" : "";
        return $"list price of {model.Key}{host}: {PerMillion(inputPrice, outputPrice)}{step} ({model.PriceSource?.Date})";
    }

    private static string WhyUnknown(ModelMatch match, TokenEstimate? tokens, string? unknownModel)
    {
        if (tokens is null)
            return "price unknown: not billed by text tokens";
        if (match.Kind == ModelMatchKind.FineTuned)
            return "price unknown: fine-tuned models have prices of their own";
        if (match.Model is { } model)
            return $"price unknown: the catalog has none for {model.Key}";
        return match.Requested.Length > 0 ? $"price unknown: the catalog does not know '{match.Requested}'" : $"price unknown: {unknownModel ?? "the model is not known"}";
    }
}
