using PromptLint.Core.Complexity;
using PromptLint.Scoring.Calibration;
using PromptLint.Scoring.Input;
using PromptLint.Scoring.Tests.Cache;

namespace PromptLint.Scoring.Tests.Calibration;

public sealed class ResultReaderTests
{
    [Fact]
    public void Comma_separated_results_are_read()
    {
        var results = Read("# weekly A/B\nid,tier,ok\na1,slm,ok\n\"b,2\",mid,no\n");
        Assert.Equal([new ResultLine(3, "a1", null, ModelTier.Slm, true), new ResultLine(4, "b,2", null, ModelTier.Mid, false)], results);
    }

    [Fact]
    public void Json_lines_name_an_id_or_bring_the_text()
    {
        var results = Read("{\"id\": \"a\", \"tier\": \"slm\", \"ok\": true}\n{\"text\": \"x\", \"role\": \"system\", \"tier\": \"mid\", \"ok\": false}");
        Assert.Equal(new ResultLine(1, "a", null, ModelTier.Slm, true), results[0]);
        Assert.Equal(new ResultLine(2, null, new CallText("x", PromptRoles.System, 0, 1), ModelTier.Mid, false), results[1]);
    }

    [Theory]
    [InlineData("id,tier,ok\na,flagship,ok")]
    [InlineData("id,tier,ok\na,slm,perhaps")]
    [InlineData("id,tier,ok\nslm,ok")]
    [InlineData("# x\n{\"tier\": \"slm\", \"ok\": true}")]
    [InlineData("# x\nnonsense")]
    public void A_bad_line_is_an_error_with_its_number(string text) =>
        Assert.StartsWith("line 2: ", Assert.Throws<InputException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Results_meet_their_predictions_from_a_report_from_scores_or_from_the_scorer()
    {
        var fromReport = PredictionReader.Read(new StringReader("""{"callSites": [{"id": "a", "complexity": {"parity": {"slm": 0.4, "mid": 0.8}}}, {"id": "b"}]}"""));
        var fromScores = PredictionReader.Read(new StringReader("""
            {"id": "a", "parity": {"slm": 0.3, "mid": 0.7}}
            {"id": "c", "parity": {"slm": 0.5, "mid": 0.6}}
            """));
        var results = Read("{\"id\": \"a\", \"tier\": \"mid\", \"ok\": true}\n{\"text\": \"12345\", \"tier\": \"slm\", \"ok\": false}");
        Assert.Equal(
            [new Judgement(ModelTier.Mid, 0.8, true), new Judgement(ModelTier.Slm, 0.05, false)],
            JudgementMatcher.Match(results, fromReport, new CountingScorer()));
        Assert.Equal(0.7, JudgementMatcher.Match(results, fromScores, new CountingScorer())[0].Parity);
    }

    [Fact]
    public void A_result_without_a_prediction_is_an_error() =>
        Assert.Contains("'zz'", Assert.Throws<InputException>(() =>
            JudgementMatcher.Match(Read("id,tier,ok\nzz,slm,ok"), new Dictionary<string, Parity>(), new CountingScorer())).Message, StringComparison.Ordinal);

    private static IReadOnlyList<ResultLine> Read(string text) => ResultReader.Read(new StringReader(text));
}
