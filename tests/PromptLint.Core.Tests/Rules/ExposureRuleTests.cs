using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Rules;

namespace PromptLint.Core.Tests.Rules;

public class ExposureRuleTests
{
    [Fact]
    public void The_reference_load_exceeds_the_lowest_tier_and_says_which_is_enough()
    {
        Finding finding = Sample.Find(Sample.Assess(Sample.Call()), "PLINT5001")!;

        Assert.Contains("85,111 tokens a minute", finding.Message, StringComparison.Ordinal);
        Assert.Contains("tier_2 holds the average", finding.Message, StringComparison.Ordinal);
        Assert.Contains("tier_4 holds a peak of 10 times", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void A_configured_tier_makes_it_a_warning_or_silences_it()
    {
        Assert.Equal(Severity.Warning, Sample.Find(Assess("tier_1"), "PLINT5001")!.Severity);
        Assert.Contains("peak", Sample.Find(Assess("tier_2"), "PLINT5001")!.Message, StringComparison.Ordinal);
        Assert.Null(Sample.Find(Assess("tier_4"), "PLINT5001"));

        static CallAssessment Assess(string tier) => Sample.Assess(Sample.Call(), null, Sample.Options with { AccountTiers = new Dictionary<string, string> { ["openai"] = tier } });
    }

    [Fact]
    public void Average_and_admitted_load_are_exact()
    {
        Load load = Load.Average(400_000m, 8192, 1000);
        IReadOnlyList<RateLimit> limits = RateLimits.Of(ModelCatalog.Embedded.Find("openai", "gpt-4o")!);

        Assert.Equal("9.2593", load.RequestsPerMinute.ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("85111.1", load.TokensPerMinute.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((500L, 30_000L, 90_000L), (limits[0].RequestsPerMinute!.Value, limits[0].TokensPerMinute!.Value, limits[0].BatchQueueTokens!.Value));
        Assert.False(RateHeadroom.Fits(load, limits[0]));
        Assert.Equal(3, RateHeadroom.CallsPerMinute(limits[0], 9192));
        Assert.Equal("tier_2", RateHeadroom.LowestTier(load, limits)!.Tier);
        Assert.Equal("tier_4", RateHeadroom.LowestTier(load.Times(10m), limits)!.Tier);
    }

    [Fact]
    public void A_quiet_call_fits_every_tier() =>
        Assert.DoesNotContain("PLINT5001", Sample.Rules(Sample.Assess(Sample.Call(), null, Sample.Options with { CallsPerMonth = 10_000 })));

    [Theory]
    [InlineData("gpt-4", "openai", true)]
    [InlineData("gpt-4o", "openai", false)]
    [InlineData("llama3", "ollama", true)]
    [InlineData("gemma2", "ollama", true)]
    public void A_prompt_that_does_not_fit_is_named(string model, string provider, bool named) =>
        Assert.Equal(named, Sample.Rules(Sample.Assess(Sample.Call(model: model, provider: provider))).Contains("PLINT5002"));

    [Fact]
    public void A_long_context_step_is_named_with_its_factor()
    {
        CallAssessment assessment = Sample.Assess(Sample.Call(model: "claude-haiku-5-5", provider: "anthropic"), null, Sample.Options with { InputTokens = 120_000 });

        Assert.Contains("5 times the input", Sample.Find(assessment, "PLINT5002")!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Write to {customer.Email}.")]
    [InlineData("Greet {userName}.")]
    [InlineData("Greet {user.Name}.")]
    [InlineData("Summarize {patientRecord}.")]
    [InlineData("Rate this {resume}.")]
    [InlineData("Born on {date_of_birth}.")]
    public void Personal_data_is_recognised_by_its_name(string prompt) =>
        Assert.Contains("PLINT5003", Sample.Rules(Sample.Assess(Sample.Call(prompt))));

    [Theory]
    [InlineData("Answer {userInput}.")]
    [InlineData("Answer {userMessage}.")]
    [InlineData("Describe {productName} of {name}.")]
    [InlineData("Read {emailTemplateId}.")]
    [InlineData("For {customerCount} customers.")]
    public void Other_names_are_left_alone(string prompt) =>
        Assert.DoesNotContain("PLINT5003", Sample.Rules(Sample.Assess(Sample.Call(prompt))));

    [Fact]
    public void Personal_data_may_go_to_a_local_model() =>
        Assert.DoesNotContain("PLINT5003", Sample.Rules(Sample.Assess(Sample.Call("Write to {customer.Email}.", "llama3.1", "ollama"))));

    [Fact]
    public void An_own_model_is_advice_where_the_volume_pays_for_it()
    {
        Finding finding = Sample.Find(Sample.Assess(Sample.Call(), Sample.Easy()), "PLINT5004")!;

        Assert.Null(finding.SavingUsd);
        Assert.Contains("Break-even at", finding.Message, StringComparison.Ordinal);
        Assert.Contains("without engineering", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400_000, "gpt-6-luna", 0.95)]
    [InlineData(1_000, "gpt-4o", 0.95)]
    [InlineData(400_000, "gpt-4o", 0.5)]
    public void An_own_model_is_not_advised_for_cheap_rare_or_hard_calls(int calls, string model, double parity) =>
        Assert.DoesNotContain("PLINT5004", Sample.Rules(Sample.Assess(Sample.Call(model: model), Sample.Easy(parity), Sample.Options with { CallsPerMonth = calls })));

    [Fact]
    public void Every_rule_has_one_id_and_a_title()
    {
        Assert.Equal(RuleTable.All.Count, RuleTable.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(RuleTable.All, rule => Assert.True(rule.Title.Length is > 5 and < 70 && rule.Description.Length > 20, rule.Id));
    }
}
