namespace PromptLint.Scoring.Calibration;

/// <summary>Platt's fit: a logistic curve over the logit of the parity, with his smoothed targets
/// (J. Platt, Probabilistic outputs for support vector machines, 1999), by Newton's method with step halving.
/// A weak prior draws the curve to the identity, so that few or one-sided judgements do not run away.</summary>
internal static class PlattFit
{
    private const int Steps = 100, Halvings = 30, Knots = 41;
    private const double Nearest = 0.005, SlopePrior = 1.0, OffsetPrior = 0.02, Enough = 1e-12;

    public static CalibrationMap Fit(IReadOnlyList<Judgement> judgements)
    {
        double positive = judgements.Count(judgement => judgement.Acceptable), negative = judgements.Count - positive;
        double high = (positive + 1) / (positive + 2), low = 1 / (negative + 2);
        (double X, double Target)[] points = [.. judgements.Select(judgement => (Logit(judgement.Parity), judgement.Acceptable ? high : low))];
        double slope = 1, offset = 0, loss = Loss(points, slope, offset);
        for (int step = 0; step < Steps; step++)
        {
            var (stepSlope, stepOffset) = NewtonStep(points, slope, offset);
            double share = 1, next = Loss(points, slope - stepSlope, offset - stepOffset);
            for (int halving = 0; next > loss && halving < Halvings; halving++)
            {
                share /= 2;
                next = Loss(points, slope - share * stepSlope, offset - share * stepOffset);
            }
            if (loss - next < Enough)
                break;
            (slope, offset, loss) = (slope - share * stepSlope, offset - share * stepOffset, next);
        }
        // Judgements that contradict the scorer's order say that it tells the user nothing: then only their share counts.
        if (slope < 0)
            (slope, offset) = (0, Logit(points.Average(point => point.Target)));
        double[] x = [.. Enumerable.Range(0, Knots).Select(i => i / (Knots - 1.0))];
        return new CalibrationMap("platt", judgements.Count, x, [.. x.Select(parity => Logistic(slope * Logit(parity) + offset))]);
    }

    private static double Loss((double X, double Target)[] points, double slope, double offset)
    {
        double loss = SlopePrior / 2 * (slope - 1) * (slope - 1) + OffsetPrior / 2 * offset * offset;
        foreach (var (x, target) in points)
        {
            double z = slope * x + offset;
            // log(1 + e^z) - target * z, without overflow.
            loss += Math.Max(z, 0) + Math.Log(1 + Math.Exp(-Math.Abs(z))) - target * z;
        }
        return loss;
    }

    private static (double Slope, double Offset) NewtonStep((double X, double Target)[] points, double slope, double offset)
    {
        double gradientSlope = SlopePrior * (slope - 1), gradientOffset = OffsetPrior * offset;
        double slopeSlope = SlopePrior, slopeOffset = 0, offsetOffset = OffsetPrior;
        foreach (var (x, target) in points)
        {
            double p = Logistic(slope * x + offset), weight = p * (1 - p);
            gradientSlope += (p - target) * x;
            gradientOffset += p - target;
            slopeSlope += weight * x * x;
            slopeOffset += weight * x;
            offsetOffset += weight;
        }
        double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
        return (
            (offsetOffset * gradientSlope - slopeOffset * gradientOffset) / determinant,
            (slopeSlope * gradientOffset - slopeOffset * gradientSlope) / determinant);
    }

    private static double Logit(double p)
    {
        p = Math.Clamp(p, Nearest, 1 - Nearest);
        return Math.Log(p / (1 - p));
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
