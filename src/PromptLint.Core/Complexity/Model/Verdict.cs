using PromptLint.Core.Complexity.Features;

namespace PromptLint.Core.Complexity.Model;

/// <summary>Turns logits, of either scorer, and the structural counts into the published answer.</summary>
internal static class Verdict
{
    private const double MostConfidenceOfAbstention = 0.3;
    private const int WordsThatShowALanguage = 4;

    public static ComplexityEstimate Give(double[] logits, StructuralCounts counts, AnswerParameters answer, string scorer, out Abstention abstention)
    {
        double slm = answer.ParitySlm.At(logits[Heads.ParitySlm]);
        double mid = Math.Max(slm, answer.ParityMid.At(logits[Heads.ParityMid]));
        double dependence = ExactMath.Logistic(logits[Heads.InputDependence]);
        abstention = AbstentionFor(counts, dependence, answer);
        double score = 0.0;
        for (int i = 0; i < Heads.DimensionCount; i++)
            score += answer.Score[i] * Dimension(logits, i) / 4.0;
        return new ComplexityEstimate
        {
            Score = ExactMath.Round(score),
            Task = (TaskType)Largest(logits, Heads.Tasks, Heads.TaskCount),
            Dimensions = new Dimensions(Rounded(0), Rounded(1), Rounded(2), Rounded(3), Rounded(4)),
            Parity = new Parity(ExactMath.Round(slm), ExactMath.Round(mid)),
            Tier = (ModelTier)Largest(logits, Heads.Tiers, Heads.TierCount),
            Confidence = ExactMath.Round(Confidence(logits, counts, dependence, answer, abstention)),
            Scorer = scorer,
        };

        double Rounded(int dimension) => ExactMath.Round(Dimension(logits, dimension));
    }

    private static double Dimension(double[] logits, int dimension) => 4.0 * ExactMath.Logistic(logits[Heads.Dimensions + dimension]);

    private static Abstention AbstentionFor(StructuralCounts counts, double dependence, AnswerParameters answer)
    {
        int words = counts[StructuralFeature.Words];
        if (words == 0)
            return Abstention.OnlyHoles;
        if (words >= WordsThatShowALanguage && counts[StructuralFeature.KnownWordsPercent] < answer.KnownWordsLimit)
            return Abstention.UnfamiliarLanguage;
        return dependence >= answer.DependenceLimit ? Abstention.DependsOnInput : Abstention.None;
    }

    private static double Confidence(double[] logits, StructuralCounts counts, double dependence, AnswerParameters answer, Abstention abstention)
    {
        double margin = Math.Abs(ProbabilityOfSlm(logits) - 0.5);
        double[] weight = answer.Confidence;
        double confidence = ExactMath.Logistic(weight[0] + weight[1] * margin + weight[2] * dependence
            + weight[3] * (counts[StructuralFeature.KnownWordsPercent] / 100.0)
            + weight[4] * ExactMath.ScaledLog(counts[StructuralFeature.Words]));
        return abstention == Abstention.None ? confidence : Math.Min(confidence, MostConfidenceOfAbstention);
    }

    private static double ProbabilityOfSlm(double[] logits)
    {
        double top = logits[Heads.Tiers + Largest(logits, Heads.Tiers, Heads.TierCount)];
        double total = 0.0;
        for (int i = 0; i < Heads.TierCount; i++)
            total += ExactMath.Exponential(logits[Heads.Tiers + i] - top);
        return ExactMath.Exponential(logits[Heads.Tiers] - top) / total;
    }

    private static int Largest(double[] values, int first, int count)
    {
        int largest = 0;
        for (int i = 1; i < count; i++)
        {
            if (values[first + i] > values[first + largest])
                largest = i;
        }
        return largest;
    }
}
