using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Scores;
using PromptLint.Scoring.Scores;
using PromptLint.Scoring.Tests.Cache;

namespace PromptLint.Scoring.Tests.Scores;

public sealed class ScoreTableTests
{
    private static readonly CountingScorer Scorer = new();
    private static readonly PromptText[] Texts = [new(PromptRole.System, "Be brief."), new(PromptRole.User, "Sum up {text}")];

    [Fact]
    public void What_is_written_is_read_to_the_digit()
    {
        var estimate = Scorer.Estimate(0.8765);
        var table = ScoreTable.Parse(Written((CallText.Of(Texts), estimate)));
        Assert.Empty(table.Errors);
        var read = table.Find(CallText.Of(Texts))!;
        Assert.Equal(estimate.Reasons, read.Reasons);
        Assert.Equal(estimate with { Reasons = [] }, read with { Reasons = [] });
    }

    [Fact]
    public void Recorded_scores_win_and_other_texts_are_scored()
    {
        var recorded = new RecordedScorer(ScoreTable.Parse(Written((CallText.Of(Texts), Scorer.Estimate(0.1)))), Scorer);
        Assert.Equal(0.1, recorded.Score(Texts).Parity.Slm);
        Assert.Equal(0.05, recorded.Score([new(PromptRole.User, "12345")]).Parity.Slm);
    }

    [Fact]
    public void The_file_is_the_same_for_the_same_scores_in_any_order()
    {
        var a = (CallText.Of(Texts), Scorer.Estimate(0.1));
        var b = (CallText.Of([Texts[0]]), Scorer.Estimate(0.2));
        Assert.Equal(Written(a, b), Written(b, a, b));
    }

    [Theory]
    [InlineData("abc", "columns")]
    [InlineData("k\ts\t0.1\tclosed_qa\t1\t1\t1\t1\t1\t0.5\t0.6\tslm", "columns")]
    [InlineData("k\ts\t0.1\tpoetry\t1\t1\t1\t1\t1\t0.5\t0.6\tslm\t1", "unknown task 'poetry'")]
    [InlineData("k\ts\t0.1\tclosed_qa\t1\t1\t1\t1\t1\t0.5\t0.6\thuge\t1", "unknown tier 'huge'")]
    [InlineData("k\ts\t0.1\tclosed_qa\t1\t1\t1\t1\t1\t1,5\t0.6\tslm\t1", "'1,5'")]
    [InlineData("k\ts\t0.1\tclosed_qa\t1\t1\t1\t1\t1\t1.5\t0.6\tslm\t1", "from 0 to 1")]
    [InlineData("k\ts\t0.1\tclosed_qa\t1\t1\t1\t1\t1\tNaN\t0.6\tslm\t1", "'NaN'")]
    public void A_bad_line_is_reported_with_its_number_and_the_others_count(string line, string message)
    {
        var table = ScoreTable.Parse(Written((CallText.Of(Texts), Scorer.Estimate(0.1))) + line + "\n");
        var error = Assert.Single(table.Errors);
        Assert.Equal(4, error.Line);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(1, table.Count);
    }

    [Fact]
    public void A_file_without_the_first_line_is_reported() => Assert.Equal(1, Assert.Single(ScoreTable.Parse("").Errors).Line);

    [Fact]
    public void Windows_line_ends_are_read() => Assert.Empty(ScoreTable.Parse(Written((CallText.Of(Texts), Scorer.Estimate(0.1))).Replace("\n", "\r\n")).Errors);

    [Fact]
    public void Every_task_and_tier_has_a_word_and_is_found_by_it()
    {
        Assert.All(Enum.GetValues<TaskType>(), task => Assert.True(Words.TryTask(Words.Of(task), out var found) && found == task));
        Assert.All(Enum.GetValues<ModelTier>(), tier => Assert.True(Words.TryTier(Words.Of(tier), out var found) && found == tier));
        Assert.Equal("closed_qa", Words.Of(TaskType.ClosedQa));
    }

    private static string Written(params (CallText, ComplexityEstimate)[] scores)
    {
        using var writer = new StringWriter();
        ScoreTableWriter.Write(writer, scores);
        return writer.ToString();
    }
}
