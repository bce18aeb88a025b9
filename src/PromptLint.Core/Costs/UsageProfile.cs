namespace PromptLint.Core.Costs;

/// <summary>How often a call runs and how large it is. Code does not tell; every figure keeps its origin.</summary>
public sealed record UsageProfile
{
    public required decimal CallsPerMonth { get; init; }

    /// <summary>Where <see cref="CallsPerMonth"/> comes from, for people (`default`, `promptlint.usage.csv line 4`).</summary>
    public required string Origin { get; init; }

    /// <summary>Measured input tokens a call; null: estimated from the texts.</summary>
    public int? InputTokens { get; init; }

    /// <summary>Measured output tokens a call; null: assumed by task.</summary>
    public int? OutputTokens { get; init; }

    /// <summary>Share of the input that the cache serves, 0 to 1.</summary>
    public decimal CachedShare { get; init; }

    /// <summary>True when the work may wait a day for its answer.</summary>
    public bool Batchable { get; init; }

    /// <summary>Share of the inputs that are easy, 0 to 1; null when not stated.</summary>
    public decimal? EasyShare { get; init; }

    /// <summary>Calls in the busiest minute over calls in an average minute; null when not stated.</summary>
    public decimal? PeakFactor { get; init; }
}
