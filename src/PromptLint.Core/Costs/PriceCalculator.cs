using PromptLint.Core.Catalog;

namespace PromptLint.Core.Costs;

/// <summary>Exact cost of a request. No rounding: amounts are rounded for display only.</summary>
public static class PriceCalculator
{
    private const decimal Million = 1_000_000m;

    /// <summary>The cost of one request in US dollars.</summary>
    /// <param name="sheet">The model's prices.</param>
    /// <param name="load">The request; token numbers must not be negative, cached and written tokens not exceed the input.</param>
    /// <param name="date">The day whose prices count.</param>
    public static decimal PerCall(PriceSheet sheet, Workload load, DateTime date)
    {
        TokenPrice price = sheet.At(date);
        (decimal input, decimal output, decimal? cached, decimal? write) = (price.Input, price.Output, price.CachedInput, price.CacheWrite);
        foreach (PriceStep step in price.Steps)
            if (load.InputTokens > step.AboveInputTokens)
                (input, output, cached, write) = (step.Input, step.Output, step.CachedInput, step.CacheWrite);

        if (load.HourCache && price.CacheWriteHour is decimal hour)
            write = price.Input == 0m ? hour : hour * input / price.Input;
        long plain = load.InputTokens - load.CachedTokens - load.CacheWriteTokens;
        decimal sum = plain * input + load.CachedTokens * (cached ?? input) + load.CacheWriteTokens * (write ?? input) + load.OutputTokens * output;
        return sum / Million * Factor(sheet, price, load);
    }

    private static decimal Factor(PriceSheet sheet, TokenPrice price, Workload load)
    {
        decimal factor = load.ServiceFactor;
        if (load.Batch)
            factor *= price.BatchFactor ?? 1m;
        if (load.Regional)
            factor *= sheet.RegionalFactor;
        if (sheet.OffPeak is { } offPeak && load.TimeUtc is { } time && !offPeak.IsPeak(time))
            factor *= offPeak.Factor;
        return factor;
    }
}
