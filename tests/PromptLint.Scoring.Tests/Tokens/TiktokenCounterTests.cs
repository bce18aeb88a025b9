using PromptLint.Scoring.Tokens;

namespace PromptLint.Scoring.Tests.Tokens;

public sealed class TiktokenCounterTests
{
    private static readonly TiktokenCounter Counter = new();

    /// <summary>Counts of OpenAI's own tiktoken for these texts.</summary>
    [Theory]
    [InlineData("hello world", "cl100k", 2)]
    [InlineData("hello world", "o200k", 2)]
    [InlineData("tiktoken is great!", "cl100k", 6)]
    [InlineData("antidisestablishmentarianism", "cl100k", 6)]
    [InlineData("", "o200k", 0)]
    public void Public_vocabularies_are_counted_exactly(string text, string tokenizer, int expected) => Assert.Equal(expected, Counter.Count(text, tokenizer));

    [Fact]
    public void Other_families_are_counted_by_their_factor()
    {
        const string text = "The quick brown fox jumps over the lazy dog. Classify the sentiment of the review.";
        int o200k = Counter.Count(text, "o200k");
        Assert.True(Counter.Count(text, "claude-v2") > o200k);
        Assert.Equal(o200k, Counter.Count(text, null));
    }

    [Theory]
    [InlineData("o200k", "o200k exact")]
    [InlineData("claude-v2", "o200k times 1.43 for claude-v2")]
    [InlineData(null, "o200k, tokenizer of the model unknown")]
    public void The_method_says_how_far_a_count_can_be_trusted(string? tokenizer, string expected) => Assert.Equal(expected, Counter.Method(tokenizer));
}
