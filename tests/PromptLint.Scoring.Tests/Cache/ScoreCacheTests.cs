using PromptLint.Core.Complexity;
using PromptLint.Scoring.Cache;

namespace PromptLint.Scoring.Tests.Cache;

public sealed class ScoreCacheTests : IDisposable
{
    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("promptlint-cache").FullName, "cache");

    private static CallText[] Calls => [Call("a"), Call("bb"), Call("a")];

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [Fact]
    public void Equal_texts_are_scored_once_and_a_later_run_scores_nothing()
    {
        var first = new CountingScorer();
        var expected = new ScoreCache(first, _path, "v1").ScoreMany(Calls);
        Assert.Equal(2, first.Asked);

        var second = new CountingScorer();
        var actual = new ScoreCache(second, _path, "v1").ScoreMany(Calls);
        Assert.Equal(0, second.Asked);
        Assert.Equal(expected.Select(estimate => estimate.Parity), actual.Select(estimate => estimate.Parity));
        Assert.Equal(expected.SelectMany(estimate => estimate.Reasons), actual.SelectMany(estimate => estimate.Reasons));
    }

    [Fact]
    public void Another_model_version_scores_anew()
    {
        new ScoreCache(new CountingScorer(), _path, "v1").ScoreMany(Calls);
        var other = new CountingScorer();
        new ScoreCache(other, _path, "v2").ScoreMany(Calls);
        Assert.Equal(2, other.Asked);
    }

    [Fact]
    public void Another_role_is_another_text()
    {
        var scorer = new CountingScorer();
        new ScoreCache(scorer, _path, "v1").ScoreMany([Call("a"), Call("a") with { Roles = PromptRoles.System }]);
        Assert.Equal(2, scorer.Asked);
    }

    [Fact]
    public void Damaged_lines_are_scored_again()
    {
        new ScoreCache(new CountingScorer(), _path, "v1").ScoreMany(Calls);
        string file = Directory.GetFiles(_path).Single();
        File.WriteAllLines(file, File.ReadAllLines(file).Select((line, i) => i == 0 ? line[..20] : line));
        var scorer = new CountingScorer();
        new ScoreCache(scorer, _path, "v1").ScoreMany(Calls);
        Assert.Equal(1, scorer.Asked);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_costs_time_and_no_answer()
    {
        File.WriteAllText(_path, "a file where the folder should be");
        Assert.Equal(3, new ScoreCache(new CountingScorer(), _path, "v1").ScoreMany(Calls).Count);
    }

    private static CallText Call(string text) => new(text, PromptRoles.User, 0, 1);
}
