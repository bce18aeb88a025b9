using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Scores;

namespace PromptLint.Scoring.Cache;

/// <summary>Keeps the scores of earlier runs in one file for each model version, with the lines of promptlint.scores.tsv,
/// so that a scan scores only prompts that are new. A cache that cannot be read or written costs time, never an answer.</summary>
public sealed class ScoreCache : IBatchScorer
{
    private const int MostLines = 200_000;

    private readonly IBatchScorer _scorer;
    private readonly string _file;
    private readonly Dictionary<string, ComplexityEstimate> _estimates = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <param name="scorer">Scores what is not in the cache.</param>
    /// <param name="folder">The folder of the cache's files; made when it is missing.</param>
    /// <param name="version">Changes whenever the scorer's answers may change; letters and digits.</param>
    public ScoreCache(IBatchScorer scorer, string folder, string version)
    {
        _scorer = scorer;
        _file = Path.Combine(folder, $"scores-{version}.tsv");
        Load();
    }

    public string Name => _scorer.Name;

    /// <summary>The cache folder of this user.</summary>
    public static string UserFolder =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "promptlint", "cache");

    public ComplexityEstimate Score(IReadOnlyList<PromptText> texts) => ScoreMany([CallText.Of(texts)])[0];

    public IReadOnlyList<ComplexityEstimate> ScoreMany(IReadOnlyList<CallText> calls)
    {
        string[] keys = [.. calls.Select(ScoreKey.Of)];
        IReadOnlyDictionary<string, ComplexityEstimate> scored = MissingScores.Of(() => _scorer, keys, calls, IsKnown);
        if (scored.Count > 0)
            Add(scored);
        lock (_lock)
        {
            return [.. keys.Select(key => _estimates[key])];
        }
    }

    private bool IsKnown(string key)
    {
        lock (_lock)
        {
            return _estimates.ContainsKey(key);
        }
    }

    private void Add(IReadOnlyDictionary<string, ComplexityEstimate> scored)
    {
        lock (_lock)
        {
            foreach ((string key, ComplexityEstimate estimate) in scored)
                _estimates[key] = estimate;
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
                File.AppendAllLines(_file, scored.Select(pair => ScoreLine.Format(pair.Key, pair.Value)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Read-only or full: the next run scores again.
            }
        }
    }

    /// <summary>Lines that another process is just writing, or of another version, do not parse and are scored again.</summary>
    private void Load()
    {
        try
        {
            if (!File.Exists(_file))
                return;
            foreach (string line in File.ReadLines(_file).Take(MostLines))
            {
                if (ScoreLine.TryParse(line, out string key, out var estimate, out _) && estimate!.Scorer == _scorer.Name)
                    _estimates[key] = estimate;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _estimates.Clear();
        }
    }
}
