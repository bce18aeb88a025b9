using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Scores;

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
            var missing = new Dictionary<string, CallText>(StringComparer.Ordinal);
            for (int i = 0; i < keys.Length; i++)
            {
                if (Find(keys[i]) is null)
                {
                    missing.TryAdd(keys[i], calls[i]);
                }
            }

            var found = new Dictionary<string, ComplexityEstimate>(StringComparer.Ordinal);
            if (missing.Count > 0)
            {
                foreach ((string key, ComplexityEstimate estimate) in missing.Keys.Zip(scorer.Value.ScoreMany([.. missing.Values])))
                {
                    found[key] = estimate;
                }
            }

            ComplexityEstimate[] answer = [.. keys.Select(key => found.TryGetValue(key, out ComplexityEstimate? estimate) ? estimate : Find(key)!)];
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
