namespace PromptLint.Core.Complexity;

/// <summary>Estimates how demanding a prompt is. Implementations are deterministic and safe for concurrent use.</summary>
public interface IComplexityScorer
{
    /// <summary>Name and version, as it stands in reports.</summary>
    string Name { get; }

    /// <summary>Scores the texts of one call together.</summary>
    /// <param name="texts">The texts in message order; may be empty, which gives an estimate without confidence.</param>
    ComplexityEstimate Score(IReadOnlyList<PromptText> texts);
}
