using PromptLint.Core.Complexity;

namespace PromptLint.Core.Findings;

/// <summary>A cheaper or longer-lived model for a call.</summary>
public sealed record Suggestion
{
    public required string Model { get; init; }

    public required string Provider { get; init; }

    public required ModelTier Tier { get; init; }

    /// <summary>Expected parity with a flagship for this prompt, 0 to 1; null when the prompt says too little.</summary>
    public double? Parity { get; init; }

    /// <summary>Monthly cost in US dollars under the call's usage; null when the price is unknown.</summary>
    public decimal? MonthlyUsd { get; init; }

    /// <summary>Monthly saving in US dollars against the current model; null when one of both is unknown.</summary>
    public decimal? SavingUsd { get; init; }

    /// <summary>The saving as a share of the present cost, 0 to 100.</summary>
    public decimal? SavingPercent { get; init; }

    /// <summary>What stands behind the ability claim: benchmark rows with source, `price class only`, or the user's own calibration.</summary>
    public required string Evidence { get; init; }

    public required Applicability Applicable { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];
}
