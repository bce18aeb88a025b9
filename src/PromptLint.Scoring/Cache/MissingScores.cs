using PromptLint.Core.Complexity;

namespace PromptLint.Scoring.Cache;

/// <summary>Scores only what is not known yet, and equal calls once.</summary>
public static class MissingScores
{
    /// <summary>The estimates of the calls that are not known, by key.</summary>
    /// <param name="scorer">Scores them, in one batch; it is not asked for when all is known.</param>
    /// <param name="keys">One key a call.</param>
    /// <param name="calls">The calls.</param>
    /// <param name="isKnown">Says of a key whether its estimate is at hand.</param>
    public static IReadOnlyDictionary<string, ComplexityEstimate> Of(Func<IBatchScorer> scorer, IReadOnlyList<string> keys, IReadOnlyList<CallText> calls, Func<string, bool> isKnown)
    {
        var missing = new Dictionary<string, CallText>(StringComparer.Ordinal);
        for (int i = 0; i < keys.Count; i++)
        {
            if (!isKnown(keys[i]))
                missing.TryAdd(keys[i], calls[i]);
        }

        var scored = new Dictionary<string, ComplexityEstimate>(StringComparer.Ordinal);
        if (missing.Count > 0)
        {
            foreach ((string key, ComplexityEstimate estimate) in missing.Keys.Zip(scorer().ScoreMany([.. missing.Values])))
                scored[key] = estimate;
        }

        return scored;
    }
}
