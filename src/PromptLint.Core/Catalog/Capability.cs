namespace PromptLint.Core.Catalog;

/// <summary>Public benchmark evidence for a model: mean percentiles, 0 to 100, by axis.</summary>
public sealed record Capability
{
    /// <summary>Axis (`classification`, `writing`, `chat`, `code`, `reasoning`, `multilingual`) to percentile; axes without evidence are missing.</summary>
    public required IReadOnlyDictionary<string, int> Axes { get; init; }

    /// <summary>Number of benchmarks behind the figures.</summary>
    public required int Evidence { get; init; }

    /// <summary>Fewer benchmarks than this say little.</summary>
    public const int EnoughEvidence = 8;
}
