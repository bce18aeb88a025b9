using PromptLint.Core.Complexity.Features;
using PromptLint.Core.Complexity.Text;

namespace PromptLint.Core.Complexity.Model;

/// <summary>The working memory of one scoring; used by one thread at a time and again for later texts.</summary>
internal sealed class ScoringBuffers(ManagedWeights weights)
{
    public readonly TokenBuffer Tokens = new();
    public readonly FeatureRows Rows = new(weights.Hashes.Length);
    public readonly StructuralCounts Counts = new();

    /// <summary>The sums of the rows, by concept and column.</summary>
    public readonly RowSums Sums = new(weights.Columns);
    public readonly double[] Inputs = new double[weights.Inputs];
    public readonly double[] Hidden = new double[weights.HiddenBias.Length];
    public readonly double[] Logits = new double[Heads.Count];
    public readonly double[] Gradient = new double[weights.Inputs];
    public readonly double[] Contributions = new double[Contribution.Groups];
}
