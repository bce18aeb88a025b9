namespace PromptLint.Usage;

/// <summary>One or more calls that an export speaks of.</summary>
internal sealed record UsageSample
{
    /// <summary>The model id as the export states it.</summary>
    public required string Model { get; init; }

    /// <summary>The catalog's word; null when the export names none that is known.</summary>
    public string? Provider { get; init; }

    /// <summary>Calls that the figures below are the sum of.</summary>
    public long Calls { get; init; } = 1;

    public long InputTokens { get; init; }

    public long OutputTokens { get; init; }

    /// <summary>Input tokens that the cache served; a part of <see cref="InputTokens"/>.</summary>
    public long CachedTokens { get; init; }

    /// <summary>When the call began, in UTC; null when not stated.</summary>
    public DateTime? Time { get; init; }

    /// <summary>How long the figures were gathered, for sums over a period.</summary>
    public TimeSpan? Period { get; init; }

    /// <summary>Source file of the caller.</summary>
    public string? File { get; init; }

    /// <summary>1-based line of the caller.</summary>
    public int? Line { get; init; }

    /// <summary>The calling member, as far as the export states it (`App.Bot.Ask` or `Ask`).</summary>
    public string? Member { get; init; }

    /// <summary>PromptLint's id of the call site, where the application reports it.</summary>
    public string? CallSiteId { get; init; }

    public string? Environment { get; init; }
}
