namespace PromptLint.Scoring.Calibration;

/// <summary>The rising step function nearest to the judgements (pool adjacent violators), joined by lines between the means of its blocks.</summary>
internal static class IsotonicFit
{
    public static CalibrationMap Fit(IReadOnlyList<Judgement> judgements)
    {
        var blocks = new List<(double X, double Y, double Weight)>();
        // Equal parities are one block from the start: their order says nothing.
        foreach (var equals in judgements.GroupBy(judgement => judgement.Parity).OrderBy(group => group.Key))
        {
            blocks.Add((equals.Key, equals.Average(judgement => judgement.Acceptable ? 1.0 : 0.0), equals.Count()));
            while (blocks.Count > 1 && blocks[^2].Y >= blocks[^1].Y)
            {
                var (left, right) = (blocks[^2], blocks[^1]);
                double weight = left.Weight + right.Weight;
                blocks.RemoveAt(blocks.Count - 1);
                blocks[^1] = ((left.X * left.Weight + right.X * right.Weight) / weight, (left.Y * left.Weight + right.Y * right.Weight) / weight, weight);
            }
        }
        // The ends are pulled half a judgement inwards: no prompt is certain.
        double margin = 0.5 / (judgements.Count + 1);
        return new CalibrationMap(
            "isotonic", judgements.Count, [.. blocks.Select(block => block.X)], [.. blocks.Select(block => Math.Clamp(block.Y, margin, 1 - margin))]);
    }
}
