using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Scores;

namespace PromptLint.Scoring.Scores;

/// <summary>Writes promptlint.scores.tsv for the analyzer: <see cref="ScoreTable"/> says what stands in it.</summary>
public static class ScoreTableWriter
{
    /// <summary>Writes the scores of calls, each text once, sorted by key, with line feeds on every platform.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="scores">Calls with their estimates.</param>
    public static void Write(TextWriter output, IEnumerable<(CallText Call, ComplexityEstimate Estimate)> scores)
    {
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (call, estimate) in scores)
        {
            string key = ScoreKey.Of(call);
            lines[key] = ScoreLine.Format(key, estimate);
        }
        output.Write(ScoreTable.FirstLine + "\n");
        output.Write(ScoreLine.Header + "\n");
        foreach (string line in lines.Values)
            output.Write(line + "\n");
    }
}
