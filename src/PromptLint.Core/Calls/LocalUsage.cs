namespace PromptLint.Core.Calls;

/// <summary>Usage that a comment beside the call states: `// promptlint: calls-per-month=10000`. Null where it states nothing.</summary>
public sealed record LocalUsage
{
    public decimal? CallsPerMonth { get; init; }

    /// <summary>Tokens a call.</summary>
    public int? InputTokens { get; init; }

    /// <summary>Tokens a call.</summary>
    public int? OutputTokens { get; init; }

    /// <summary>Share of the input that the cache serves, 0 to 1.</summary>
    public decimal? CachedShare { get; init; }

    /// <summary>True when the work may wait a day for its answer.</summary>
    public bool? Batchable { get; init; }

    /// <summary>1-based line of the comment.</summary>
    public int Line { get; init; }
}
