using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;

namespace PromptLint.Workspace.Scanning;

/// <summary>Scores the prompts of calls; equal prompts are scored once.</summary>
internal static class PromptScores
{
    /// <summary>One estimate a call, in their order; null for operations that have no complexity.</summary>
    public static ComplexityEstimate?[] Of(IReadOnlyList<LlmCall> calls, IComplexityScorer scorer, CancellationToken cancellation)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var distinct = new List<PromptText[]>();
        int[] place = new int[calls.Count];
        for (int i = 0; i < calls.Count; i++)
        {
            place[i] = -1;
            if (HasComplexity(calls[i].Operation))
            {
                PromptText[] texts = [.. calls[i].Prompts.Select(p => new PromptText(p.Role, p.Text))];
                string key = string.Join('\u0001', texts.Select(t => $"{t.Role}\u0002{t.Text}"));
                if (!places.TryGetValue(key, out place[i]))
                {
                    places.Add(key, place[i] = distinct.Count);
                    distinct.Add(texts);
                }
            }
        }

        IReadOnlyList<ComplexityEstimate> scores = Score(distinct, scorer, cancellation);
        return Array.ConvertAll(place, p => p < 0 ? null : scores[p]);
    }

    private static IReadOnlyList<ComplexityEstimate> Score(List<PromptText[]> distinct, IComplexityScorer scorer, CancellationToken cancellation)
    {
        if (scorer is IBatchScorer batch)
        {
            return batch.ScoreMany([.. distinct.Select(CallText.Of)]);
        }

        var scores = new ComplexityEstimate[distinct.Count];
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, distinct.Count, parallel, i => scores[i] = scorer.Score(distinct[i]));
        return scores;
    }

    private static bool HasComplexity(Operation operation) =>
        operation is Operation.Chat or Operation.Responses or Operation.Completion or Operation.Agent or Operation.PromptFunction;
}
