namespace PromptLint.Core.Usage;

/// <summary>A row of a usage file; what it leaves empty comes from a less particular row.</summary>
public sealed record UsageRow
{
    public required SitePattern Site { get; init; }

    /// <summary>1-based line in the file.</summary>
    public required int Line { get; init; }

    public decimal? CallsPerMonth { get; init; }

    /// <summary>Tokens a call.</summary>
    public int? InputTokens { get; init; }

    /// <summary>Tokens a call.</summary>
    public int? OutputTokens { get; init; }

    /// <summary>Share of the input that the cache serves, 0 to 1.</summary>
    public decimal? CachedShare { get; init; }

    /// <summary>True when the work may wait a day.</summary>
    public bool? Batchable { get; init; }

    /// <summary>Share of the inputs that are easy, 0 to 1.</summary>
    public decimal? EasyShare { get; init; }

    /// <summary>Calls in the busiest minute over calls in an average minute, at least 1.</summary>
    public decimal? PeakFactor { get; init; }

    /// <summary>The environment that the row is about; null: all.</summary>
    public string? Environment { get; init; }
}
