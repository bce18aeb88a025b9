using PromptLint.Core.Complexity.Features;

namespace PromptLint.Core.Complexity.Model;

/// <summary>How far a group of inputs moved the logit of parity.slm: up speaks for a small model.</summary>
/// <param name="Group">A concept's number, or <see cref="Concept.Count"/> plus a structural feature's number.</param>
/// <param name="Amount">In logits.</param>
internal readonly record struct Contribution(int Group, double Amount)
{
    public const int Groups = Concept.Count + StructuralCounts.Length;

    public bool IsStructural => Group >= Concept.Count;

    public StructuralFeature Feature => (StructuralFeature)(Group - Concept.Count);
}
