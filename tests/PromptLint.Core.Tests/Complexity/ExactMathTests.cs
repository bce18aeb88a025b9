using PromptLint.Core.Complexity.Model;

namespace PromptLint.Core.Tests.Complexity;

public sealed class ExactMathTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-3.7)]
    [InlineData(42.5)]
    [InlineData(-650.0)]
    public void Exponential_is_that_of_the_library_to_fifteen_digits(double x) =>
        Assert.Equal(1.0, ExactMath.Exponential(x) / Math.Exp(x), 1e-13);

    [Fact]
    public void Exponential_stays_finite_for_any_input()
    {
        Assert.True(double.IsFinite(ExactMath.Exponential(1e9)));
        Assert.True(ExactMath.Exponential(-1e9) > 0);
    }

    [Theory]
    [InlineData(0, 0.0)]
    [InlineData(1, 1.0)]
    [InlineData(2, 1.5)]
    [InlineData(3, 2.0)]
    [InlineData(5, 2.5)]
    [InlineData(1023, 10.0)]
    public void The_scaled_logarithm_is_exact_at_powers_of_two_and_linear_between(int count, double expected) =>
        Assert.Equal(expected, ExactMath.ScaledLog(count));

    [Theory]
    [InlineData(-1.0, 0.1)]
    [InlineData(0.0, 0.1)]
    [InlineData(0.5, 0.3)]
    [InlineData(1.0, 0.5)]
    [InlineData(7.0, 0.5)]
    public void A_curve_is_linear_between_its_knots_and_constant_outside(double x, double expected) =>
        Assert.Equal(expected, new CalibrationCurve([0f, 1f], [0.1f, 0.5f]).At(x), 1e-6);
}
