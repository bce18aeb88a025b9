using PromptLint.Scoring.Calibration;
using PromptLint.Scoring.Devices;

namespace PromptLint.Scoring;

/// <summary>Which scorer to open, and what to put around it.</summary>
public sealed record ScorerOptions
{
    public ScorerKind Kind { get; init; }

    /// <summary>Where the reference model runs.</summary>
    public ExecutionDevice Device { get; init; }

    /// <summary>The folder of the score cache; null keeps none. The managed scorer is faster than a cache and has none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>The user's calibration; null leaves the parities as the model gives them.</summary>
    public UserCalibration? Calibration { get; init; }
}
