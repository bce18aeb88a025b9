namespace PromptLint.Scoring.Calibration;

/// <summary>Platt's fit: a logistic curve over the logit of the parity, with his smoothed targets
/// (J. Platt, Probabilistic outputs for support vector machines, 1999), by Newton's method.</summary>
internal static class PlattFit
{
    private const int Steps = 50, Knots = 41;
    private const double Nearest = 0.005, Ridge = 1e-3, Enough = 1e-10;

    public static CalibrationMap Fit(IReadOnlyList<Judgement> judgements)
    {
        double positive = judgements.Count(judgement => judgement.Acceptable), negative = judgements.Count - positive;
        double high = (positive + 1) / (positive + 2), low = 1 / (negative + 2);
        double slope = 1, offset = 0;
        for (int step = 0; step < Steps; step++)
        {
            // The ridge draws the fit to the identity, so that one-sided judgements do not run away.
            double gradientSlope = Ridge * (slope - 1), gradientOffset = Ridge * offset, ss = Ridge, so = 0, oo = Ridge;
            foreach (var judgement in judgements)
            {
                double x = Logit(judgement.Parity), p = Logistic(slope * x + offset), error = p - (judgement.Acceptable ? high : low), weight = p * (1 - p);
                gradientSlope += error * x;
                gradientOffset += error;
                ss += weight * x * x;
                so += weight * x;
                oo += weight;
            }
            double determinant = ss * oo - so * so;
            double stepSlope = (oo * gradientSlope - so * gradientOffset) / determinant, stepOffset = (ss * gradientOffset - so * gradientSlope) / determinant;
            slope -= Math.Clamp(stepSlope, -2, 2);
            offset -= Math.Clamp(stepOffset, -2, 2);
            if (stepSlope * stepSlope + stepOffset * stepOffset < Enough)
                break;
        }
        // Judgements that contradict the scorer's order say that it tells the user nothing: then only their share counts.
        if (slope < 0)
            (slope, offset) = (0, Logit((positive * high + negative * low) / judgements.Count));
        double[] x0 = [.. Enumerable.Range(0, Knots).Select(i => i / (Knots - 1.0))];
        return new CalibrationMap("platt", judgements.Count, x0, [.. x0.Select(x => Logistic(slope * Logit(x) + offset))]);
    }

    private static double Logit(double p)
    {
        p = Math.Clamp(p, Nearest, 1 - Nearest);
        return Math.Log(p / (1 - p));
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
