using PromptLint.Core.Complexity;

namespace PromptLint.Scoring.Tests.Cache;

/// <summary>Gives each text an estimate of its own and counts how often it was asked.</summary>
internal sealed class CountingScorer(string name = "counting-1") : IBatchScorer
{
    public int Asked { get; private set; }

    public string Name => name;

    public ComplexityEstimate Score(IReadOnlyList<PromptText> texts) => ScoreMany([CallText.Of(texts)])[0];

    public IReadOnlyList<ComplexityEstimate> ScoreMany(IReadOnlyList<CallText> calls)
    {
        Asked += calls.Count;
        return [.. calls.Select(call => Estimate(call.Text.Length % 100 / 100.0))];
    }

    public ComplexityEstimate Estimate(double parity) => new()
    {
        Score = 0.25,
        Task = TaskType.ClosedQa,
        Dimensions = new Dimensions(1, 0.5, 0, 2.25, 4),
        Parity = new Parity(parity, Math.Max(parity, 0.9)),
        Tier = ModelTier.Mid,
        Confidence = 0.75,
        Scorer = name,
        Reasons = ["+ short output (\"one word\")", "- 3 JSON fields"],
    };
}
