using PromptLint.Core.Complexity;
using PromptLint.Scoring.Calibration;

namespace PromptLint.Scoring.Tests.Calibration;

public sealed class CalibrationFitTests
{
    [Theory]
    [InlineData(60, "platt")]
    [InlineData(2000, "isotonic")]
    public void A_scorer_that_is_too_sure_is_put_right(int count, string method)
    {
        // The truth is that 0.9 holds half of the time and 0.5 one time in ten.
        var judgements = Many(count, i => i % 2 == 0 ? (0.9, i % 4 == 0) : (0.5, i % 20 == 1));
        var map = CalibrationFit.Fit("s", judgements).Slm!;
        Assert.Equal(method, map.Method);
        Assert.Equal(0.5, map.At(0.9), 0.06);
        Assert.Equal(0.1, map.At(0.5), 0.06);
        Assert.True(CalibrationQuality.Of(judgements, map.At).LogLoss < CalibrationQuality.Of(judgements, p => p).LogLoss);
        Assert.True(CalibrationQuality.Of(judgements, map.At).CalibrationError < CalibrationQuality.Of(judgements, p => p).CalibrationError);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(500)]
    public void The_map_never_falls_and_stays_a_probability(int count)
    {
        var random = new Random(5);
        var map = CalibrationFit.Fit("s", Many(count, _ => (random.NextDouble(), random.Next(2) == 0))).Slm!;
        double[] values = [.. Enumerable.Range(0, 101).Select(i => map.At(i / 100.0))];
        Assert.All(values, value => Assert.InRange(value, 0, 1));
        Assert.Equal(values.Order(), values);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Judgements_of_one_kind_give_no_certainty(bool acceptable)
    {
        var map = CalibrationFit.Fit("s", Many(20, i => (i / 20.0, acceptable))).Slm!;
        Assert.InRange(map.At(0.5), 0.01, 0.99);
    }

    [Fact]
    public void Judgements_of_one_and_the_same_parity_move_it_to_their_share()
    {
        var judgements = Many(40, i => (0.9, i % 4 == 0));
        var map = CalibrationFit.Fit("s", judgements).Slm!;
        Assert.Equal(0.25, map.At(0.9), 0.05);
        Assert.True(CalibrationQuality.Of(judgements, map.At).LogLoss < CalibrationQuality.Of(judgements, p => p).LogLoss);
    }

    [Fact]
    public void Judgements_against_the_scorers_order_leave_a_flat_share()
    {
        var map = CalibrationFit.Fit("s", Many(60, i => (i / 60.0, i < 30))).Slm!;
        Assert.Equal(map.At(0.1), map.At(0.9), 3);
    }

    [Fact]
    public void Too_few_judgements_leave_the_parity_alone() =>
        Assert.Null(CalibrationFit.Fit("s", Many(CalibrationFit.Fewest - 1, _ => (0.5, true))).Slm);

    [Fact]
    public void A_tier_without_judgements_is_left_alone() => Assert.Null(CalibrationFit.Fit("s", Many(50, _ => (0.5, true))).Mid);

    private static Judgement[] Many(int count, Func<int, (double Parity, bool Acceptable)> make) =>
        [.. Enumerable.Range(0, count).Select(make).Select(made => new Judgement(ModelTier.Slm, made.Parity, made.Acceptable))];
}
