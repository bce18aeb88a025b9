namespace PromptLint.Core.Complexity;

/// <summary>How demanding a prompt is.</summary>
public sealed record ComplexityEstimate
{
    /// <summary>0 (trivial) to 1 (needs the best model there is).</summary>
    public required double Score { get; init; }

    public required TaskType Task { get; init; }

    public required Dimensions Dimensions { get; init; }

    public required Parity Parity { get; init; }

    /// <summary>The tier that the model itself would choose. Verdicts do not use it: they compare <see cref="Parity"/> with the user's threshold.</summary>
    public required ModelTier Tier { get; init; }

    /// <summary>0 to 1: how far the estimate can be trusted. Below <see cref="VerdictConfidence"/> no verdict is given.</summary>
    public required double Confidence { get; init; }

    /// <summary>The scorer and its version, as in `managed-2026.11.1`.</summary>
    public required string Scorer { get; init; }

    /// <summary>The facts that moved the score most, for people; at most three.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The least confidence with which a rule may speak.</summary>
    public const double VerdictConfidence = 0.5;
}
