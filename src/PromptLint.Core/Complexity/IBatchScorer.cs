namespace PromptLint.Core.Complexity;

/// <summary>A scorer that takes many calls at once, which lets the reference model fill its batches.</summary>
public interface IBatchScorer : IComplexityScorer
{
    /// <summary>Scores calls; the answers are in the order of the calls.</summary>
    IReadOnlyList<ComplexityEstimate> ScoreMany(IReadOnlyList<CallText> calls);
}
