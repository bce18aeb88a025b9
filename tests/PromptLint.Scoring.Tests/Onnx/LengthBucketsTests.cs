using PromptLint.Scoring.Onnx;

namespace PromptLint.Scoring.Tests.Onnx;

public sealed class LengthBucketsTests
{
    [Fact]
    public void Every_sequence_is_in_one_batch_and_batches_hold_like_lengths()
    {
        var random = new Random(3);
        int[][] sequences = [.. Enumerable.Range(0, 500).Select(_ => new int[random.Next(2, 165)])];
        int[][] batches = [.. LengthBuckets.Split(sequences, 32)];
        Assert.Equal(Enumerable.Range(0, 500), batches.SelectMany(batch => batch).Order());
        Assert.All(batches, batch => Assert.True(batch.Length * batch.Max(i => sequences[i].Length) <= 2048));
        int padding = batches.Sum(batch => batch.Sum(i => batch.Max(j => sequences[j].Length) - sequences[i].Length));
        Assert.True(padding < sequences.Sum(sequence => sequence.Length) / 10);
    }

    [Fact]
    public void A_batch_of_one_holds_any_length() =>
        Assert.All(LengthBuckets.Split([new int[5000], new int[3]], 1), batch => Assert.Single(batch));

    [Fact]
    public void No_sequences_make_no_batch() => Assert.Empty(LengthBuckets.Split([], 32));
}
