using PromptLint.Core.Complexity.Features;

namespace PromptLint.Core.Complexity.Model;

/// <summary>Divides parity.slm's logit among the inputs: gradient times input, words gathered by what they speak of.</summary>
internal sealed class Attribution(ManagedWeights weights, ManagedNetwork network)
{
    private const int EvidencePlaces = 2;

    /// <summary>The index of the first structural input.</summary>
    public int FirstStructural => weights.Columns;

    /// <summary>Fills the contribution of every group.</summary>
    public void FillContributions(ScoringBuffers buffers)
    {
        network.FillGradient(buffers);
        double[] groups = buffers.Contributions, gradient = buffers.Gradient;
        double root = Root(buffers);
        for (int concept = 0; concept < Concept.Count; concept++)
        {
            double amount = 0.0;
            for (int c = 0; c < weights.Columns && buffers.Sums.RowCount(concept) > 0; c++)
                amount += gradient[c] * weights.Scale[c] * buffers.Sums[concept, c];
            groups[concept] = amount / root;
        }
        for (int i = 0; i < StructuralCounts.Length; i++)
            groups[Concept.Count + i] = gradient[weights.Columns + i] * buffers.Inputs[weights.Columns + i];
    }

    /// <summary>The occurrences that speak most for a group's direction, as indexes into the rows, the strongest first; at most two.</summary>
    public List<int> Evidence(ScoringBuffers buffers, in Contribution contribution)
    {
        double sign = contribution.Amount >= 0 ? 1.0 : -1.0;
        var evidence = new List<(double Amount, int Index)>(EvidencePlaces + 1);
        for (int r = 0; r < buffers.Rows.Count; r++)
        {
            int row = buffers.Rows[r].Row;
            if (weights.Concepts[row] != contribution.Group)
                continue;
            double amount = AmountOf(buffers, row) * sign;
            if (amount <= 0.0 || (evidence.Count == EvidencePlaces && amount <= evidence[EvidencePlaces - 1].Amount))
                continue;
            int place = evidence.Count > 0 && amount <= evidence[0].Amount ? 1 : 0;
            evidence.Insert(place, (amount, r));
            if (evidence.Count > EvidencePlaces)
                evidence.RemoveAt(EvidencePlaces);
        }
        return evidence.ConvertAll(item => item.Index);
    }

    private double AmountOf(ScoringBuffers buffers, int row)
    {
        double amount = 0.0;
        for (int c = 0; c < weights.Columns; c++)
            amount += buffers.Gradient[c] * weights.Scale[c] * network.Rows.Entry(row, c);
        return amount / Root(buffers);
    }

    private static double Root(ScoringBuffers buffers) => buffers.Rows.Count == 0 ? 1.0 : Math.Sqrt(buffers.Rows.Count);
}
