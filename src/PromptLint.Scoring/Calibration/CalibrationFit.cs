using PromptLint.Core.Complexity;

namespace PromptLint.Scoring.Calibration;

/// <summary>Fits a user's calibration.</summary>
public static class CalibrationFit
{
    /// <summary>Fewer judgements of a tier leave its parity as it is.</summary>
    public const int Fewest = 10;

    /// <summary>From here on the judgements themselves give the curve's shape.</summary>
    public const int EnoughForIsotonic = 200;

    /// <summary>Fits each tier that has enough judgements.</summary>
    /// <param name="scorer">The name of the scorer that predicted the parities.</param>
    /// <param name="judgements">Judgements of slm and mid; others are not used.</param>
    public static UserCalibration Fit(string scorer, IReadOnlyList<Judgement> judgements) =>
        new(scorer, FitTier(judgements, ModelTier.Slm), FitTier(judgements, ModelTier.Mid));

    private static CalibrationMap? FitTier(IReadOnlyList<Judgement> judgements, ModelTier tier)
    {
        Judgement[] ofTier = [.. judgements.Where(judgement => judgement.Tier == tier)];
        return ofTier.Length < Fewest ? null : ofTier.Length < EnoughForIsotonic ? PlattFit.Fit(ofTier) : IsotonicFit.Fit(ofTier);
    }
}
