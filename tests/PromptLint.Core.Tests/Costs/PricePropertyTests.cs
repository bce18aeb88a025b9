using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;

namespace PromptLint.Core.Tests.Costs;

/// <summary>What must hold for the prices of every model of the catalog, at random loads.</summary>
public class PricePropertyTests
{
    private static readonly DateTime Date = new(2026, 11, 25);

    [Fact]
    public void More_tokens_never_cost_less() => Check((sheet, load) =>
    {
        decimal cost = PriceCalculator.PerCall(sheet, load, Date);
        return cost <= PriceCalculator.PerCall(sheet, load with { InputTokens = load.InputTokens + 1 + load.InputTokens / 3 }, Date)
            && cost <= PriceCalculator.PerCall(sheet, load with { OutputTokens = load.OutputTokens + 1 + load.OutputTokens / 3 }, Date);
    });

    [Fact]
    public void A_batch_never_costs_more() => Check((sheet, load) =>
        PriceCalculator.PerCall(sheet, load with { Batch = true }, Date) <= PriceCalculator.PerCall(sheet, load, Date));

    [Fact]
    public void Reading_from_the_cache_never_costs_more() => Check((sheet, load) =>
        PriceCalculator.PerCall(sheet, load with { CachedTokens = load.InputTokens / 2 }, Date) <= PriceCalculator.PerCall(sheet, load, Date));

    [Fact]
    public void Writing_to_the_cache_costs_no_more_than_the_stated_fee() => Check((sheet, load) =>
    {
        TokenPrice price = sheet.At(Date);
        decimal fee = Math.Max(0m, price.Steps.Select(step => (step.CacheWrite ?? step.Input) - step.Input).Append((price.CacheWrite ?? price.Input) - price.Input).Max());
        return PriceCalculator.PerCall(sheet, load with { CacheWriteTokens = load.InputTokens / 2 }, Date) <= PriceCalculator.PerCall(sheet, load, Date) + (load.InputTokens / 2 * fee / 1_000_000m);
    });

    [Fact]
    public void A_discount_is_one_factor_on_everything() => Check((sheet, load) =>
    {
        decimal discounted = PriceCalculator.PerCall(sheet with { Base = sheet.Base.Times(0.8m), Changes = [] }, load, Date);
        decimal plain = PriceCalculator.PerCall(sheet with { Changes = [] }, load, Date);
        return plain >= 0m && Math.Abs(discounted - (plain * 0.8m)) < 0.0000001m;
    });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1_000, 1_001)]
    [InlineData(1_000_000, 1_000_000_000)]
    public void More_calls_never_cost_less(int fewer, int more) => Assert.True(Monthly(fewer) < Monthly(more));

    private static decimal Monthly(decimal calls) => Rules.Sample.Assess(Rules.Sample.Call(), options: Rules.Sample.Options with { CallsPerMonth = calls }).Report.Cost!.MonthlyUsd!.Value;

    private static void Check(Func<PriceSheet, Workload, bool> holds)
    {
        var random = new Random(11);
        foreach (CatalogModel model in ModelCatalog.Embedded.Models.Where(model => model.Price is not null))
        {
            for (int i = 0; i < 20; i++)
            {
                var load = new Workload { InputTokens = random.Next(i < 10 ? 5_000 : 600_000), OutputTokens = random.Next(20_000) };
                Assert.True(holds(model.Price!, load), $"{model.Key} at {load.InputTokens} in, {load.OutputTokens} out");
            }
        }
    }
}
