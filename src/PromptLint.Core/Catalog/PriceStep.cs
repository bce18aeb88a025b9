namespace PromptLint.Core.Catalog;

/// <summary>Prices of a whole request once its input exceeds a threshold; US dollars per million tokens.</summary>
public sealed record PriceStep
{
    /// <summary>The step applies when the input has more tokens than this.</summary>
    public required int AboveInputTokens { get; init; }

    public required decimal Input { get; init; }

    public required decimal Output { get; init; }

    /// <summary>Cached input; null when there is no discount.</summary>
    public decimal? CachedInput { get; init; }

    /// <summary>Writing to the cache; null when it costs plain input.</summary>
    public decimal? CacheWrite { get; init; }
}
