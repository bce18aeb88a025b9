using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;

namespace PromptLint.Core.Tests.Costs;

public class PriceCalculatorTests
{
    private static readonly DateTime Date = new(2026, 11, 25);

    [Theory]
    [InlineData(100_000, "0.01")]
    [InlineData(100_001, "0.0500005")]
    public void A_long_context_step_counts_for_the_whole_request(int input, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), PerCall("anthropic", "claude-haiku-5-5", new Workload { InputTokens = input, OutputTokens = 0 }));

    [Theory]
    [InlineData("2026-12-31", "0.75")]
    [InlineData("2027-01-01", "1.5")]
    public void A_dated_price_counts_from_its_day(string date, string expected) =>
        Assert.Equal(
            decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            PriceCalculator.PerCall(Sheet("google", "gemini-3.8-flash"), new Workload { InputTokens = 1_000_000, OutputTokens = 0 }, DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Past_prices_are_kept()
    {
        PriceSheet o3 = Sheet("openai", "o3");

        Assert.Equal((10m, 40m), (o3.At(new DateTime(2025, 5, 1)).Input, o3.At(new DateTime(2025, 5, 1)).Output));
        Assert.Equal((2m, 8m), (o3.At(Date).Input, o3.At(Date).Output));
    }

    [Theory]
    [InlineData("2026-11-25T02:00:00", "0.3")]
    [InlineData("2026-11-25T05:00:00", "0.15")]
    [InlineData("2026-11-28T02:00:00", "0.15")]
    public void Off_peak_hours_and_weekends_cost_half_at_deepseek(string time, string expected) =>
        Assert.Equal(
            decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            PerCall("deepseek", "deepseek-flash", new Workload { InputTokens = 1_000_000, OutputTokens = 0, TimeUtc = DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture) }));

    [Fact]
    public void A_regional_profile_costs_a_tenth_more() =>
        Assert.Equal(
            1.1m * PerCall("bedrock", "anthropic.claude-sonnet-5-5", new Workload { InputTokens = 1000, OutputTokens = 10 }),
            PerCall("bedrock", "anthropic.claude-sonnet-5-5", new Workload { InputTokens = 1000, OutputTokens = 10, Regional = true }));

    [Fact]
    public void Cache_writes_have_prices_of_their_own()
    {
        Workload load = new() { InputTokens = 1_000_000, OutputTokens = 0, CacheWriteTokens = 1_000_000 };

        Assert.Equal(2.5m, PerCall("anthropic", "claude-sonnet-5-5", load));
        Assert.Equal(4m, PerCall("anthropic", "claude-sonnet-5-5", load with { HourCache = true }));
        Assert.Equal(2.5m, PerCall("openai", "gpt-4o", load));
    }

    [Fact]
    public void Cost_grows_with_every_token_and_discounts_never_raise_it()
    {
        var random = new Random(11);
        foreach (CatalogModel model in ModelCatalog.Embedded.Models.Where(model => model.Price is not null))
        {
            for (int i = 0; i < 20; i++)
            {
                var load = new Workload { InputTokens = random.Next(0, 400_000), OutputTokens = random.Next(0, 20_000) };
                decimal cost = PriceCalculator.PerCall(model.Price!, load, Date);
                long cached = random.Next(0, (int)load.InputTokens + 1);

                Assert.True(PriceCalculator.PerCall(model.Price!, load with { InputTokens = load.InputTokens + random.Next(1, 50_000) }, Date) >= cost, model.Key);
                Assert.True(PriceCalculator.PerCall(model.Price!, load with { OutputTokens = load.OutputTokens + 1 }, Date) >= cost, model.Key);
                Assert.True(PriceCalculator.PerCall(model.Price!, load with { Batch = true }, Date) <= cost, model.Key);
                Assert.True(PriceCalculator.PerCall(model.Price!, load with { CachedTokens = cached }, Date) <= cost, model.Key);
            }
        }
    }

    private static decimal PerCall(string provider, string id, Workload load) => PriceCalculator.PerCall(Sheet(provider, id), load, Date);

    private static PriceSheet Sheet(string provider, string id) => ModelCatalog.Embedded.Find(provider, id)!.Price!;
}
