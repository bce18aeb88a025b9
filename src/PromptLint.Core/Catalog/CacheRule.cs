namespace PromptLint.Core.Catalog;

/// <summary>How a provider caches prompts.</summary>
public sealed record CacheRule
{
    /// <summary>True when caching needs nothing in the request.</summary>
    public required bool Automatic { get; init; }

    /// <summary>What marks a cached part in the request; null when nothing does.</summary>
    public string? Marker { get; init; }

    /// <summary>Least tokens of a prefix that is cached, by model pattern; empty when not stated.</summary>
    public IReadOnlyDictionary<string, int> MinimumTokens { get; init; } = new Dictionary<string, int>();

    /// <summary>Minutes without use after which an entry is gone.</summary>
    public decimal LifetimeMinutes { get; init; }

    /// <summary>The lifetime in words.</summary>
    public string Lifetime { get; init; } = "";

    public string Hint { get; init; } = "";

    public string Source { get; init; } = "";

    /// <summary>The least prefix for a model; null when not stated.</summary>
    public int? MinimumFor(string model) => ModelPattern.Best(MinimumTokens.Keys, model) is { } pattern ? MinimumTokens[pattern] : null;
}
