namespace PromptLint.Core.Complexity.Model;

/// <summary>Functions made of + - * / alone, in a fixed order: the same bits on every platform and in the Python that trains the model.</summary>
internal static class ExactMath
{
    private const double Ln2 = 0.6931471805599453;
    private const double Largest = 700.0;
    private const int Degree = 13;
    private const int ExponentBias = 1023, MantissaBits = 52;

    /// <summary>e^x for |x| at most 700: range reduction, then a Taylor polynomial.</summary>
    public static double Exponential(double x)
    {
        x = Math.Min(Largest, Math.Max(-Largest, x));
        double k = Math.Floor(x / Ln2 + 0.5);
        double r = x - k * Ln2;
        double p = 1.0;
        for (int i = Degree; i > 0; i--)
            p = 1.0 + r * p / i;
        return p * BitConverter.Int64BitsToDouble(((long)k + ExponentBias) << MantissaBits);
    }

    public static double Logistic(double x) => 1.0 / (1.0 + Exponential(-x));

    /// <summary>log2(n + 1), linear between the powers of two.</summary>
    public static double ScaledLog(int n)
    {
        long m = (long)n + 1;
        int k = 0;
        while (m >> (k + 1) != 0)
            k++;
        return k + (double)m / (1L << k) - 1.0;
    }

    /// <summary>Four decimals, half up.</summary>
    public static double Round(double x) => Math.Floor(x * 10000.0 + 0.5) / 10000.0;
}
