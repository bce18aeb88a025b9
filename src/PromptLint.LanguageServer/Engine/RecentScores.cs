using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Scores;
using PromptLint.Scoring.Cache;

namespace PromptLint.LanguageServer.Engine;

/// <summary>Keeps the scores of recent prompts in memory, not on the disk: while someone types, every keystroke is a new prompt.</summary>
internal sealed class RecentScores(Func<IBatchScorer> open) : IBatchScorer
{
    private const int Most = 20_000;

    private readonly Lazy<IBatchScorer> scorer = new(open);
    private readonly Lock gate = new();
    private Dictionary<string, ComplexityEstimate> young = new(StringComparer.Ordinal);
    private Dictionary<string, ComplexityEstimate> old = new(StringComparer.Ordinal);

    public string Name => scorer.Value.Name;

    public ComplexityEstimate Score(IReadOnlyList<PromptText> texts) => ScoreMany([CallText.Of(texts)])[0];

    public IReadOnlyList<ComplexityEstimate> ScoreMany(IReadOnlyList<CallText> calls)
    {
        string[] keys = [.. calls.Select(ScoreKey.Of)];
        lock (gate)
        {
            IReadOnlyDictionary<string, ComplexityEstimate> scored = MissingScores.Of(() => scorer.Value, keys, calls, key => Find(key) is not null);
            ComplexityEstimate[] answer = [.. keys.Select(key => scored.TryGetValue(key, out ComplexityEstimate? estimate) ? estimate : Find(key)!)];
            foreach ((string key, ComplexityEstimate estimate) in keys.Zip(answer))
            {
                Keep(key, estimate);
            }

            return answer;
        }
    }

    private ComplexityEstimate? Find(string key) =>
        young.TryGetValue(key, out ComplexityEstimate? estimate) || old.TryGetValue(key, out estimate) ? estimate : null;

    /// <summary>What is not asked for while half of the room fills up is forgotten.</summary>
    private void Keep(string key, ComplexityEstimate estimate)
    {
        if (young.Count >= Most / 2 && !young.ContainsKey(key))
        {
            (old, young) = (young, new Dictionary<string, ComplexityEstimate>(StringComparer.Ordinal));
        }

        young[key] = estimate;
    }
}
