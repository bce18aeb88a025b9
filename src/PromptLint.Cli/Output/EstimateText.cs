using System.Globalization;
using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Scores;

namespace PromptLint.Cli.Output;

/// <summary>An estimate for people.</summary>
internal static class EstimateText
{
    /// <param name="output">Where to.</param>
    /// <param name="id">The prompt's id; null when there is only one.</param>
    /// <param name="estimate">The estimate.</param>
    public static void Write(TextWriter output, string? id, ComplexityEstimate estimate)
    {
        Dimensions dimensions = estimate.Dimensions;
        output.WriteLine(
            $"{(id is null ? "" : id + ": ")}{Words.Of(estimate.Task).Replace('_', ' ')}, complexity {Number(estimate.Score)} of 1, confidence {Number(estimate.Confidence)} ({estimate.Scorer})");
        output.WriteLine($"  as acceptable as a flagship's answer: small model {Percent(estimate.Parity.Slm)}, mid-size model {Percent(estimate.Parity.Mid)}");
        output.WriteLine(
            $"  of 4: reasoning {Number(dimensions.Reasoning)}, knowledge {Number(dimensions.Knowledge)}, creativity {Number(dimensions.Creativity)}, "
            + $"constraints {Number(dimensions.Constraints)}, context {Number(dimensions.Context)}");
        foreach (string reason in estimate.Reasons)
        {
            output.WriteLine("  " + reason);
        }

        if (estimate.Confidence < ComplexityEstimate.VerdictConfidence)
        {
            output.WriteLine("  too little confidence for a verdict");
        }
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Percent(double value) => value.ToString("0 %", CultureInfo.InvariantCulture);
}
