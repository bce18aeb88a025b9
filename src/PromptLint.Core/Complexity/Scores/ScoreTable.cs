namespace PromptLint.Core.Complexity.Scores;

/// <summary>The contents of promptlint.scores.tsv: scores of the reference scorer, recorded by `scan --write-scores`, which the analyzer
/// prefers to its own. The first line is <see cref="FirstLine"/>; lines that begin with # and empty lines are passed over.</summary>
public sealed class ScoreTable
{
    /// <summary>The file's name, by which the analyzer knows it among the additional files.</summary>
    public const string FileName = "promptlint.scores.tsv";

    /// <summary>Names the format and its version.</summary>
    public const string FirstLine = "# promptlint scores 1";

    private readonly Dictionary<string, ComplexityEstimate> _estimates;

    private ScoreTable(Dictionary<string, ComplexityEstimate> estimates, IReadOnlyList<ScoreTableError> errors)
    {
        _estimates = estimates;
        Errors = errors;
    }

    /// <summary>Lines that could not be read, in the file's order; the others count all the same.</summary>
    public IReadOnlyList<ScoreTableError> Errors { get; }

    public int Count => _estimates.Count;

    /// <summary>Reads the file's text.</summary>
    public static ScoreTable Parse(string text)
    {
        var estimates = new Dictionary<string, ComplexityEstimate>(StringComparer.Ordinal);
        var errors = new List<ScoreTableError>();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (i == 0 && line.TrimStart('\uFEFF') != FirstLine)
                errors.Add(new ScoreTableError(1, $"the first line is not '{FirstLine}'"));
            if (line.Length == 0 || line[0] is '#' or '\uFEFF')
                continue;
            if (!ScoreLine.TryParse(line, out string key, out var estimate, out string? error))
                errors.Add(new ScoreTableError(i + 1, error!));
            else if (estimates.ContainsKey(key))
                errors.Add(new ScoreTableError(i + 1, $"the key {key} stands in the file twice; the first counts"));
            else
                estimates.Add(key, estimate!);
        }
        return new ScoreTable(estimates, errors);
    }

    /// <summary>The recorded estimate for the texts of a call; null when there is none.</summary>
    public ComplexityEstimate? Find(CallText call) => _estimates.TryGetValue(ScoreKey.Of(call), out var estimate) ? estimate : null;
}
