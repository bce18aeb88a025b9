using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;

namespace PromptLint.Core.Tests.Costs;

/// <summary>The load of the reference calculation: 8,192 tokens in, 1,000 out, 400,000 calls a month, on list prices of November 2026.</summary>
public class AcceptanceTests
{
    private const decimal Calls = 400_000m;
    private static readonly DateTime Date = new(2026, 11, 25);

    [Theory]
    [InlineData("openai", "gpt-4o", "0.03048", "12192.00")]
    [InlineData("anthropic", "claude-3-5-sonnet-20241022", "0.039576", "15830.40")]
    [InlineData("openai", "gpt-4o-mini", "0.0018288", "731.52")]
    [InlineData("openai", "gpt-6-luna", "0.0013192", "527.68")]
    [InlineData("anthropic", "claude-haiku-5-5", "0.0013192", "527.68")]
    [InlineData("google", "gemini-3.5-flash-lite", "0.0049576", "1983.04")]
    [InlineData("google", "gemini-2.5-flash-lite", "0.0012192", "487.68")]
    [InlineData("mistral", "mistral-small-2603", "0.0018288", "731.52")]
    [InlineData("mistral", "ministral-8b-2512", "0.0013788", "551.52")]
    [InlineData("bedrock", "amazon.nova-micro-v1:0", "0.00042672", "170.688")]
    [InlineData("bedrock", "amazon.nova-lite-v1:0", "0.00073152", "292.608")]
    [InlineData("groq", "llama-3.1-8b-instant", "0.0004896", "195.84")]
    [InlineData("groq", "openai/gpt-oss-20b", "0.0009144", "365.76")]
    [InlineData("deepseek", "deepseek-flash", "0.0036576", "1463.04")]
    [InlineData("openai", "gpt-5-nano", "0.0008096", "323.84")]
    [InlineData("openai", "gpt-5.6-luna", "0.0028384", "1135.36")]
    [InlineData("anthropic", "claude-haiku-4-5", "0.013192", "5276.80")]
    [InlineData("openai", "gpt-6.1-terra", "0.013192", "5276.80")]
    [InlineData("openai", "gpt-6.2-sol", "0.026384", "10553.60")]
    [InlineData("anthropic", "claude-sonnet-5-5", "0.026384", "10553.60")]
    [InlineData("openai", "gpt-4.1", "0.024384", "9753.60")]
    [InlineData("google", "gemini-2.5-pro", "0.02024", "8096.00")]
    public void A_model_costs_exactly_its_list_price(string provider, string id, string perCall, string monthly)
    {
        decimal cost = PerCall(provider, id, new Workload { InputTokens = 8192, OutputTokens = 1000 });

        Assert.Equal(Amount(perCall), cost);
        Assert.Equal(Amount(monthly), cost * Calls);
    }

    [Fact]
    public void Gpt_4o_in_a_batch_costs_half() => Assert.Equal(6096.00m, Gpt4o(new Workload { InputTokens = 8192, OutputTokens = 1000, Batch = true }));

    [Fact]
    public void Gpt_4o_with_cached_input() => Assert.Equal(8608.00m, Gpt4o(new Workload { InputTokens = 8192, OutputTokens = 1000, CachedTokens = 7168 }));

    [Fact]
    public void Gpt_4o_with_short_output() => Assert.Equal(9192.00m, Gpt4o(new Workload { InputTokens = 8192, OutputTokens = 250 }));

    [Fact]
    public void Gpt_4o_with_short_input() => Assert.Equal(6048.00m, Gpt4o(new Workload { InputTokens = 2048, OutputTokens = 1000 }));

    [Fact]
    public void Gpt_4o_at_a_hundred_calls_a_day() =>
        Assert.Equal(91.44m, PerCall("openai", "gpt-4o", new Workload { InputTokens = 8192, OutputTokens = 1000 }) * 100 * 30);

    [Fact]
    public void The_same_text_is_more_tokens_for_a_newer_claude()
    {
        Assert.Equal(10_650, TokenizerFamily.Convert(8192, "claude-v1", "claude-v2"));
        Assert.Equal(1_300, TokenizerFamily.Convert(1000, "claude-v1", "claude-v2"));
        Assert.Equal(686.00m, PerCall("anthropic", "claude-haiku-5-5", new Workload { InputTokens = 10_650, OutputTokens = 1300 }) * Calls);
    }

    private static decimal Gpt4o(Workload load) => PerCall("openai", "gpt-4o", load) * Calls;

    private static decimal PerCall(string provider, string id, Workload load) =>
        PriceCalculator.PerCall(ModelCatalog.Embedded.Find(provider, id)!.Price!, load, Date);

    private static decimal Amount(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
