using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Energy;
using PromptLint.Core.SelfHosting;

namespace PromptLint.Core.Tests.SelfHosting;

public class SelfHostTests
{
    [Theory]
    [InlineData("0.805", "587.65", 19_280, 321_331, 445_459)]
    [InlineData("1.006", "734.38", 24_094, 401_564, 556_686)]
    [InlineData("1.861", "1358.53", 44_571, 742_853, 1_029_814)]
    [InlineData("1.09", "795.70", 26_106, 435_094, 603_169)]
    [InlineData("3.673", "2681.29", 87_969, 1_466_147, 2_032_512)]
    [InlineData("1.19", "868.70", 28_501, 475_011, 658_505)]
    [InlineData("2.69", "1963.70", 64_426, 1_073_764, 1_488_554)]
    [InlineData("6.88", "5022.40", 164_777, 2_746_282, 3_807_156)]
    [InlineData("6.98", "5095.40", 167_172, 2_786_199, 3_862_492)]
    public void Rent_and_break_even_are_exact(string hour, string month, int gpt4o, int mini, int luna)
    {
        decimal rent = BreakEven.MonthlyRent(Amount(hour));

        Assert.Equal(Amount(month), Math.Round(rent, 2, MidpointRounding.AwayFromZero));
        int Calls(decimal perCall) => (int)Math.Round(BreakEven.Calls(rent, perCall));
        Assert.Equal((gpt4o, mini, luna), (Calls(0.03048m), Calls(0.0018288m), Calls(0.0013192m)));
    }

    [Theory]
    [InlineData(3366, "33.0")]
    [InlineData(1169, "95.0")]
    [InlineData(398, "279.2")]
    public void Busy_hours_follow_from_throughput(int perSecond, string hours) =>
        Assert.Equal(hours, BreakEven.BusyGpuHours(400_000_000m, perSecond).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(8, 4.5071e-05)]
    [InlineData(14, 4.8499e-05)]
    [InlineData(32, 5.8782e-05)]
    [InlineData(70, 8.0493e-05)]
    public void Energy_of_a_token_follows_the_published_formula(double size, double wattHours) =>
        Assert.Equal(wattHours, EnergyEstimator.WhPerToken(size), 8);

    [Fact]
    public void A_70B_model_needs_four_gpus_and_more_energy_than_an_8B_one()
    {
        CatalogModel small = ModelCatalog.Embedded.Find("ollama", "llama3.1")!;
        AmountRange little = EnergyEstimator.KilowattHours(small, 400_000_000m)!;
        AmountRange much = EnergyEstimator.KilowattHours(ModelCatalog.Embedded.Find("ollama", "llama3.1:70b")!, 400_000_000m)!;

        Assert.Equal(4, EnergyEstimator.GpusFor(70, 80));
        Assert.InRange(little.Low, 18.03m, 18.03m * 1.1m);
        Assert.True(little.Low < little.High && little.High < much.Low);
    }

    [Fact]
    public void Closed_models_are_not_estimable_unless_a_size_is_given()
    {
        CatalogModel closed = ModelCatalog.Embedded.Find("openai", "gpt-4o")!;

        Assert.Null(EnergyEstimator.KilowattHours(closed, 1000m));
        Assert.NotNull(EnergyEstimator.KilowattHours(closed, 1000m, 200m));
    }

    [Fact]
    public void Carbon_follows_the_grid()
    {
        Assert.Equal(new AmountRange(4.418m, 8.836m), EnergyEstimator.CarbonKilograms(new AmountRange(100m, 200m), "FRA"));
        Assert.Null(EnergyEstimator.CarbonKilograms(new AmountRange(100m, 200m), "XXX"));
    }

    [Fact]
    public void A_plan_grows_with_the_load_and_keeps_a_reserve()
    {
        Gpu gpu = SelfHostFacts.Embedded.Find("H100")!;
        SelfHostPlan quiet = SelfHostPlan.For(gpu, 8, 8192, 1000, 0.01);
        SelfHostPlan busy = SelfHostPlan.For(gpu, 8, 8192, 1000, 20);

        Assert.Equal((1, 1, 2), (quiet.ByMemory, quiet.Copies, quiet.Gpus));
        Assert.True(busy.Copies > quiet.Copies);
        Assert.True(quiet.LowUsd <= quiet.TypicalUsd && quiet.TypicalUsd <= quiet.HighUsd);
    }

    [Fact]
    public void Router_and_cascade_follow_their_formulas()
    {
        Assert.Equal(2_860.54m, Math.Round(Routing.Router(527.68m, 12_192m, 0.8m), 2));
        Assert.Equal(2_966.08m, Routing.Cascade(527.68m, 12_192m, 0.8m));
    }

    private static decimal Amount(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
