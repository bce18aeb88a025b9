using System.Collections.Concurrent;
using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;

namespace PromptLint.Workspace.Scanning;

/// <summary>Scores the prompts of calls on all cores; equal prompts are scored once.</summary>
internal static class PromptScores
{
    /// <summary>One estimate a call, in their order; null for operations that have no complexity.</summary>
    public static ComplexityEstimate?[] Of(IReadOnlyList<LlmCall> calls, IComplexityScorer scorer, CancellationToken cancellation)
    {
        var known = new ConcurrentDictionary<string, Lazy<ComplexityEstimate>>(StringComparer.Ordinal);
        var result = new ComplexityEstimate?[calls.Count];
        Parallel.For(
            0,
            calls.Count,
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            i =>
            {
                if (!HasComplexity(calls[i].Operation))
                {
                    return;
                }

                PromptText[] texts = [.. calls[i].Prompts.Select(p => new PromptText(p.Role, p.Text))];
                string key = string.Join('\u0001', texts.Select(t => $"{t.Role}\u0002{t.Text}"));
                result[i] = known.GetOrAdd(key, _ => new Lazy<ComplexityEstimate>(() => scorer.Score(texts))).Value;
            });
        return result;
    }

    private static bool HasComplexity(Operation operation) =>
        operation is Operation.Chat or Operation.Responses or Operation.Completion or Operation.Agent or Operation.PromptFunction;
}
