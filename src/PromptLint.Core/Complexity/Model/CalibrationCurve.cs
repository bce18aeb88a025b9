namespace PromptLint.Core.Complexity.Model;

/// <summary>A map from a logit to a probability: linear between its knots, constant outside.</summary>
internal sealed class CalibrationCurve(float[] x, float[] y)
{
    public double At(double value)
    {
        if (value <= x[0])
            return y[0];
        for (int i = 1; i < x.Length; i++)
        {
            if (value <= x[i])
            {
                double x0 = x[i - 1], y0 = y[i - 1];
                return y0 + (value - x0) * (y[i] - y0) / (x[i] - x0);
            }
        }
        return y[y.Length - 1];
    }
}
