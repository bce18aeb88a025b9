namespace PromptLint.Core.Catalog;

/// <summary>List prices of a model at one time, standard service level, text; US dollars per million tokens.</summary>
public sealed record TokenPrice
{
    public required decimal Input { get; init; }

    public required decimal Output { get; init; }

    /// <summary>Input read from the prompt cache; null when the provider gives no discount.</summary>
    public decimal? CachedInput { get; init; }

    /// <summary>Writing input to the short-lived cache; null when it costs plain input.</summary>
    public decimal? CacheWrite { get; init; }

    /// <summary>Writing input to the one-hour cache; null when there is none.</summary>
    public decimal? CacheWriteHour { get; init; }

    /// <summary>Factor on the whole price for batch requests; null when no batch price is known.</summary>
    public decimal? BatchFactor { get; init; }

    /// <summary>Prices for long input, by ascending threshold.</summary>
    public IReadOnlyList<PriceStep> Steps { get; init; } = [];

    /// <summary>All prices multiplied; the batch factor stays.</summary>
    public TokenPrice Times(decimal factor)
    {
        var steps = new List<PriceStep>(Steps.Count);
        foreach (PriceStep step in Steps)
            steps.Add(step with { Input = step.Input * factor, Output = step.Output * factor, CachedInput = step.CachedInput * factor, CacheWrite = step.CacheWrite * factor });
        return this with
        {
            Input = Input * factor,
            Output = Output * factor,
            CachedInput = CachedInput * factor,
            CacheWrite = CacheWrite * factor,
            CacheWriteHour = CacheWriteHour * factor,
            Steps = steps,
        };
    }
}
