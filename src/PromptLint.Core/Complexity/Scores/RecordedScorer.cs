namespace PromptLint.Core.Complexity.Scores;

/// <summary>Gives recorded scores where there are any and asks another scorer otherwise, so that IDE and CI agree to the digit.</summary>
/// <param name="table">The recorded scores.</param>
/// <param name="otherwise">Scores what was not recorded.</param>
public sealed class RecordedScorer(ScoreTable table, IComplexityScorer otherwise) : IComplexityScorer
{
    public string Name => "recorded, else " + otherwise.Name;

    public ComplexityEstimate Score(IReadOnlyList<PromptText> texts) => table.Find(CallText.Of(texts)) ?? otherwise.Score(texts);
}
