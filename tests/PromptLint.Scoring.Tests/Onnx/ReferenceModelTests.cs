using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Complexity.Model;
using PromptLint.Scoring.Devices;
using PromptLint.Scoring.Files;
using PromptLint.Scoring.Onnx;

namespace PromptLint.Scoring.Tests.Onnx;

/// <summary>The shipped reference model answers as the Python that made it.</summary>
public sealed class ReferenceModelTests : IDisposable
{
    /// <summary>The fixtures were computed in float32; int8 products, which differ between processors too, move a parity by about a hundredth.</summary>
    private const double ParityLogits = 0.15, DimensionPoints = 0.3, Shares = 0.12, ClassScale = 6.0;

    private readonly OnnxScorer _scorer =
        OnnxScorer.Open(ModelFolder.TryOpen(ModelFolder.PackagePath)!, ExecutionDevice.Cpu, new DeviceSelector(new RuntimeProbe()), out _);

    public void Dispose() => _scorer.Dispose();

    [Fact]
    public void Token_ids_are_equal() =>
        Assert.All(OnnxFixture.All, fixture => Assert.Equal(fixture.Ids, _scorer.Encode(fixture.Call)));

    [Fact]
    public void Logits_agree_as_far_as_int8_allows()
    {
        foreach (var fixture in OnnxFixture.All)
        {
            double[] logits = _scorer.Logits(fixture.Call);
            for (int i = 0; i < logits.Length; i++)
            {
                (Func<double, double> scale, double tolerance) = i switch
                {
                    < Heads.InputDependence => ((Func<double, double>)(logit => logit), ParityLogits),
                    Heads.InputDependence => (ExactMath.Logistic, Shares),
                    < Heads.Tasks => (logit => 4 * ExactMath.Logistic(logit), DimensionPoints),
                    _ => (logit => logit / ClassScale, Shares),
                };
                double expected = scale(fixture.Logits[i]), actual = scale(logits[i]);
                Assert.True(Math.Abs(expected - actual) <= tolerance, $"{fixture.Id}, logit {i}: {expected} and {actual}");
            }
        }
    }

    [Fact]
    public void An_answer_does_not_depend_on_what_is_scored_with_it()
    {
        CallText[] calls = [.. OnnxFixture.All.Select(fixture => fixture.Call)];
        var together = _scorer.ScoreMany(calls);
        for (int i = 0; i < calls.Length; i += 7)
            Assert.Equal(_scorer.ScoreMany([calls[i]])[0].Parity, together[i].Parity);
    }

    [Theory]
    [InlineData("Classify the sentiment of this review as positive, negative or neutral. Answer with one word.\n\nReview: {review}")]
    [InlineData("Summarize the following article in one sentence:\n{article}")]
    public void Plain_tasks_are_within_reach_of_a_small_model(string prompt) =>
        Assert.True(_scorer.Score([new PromptText(PromptRole.User, prompt)]).Parity.Slm >= 0.85);

    [Theory]
    [InlineData("Compare the two contracts clause by clause, find every conflict between them, and explain which clause prevails and why.\n{a}\n{b}")]
    [InlineData("Here are the log, the traces and the metrics of the incident. Find the root cause across all three sources.\n{logs}\n{traces}\n{metrics}")]
    public void Hard_tasks_are_not(string prompt) => Assert.True(_scorer.Score([new PromptText(PromptRole.User, prompt)]).Parity.Slm < 0.85);

    [Fact]
    public void A_prompt_that_is_only_a_hole_gets_no_verdict() =>
        Assert.True(_scorer.Score([new PromptText(PromptRole.User, "{prompt}")]).Confidence < ComplexityEstimate.VerdictConfidence);
}
