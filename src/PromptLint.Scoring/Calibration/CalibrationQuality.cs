namespace PromptLint.Scoring.Calibration;

/// <summary>How well probabilities fit judgements.</summary>
/// <param name="LogLoss">Mean negative log likelihood; lower is better.</param>
/// <param name="CalibrationError">Expected calibration error over ten bins, 0 to 1.</param>
public sealed record CalibrationQuality(double LogLoss, double CalibrationError)
{
    private const int Bins = 10;
    private const double Least = 1e-6;

    /// <summary>Measures judgements under a map of their parity.</summary>
    public static CalibrationQuality Of(IReadOnlyList<Judgement> judgements, Func<double, double> map)
    {
        double loss = 0;
        var bins = new (int Count, double Predicted, double Observed)[Bins];
        foreach (var judgement in judgements)
        {
            double p = map(judgement.Parity), observed = judgement.Acceptable ? 1 : 0;
            loss -= Math.Log(Math.Clamp(judgement.Acceptable ? p : 1 - p, Least, 1));
            ref var bin = ref bins[Math.Min(Bins - 1, (int)(p * Bins))];
            bin = (bin.Count + 1, bin.Predicted + p, bin.Observed + observed);
        }
        return new CalibrationQuality(loss / judgements.Count, bins.Sum(bin => Math.Abs(bin.Predicted - bin.Observed)) / judgements.Count);
    }
}
