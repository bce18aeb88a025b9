using System.Globalization;

namespace PromptLint.Core.Complexity.Scores;

/// <summary>One line of promptlint.scores.tsv: key, scorer, score, task, five dimensions, parity slm and mid, tier, confidence,
/// then up to three reasons; separated by tabs.</summary>
public static class ScoreLine
{
    private const int FixedColumns = 13;
    private const int MostReasons = 3;

    /// <summary>What the columns are called in the file's second line.</summary>
    public const string Header =
        "# key\tscorer\tscore\ttask\treasoning\tknowledge\tcreativity\tconstraints\tcontext\tslm\tmid\ttier\tconfidence\treasons";

    /// <summary>Writes a line without its end.</summary>
    public static string Format(string key, ComplexityEstimate estimate)
    {
        var dimensions = estimate.Dimensions;
        string[] columns =
        [
            key, estimate.Scorer, Text(estimate.Score), Words.Of(estimate.Task), Text(dimensions.Reasoning), Text(dimensions.Knowledge),
            Text(dimensions.Creativity), Text(dimensions.Constraints), Text(dimensions.Context), Text(estimate.Parity.Slm), Text(estimate.Parity.Mid),
            Words.Of(estimate.Tier), Text(estimate.Confidence),
        ];
        return string.Join("\t", columns.Concat(estimate.Reasons.Select(reason => reason.Replace('\t', ' ').Replace('\n', ' '))));
    }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="key">The key of the texts that were scored.</param>
    /// <param name="estimate">What was recorded.</param>
    /// <param name="error">What is wrong with the line, for people; null when it was read.</param>
    public static bool TryParse(string line, out string key, out ComplexityEstimate? estimate, out string? error)
    {
        string[] columns = line.Split('\t');
        key = columns[0];
        estimate = null;
        error = null;
        string? wrong = null;
        if (columns.Length is < FixedColumns or > FixedColumns + MostReasons)
        {
            error = $"{columns.Length} columns instead of {FixedColumns} and up to {MostReasons} reasons";
            return false;
        }
        if (key.Length == 0 || columns[1].Length == 0)
            wrong = "key or scorer is empty";
        if (!Words.TryTask(columns[3], out var task))
            wrong = $"unknown task '{columns[3]}'";
        if (!Words.TryTier(columns[11], out var tier))
            wrong = $"unknown tier '{columns[11]}'";
        double score = Number(2, 1), reasoning = Number(4, 4), knowledge = Number(5, 4), creativity = Number(6, 4), constraints = Number(7, 4);
        double context = Number(8, 4), slm = Number(9, 1), mid = Number(10, 1), confidence = Number(12, 1);
        error = wrong;
        if (error is not null)
            return false;
        estimate = new ComplexityEstimate
        {
            Score = score,
            Task = task,
            Dimensions = new Dimensions(reasoning, knowledge, creativity, constraints, context),
            Parity = new Parity(slm, mid),
            Tier = tier,
            Confidence = confidence,
            Scorer = columns[1],
            Reasons = columns.Skip(FixedColumns).ToArray(),
        };
        return true;

        double Number(int column, double most)
        {
            if (double.TryParse(columns[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value <= most)
                return value;
            wrong ??= $"'{columns[column]}' is no number from 0 to {most.ToString(CultureInfo.InvariantCulture)}";
            return 0;
        }
    }

    private static string Text(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
