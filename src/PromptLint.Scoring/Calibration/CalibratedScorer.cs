using PromptLint.Core.Complexity;

namespace PromptLint.Scoring.Calibration;

/// <summary>A scorer whose parities pass through a user's calibration.</summary>
/// <param name="scorer">The scorer.</param>
/// <param name="calibration">The user's calibration.</param>
public sealed class CalibratedScorer(IBatchScorer scorer, UserCalibration calibration) : IBatchScorer
{
    public string Name => scorer.Name + "+calibrated";

    public ComplexityEstimate Score(IReadOnlyList<PromptText> texts) => Apply(scorer.Score(texts));

    public IReadOnlyList<ComplexityEstimate> ScoreMany(IReadOnlyList<CallText> calls) => [.. scorer.ScoreMany(calls).Select(Apply)];

    private ComplexityEstimate Apply(ComplexityEstimate estimate)
    {
        double slm = calibration.Slm?.At(estimate.Parity.Slm) ?? estimate.Parity.Slm;
        double mid = calibration.Mid?.At(estimate.Parity.Mid) ?? estimate.Parity.Mid;
        return estimate with { Parity = new Parity(slm, Math.Max(slm, mid)), Scorer = Name };
    }
}
