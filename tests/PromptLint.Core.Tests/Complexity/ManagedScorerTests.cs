using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Model;

namespace PromptLint.Core.Tests.Complexity;

public sealed class ManagedScorerTests
{
    private readonly ManagedScorer _scorer = new(SyntheticWeights.Create(2000, 8, (row, column) => (sbyte)((row + column) % 200 - 100)));

    [Fact]
    public void A_call_without_texts_gets_no_verdict()
    {
        var estimate = _scorer.Score([]);
        Assert.True(estimate.Confidence < ComplexityEstimate.VerdictConfidence);
        Assert.Equal("no verdict: the text has no words of its own", estimate.Reasons[0]);
    }

    [Fact]
    public void A_text_of_holes_alone_gets_no_verdict() =>
        Assert.True(_scorer.Score([new(PromptRole.User, "{system}\n{input}")]).Confidence < ComplexityEstimate.VerdictConfidence);

    [Fact]
    public void There_are_at_most_three_reasons() => Assert.InRange(_scorer.Score([new(PromptRole.User, "Sum up {text}")]).Reasons.Count, 1, 3);

    [Fact]
    public void Another_models_logits_count_by_their_share()
    {
        var call = CallText.Of([new(PromptRole.User, "Sum up the text: {text}")]);
        double[] high = [.. Enumerable.Repeat(50.0, Heads.Count)];
        Assert.Equal(_scorer.Score(call).Parity, _scorer.Answer(call, high, WithShare(1.0), "other").Parity);
        Assert.Equal(_scorer.OwnAnswer.ParitySlm.At(50.0), _scorer.Answer(call, high, WithShare(0.0), "other").Parity.Slm, 4);
    }

    [Fact]
    public void Many_threads_get_the_same_answers()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => $"Prompt {i}: " + string.Join(' ', Enumerable.Repeat("classify the text", i)))];
        var expected = texts.Select(text => _scorer.Score([new(PromptRole.User, text)]).Parity).ToArray();
        var actual = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(text => _scorer.Score([new(PromptRole.User, text)]).Parity).ToArray();
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Lone_surrogates_and_very_long_texts_are_scored()
    {
        Assert.NotNull(_scorer.Score([new(PromptRole.User, "\ud800 x \udc00")]));
        Assert.NotNull(_scorer.Score([new(PromptRole.User, string.Concat(Enumerable.Repeat("{a} b. ", 200_000)))]));
    }

    private AnswerParameters WithShare(double share)
    {
        var own = _scorer.OwnAnswer;
        return new AnswerParameters
        {
            ParitySlm = own.ParitySlm,
            ParityMid = own.ParityMid,
            Confidence = own.Confidence,
            Score = own.Score,
            DependenceLimit = own.DependenceLimit,
            KnownWordsLimit = own.KnownWordsLimit,
            ManagedShare = share,
        };
    }
}
