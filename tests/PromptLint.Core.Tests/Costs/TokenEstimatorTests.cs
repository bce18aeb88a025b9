using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Tests.Rules;

namespace PromptLint.Core.Tests.Costs;

public class TokenEstimatorTests
{
    private static readonly TokenEstimator Estimator = new(new EstimatingTokenCounter());
    private static readonly UsageProfile Usage = new() { CallsPerMonth = 1, Origin = "test" };

    [Theory]
    [InlineData("Summarize the text.", 4)]
    [InlineData("You are a helpful assistant.", 6)]
    [InlineData("", 0)]
    [InlineData("1234567890", 4)]
    public void Plain_english_is_about_a_token_a_word(string text, int tokens) =>
        Assert.InRange(new EstimatingTokenCounter().Count(text, "o200k"), tokens - 1, tokens + 1);

    [Fact]
    public void Holes_are_assumed_by_the_kind_of_their_name()
    {
        TokenEstimate small = Estimate("Translate {name}");
        TokenEstimate large = Estimate("Translate {document}");

        Assert.Equal(HoleTokens.Long - HoleTokens.Short, large.Input - small.Input);
        Assert.True(large.InputLow < large.Input && large.Input < large.InputHigh);
    }

    [Fact]
    public void Braces_around_json_are_no_holes() =>
        Assert.Equal("""{ "a": 1 } {"b": {}}""", PromptHoles.Split("""{ "a": 1 } {"b": {}}""", new List<string>()));

    [Fact]
    public void Measured_sizes_win_over_estimates()
    {
        TokenEstimate estimate = Estimator.Estimate(Sample.Call(), null, null, Usage with { InputTokens = 8192, OutputTokens = 1000 })!;

        Assert.Equal((8192, 1000, 8192, 1000), (estimate.Input, estimate.Output, estimate.InputHigh, estimate.OutputHigh));
        Assert.Contains("test", estimate.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_limit_bounds_the_assumed_answer()
    {
        TokenEstimate estimate = Estimator.Estimate(Sample.Call() with { Options = new CallOptions { MaxOutputTokens = 50 } }, null, TaskType.TextGeneration, Usage)!;

        Assert.Equal((50, 50), (estimate.Output, estimate.OutputHigh));
    }

    [Theory]
    [InlineData(Operation.Image)]
    [InlineData(Operation.Audio)]
    [InlineData(Operation.Moderation)]
    public void Operations_that_are_not_billed_by_text_have_no_tokens(Operation operation) =>
        Assert.Null(Estimator.Estimate(Sample.Call() with { Operation = operation }, null, null, Usage));

    [Fact]
    public void Embeddings_have_no_output() => Assert.Equal(0, Estimator.Estimate(Sample.Call() with { Operation = Operation.Embedding }, null, null, Usage)!.Output);

    private static TokenEstimate Estimate(string text) => Estimator.Estimate(Sample.Call(text), null, TaskType.Translation, Usage)!;
}
