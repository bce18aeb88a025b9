namespace PromptLint.Scoring.Calibration;

/// <summary>A rising map from the scorer's parity to the user's: linear between its knots, constant outside.</summary>
/// <param name="Method">`platt` or `isotonic`.</param>
/// <param name="Judgements">How many judgements it was fitted to.</param>
/// <param name="X">The scorer's parity at the knots, ascending, 0 to 1.</param>
/// <param name="Y">The user's parity at the knots, 0 to 1.</param>
public sealed record CalibrationMap(string Method, int Judgements, IReadOnlyList<double> X, IReadOnlyList<double> Y)
{
    /// <summary>The user's parity, to four decimals.</summary>
    public double At(double parity)
    {
        if (parity <= X[0])
            return Rounded(Y[0]);
        for (int i = 1; i < X.Count; i++)
        {
            if (parity <= X[i])
                return Rounded(X[i] == X[i - 1] ? Y[i] : Y[i - 1] + (parity - X[i - 1]) * (Y[i] - Y[i - 1]) / (X[i] - X[i - 1]));
        }
        return Rounded(Y[^1]);
    }

    private static double Rounded(double value) => Math.Floor(value * 10000.0 + 0.5) / 10000.0;
}
