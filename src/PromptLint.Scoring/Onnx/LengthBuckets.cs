namespace PromptLint.Scoring.Onnx;

/// <summary>Puts sequences of like length into one batch, so that little is spent on padding.</summary>
internal static class LengthBuckets
{
    private const int MostTokens = 2048;

    /// <summary>Batches of indexes into the sequences; every index stands in exactly one, shorter sequences come first.</summary>
    /// <param name="sequences">The sequences.</param>
    /// <param name="mostSequences">The most that a batch may hold, at least 1.</param>
    public static IEnumerable<int[]> Split(IReadOnlyList<int[]> sequences, int mostSequences)
    {
        int[] order = [.. Enumerable.Range(0, sequences.Count).OrderBy(i => sequences[i].Length)];
        int start = 0;
        while (start < order.Length)
        {
            int end = start + 1;
            while (end < order.Length && end - start < mostSequences && (end - start + 1) * sequences[order[end]].Length <= MostTokens)
                end++;
            yield return order[start..end];
            start = end;
        }
    }
}
