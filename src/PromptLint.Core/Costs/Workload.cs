namespace PromptLint.Core.Costs;

/// <summary>One request, as far as it decides the price.</summary>
public sealed record Workload
{
    /// <summary>All input tokens, cached and written ones included.</summary>
    public required long InputTokens { get; init; }

    /// <summary>All output tokens, reasoning included.</summary>
    public required long OutputTokens { get; init; }

    /// <summary>Input tokens that the provider reads from its cache.</summary>
    public long CachedTokens { get; init; }

    /// <summary>Input tokens that the request writes to the cache.</summary>
    public long CacheWriteTokens { get; init; }

    /// <summary>True when the write goes to the one-hour cache.</summary>
    public bool HourCache { get; init; }

    /// <summary>True for the batch interface; no discount where the catalog knows no batch price.</summary>
    public bool Batch { get; init; }

    /// <summary>True when the request must stay in a region.</summary>
    public bool Regional { get; init; }

    /// <summary>Factor of a service level (flex, priority, background); 1 is standard.</summary>
    public decimal ServiceFactor { get; init; } = 1m;

    /// <summary>The time of the request in UTC, for prices by hour; null counts as peak.</summary>
    public DateTime? TimeUtc { get; init; }
}
