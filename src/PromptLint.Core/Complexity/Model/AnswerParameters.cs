namespace PromptLint.Core.Complexity.Model;

/// <summary>What turns a scorer's logits into its answer: calibration, confidence, abstention, the score's weights.</summary>
internal sealed class AnswerParameters
{
    public const int ConfidenceTerms = 5;

    public required CalibrationCurve ParitySlm { get; init; }

    public required CalibrationCurve ParityMid { get; init; }

    /// <summary>Bias, then the weights of margin, input dependence, share of known words and length.</summary>
    public required double[] Confidence { get; init; }

    /// <summary>Weight of each dimension in the complexity score.</summary>
    public required double[] Score { get; init; }

    /// <summary>The least probability of input dependence at which the scorer abstains.</summary>
    public required double DependenceLimit { get; init; }

    /// <summary>The percentage of known words below which a language counts as unfamiliar.</summary>
    public required double KnownWordsLimit { get; init; }

    /// <summary>The managed network's part, 0 to 1, in the logits of another model's answer.</summary>
    public double ManagedShare { get; init; }
}
