using PromptLint.Core.Calls;
using PromptLint.Scoring.Calibration;
using PromptLint.Scoring.Input;
using PromptLint.Scoring.Tests.Cache;

namespace PromptLint.Scoring.Tests.Calibration;

public sealed class CalibrationFileTests
{
    private static readonly UserCalibration Sample = new("counting-1", new CalibrationMap("platt", 40, [0, 0.5, 1], [0.1, 0.2, 0.6]), Mid: null);

    [Fact]
    public void What_is_written_is_read()
    {
        using var output = new StringWriter();
        CalibrationFile.Write(output, Sample);
        var read = CalibrationFile.Read(new StringReader(output.ToString()));
        Assert.Null(read.Mid);
        Assert.Equal((Sample.Scorer, "platt", 40), (read.Scorer, read.Slm!.Method, read.Slm.Judgements));
        Assert.Equal(0.4, read.Slm.At(0.75), 9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"format\": 9}")]
    [InlineData("{\"format\": 1, \"slm\": {\"x\": [0, 1], \"y\": [0.5]}}")]
    [InlineData("{\"format\": 1, \"slm\": {\"x\": [0, 1], \"y\": [0.9, 0.1]}}")]
    [InlineData("{\"format\": 1, \"slm\": {\"x\": [0, 1], \"y\": [0.9, 1.5]}}")]
    public void Another_file_is_refused(string text) => Assert.Throws<InputException>(() => CalibrationFile.Read(new StringReader(text)));

    [Fact]
    public void A_calibrated_scorer_says_so_and_keeps_mid_above_slm()
    {
        var scorer = new CalibratedScorer(new CountingScorer(), new UserCalibration("counting-1", null, new CalibrationMap("platt", 40, [0, 1], [0, 0.02])));
        var estimate = scorer.Score([new(PromptRole.User, new string('x', 80))]);
        Assert.Equal((0.8, 0.8, "counting-1+calibrated"), (estimate.Parity.Slm, estimate.Parity.Mid, estimate.Scorer));
    }
}
