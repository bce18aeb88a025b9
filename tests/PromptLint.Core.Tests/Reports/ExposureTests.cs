using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Reports;
using PromptLint.Core.Rules;
using PromptLint.Core.Tests.Rules;

namespace PromptLint.Core.Tests.Reports;

public class ExposureTests
{
    [Fact]
    public void Spend_ends_headroom_and_destinations_are_listed()
    {
        Exposure exposure = Build(
            Sample.Call() with { Id = "a" },
            Sample.Call() with { Id = "b" },
            Sample.Call(model: "eu.anthropic.claude-haiku-5-5", provider: "bedrock") with { Id = "c" },
            Sample.Call() with { Id = "d", InTests = true }).Exposure;

        Assert.Equal(["openai", "bedrock"], exposure.SpendByProvider.Select(subtotal => subtotal.Name));
        Assert.Equal(24_384.00m, exposure.SpendByProvider[0].MonthlyUsd);
        Assert.Equal(new RetirementEntry("2027-01-14", "openai", "gpt-4o", "gpt-6-luna", 2), Assert.Single(exposure.Retirements));
        HeadroomEntry headroom = Assert.Single(exposure.Headroom);
        Assert.Equal(("gpt-4o", "tier_1"), (headroom.Model, headroom.Tier));
        Assert.InRange(headroom.Factor, 0.17m, 0.18m);
        Assert.Equal([("openai", null), ("bedrock", "eu")], exposure.Destinations.Select(destination => (destination.Provider, destination.Region)));
        Assert.StartsWith("https://", exposure.Destinations[0].DataUse!, StringComparison.Ordinal);
        Assert.Equal(3, exposure.WithoutFallback);
    }

    [Fact]
    public void An_alternative_at_another_provider_is_a_fallback()
    {
        LlmCall call = Sample.Call() with { Model = new ModelReference { Id = "gpt-4o", Alternatives = ["claude-sonnet-5-5"], Source = ModelSource.Literal } };

        Assert.Equal(0, Build(call).Exposure.WithoutFallback);
    }

    [Fact]
    public void Energy_is_summed_for_open_models_and_the_others_are_counted()
    {
        Totals totals = Build(Sample.Call(model: "llama3.1", provider: "ollama") with { Id = "a" }, Sample.Call() with { Id = "b" }).Totals;

        Assert.True(totals.EnergyKwh!.Low > 18m && totals.EnergyKwh.Low < totals.EnergyKwh.High);
        Assert.True(totals.CarbonKg!.Low < totals.CarbonKg.High);
        Assert.Equal(1, totals.UnknownEnergy);
    }

    private static ScanReport Build(params LlmCall[] calls) =>
        ReportBuilder.Build("0.1.0", ModelCatalog.Embedded, "test-1", new Coverage(), [.. calls.Select(call => Sample.Assess(call))]);
}
