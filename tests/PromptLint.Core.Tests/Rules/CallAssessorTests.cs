using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Findings;
using PromptLint.Core.Rules;

namespace PromptLint.Core.Tests.Rules;

public class CallAssessorTests
{
    [Fact]
    public void Every_finding_on_gpt_4o_names_price_and_end()
    {
        CallAssessment assessment = Sample.Assess(Sample.Call(), Sample.Easy());

        Assert.Equal(12_192.00m, assessment.Report.Cost!.MonthlyUsd);
        Assert.Equal(["PLINT1001", "PLINT4002", "PLINT5001", "PLINT5004"], Sample.Rules(assessment));
        Assert.All(assessment.Findings, finding =>
        {
            Assert.Contains("$12,192.00", finding.Message, StringComparison.Ordinal);
            Assert.Contains("2027-01-14", finding.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_finding_on_claude_3_5_sonnet_names_price_and_end()
    {
        CallAssessment assessment = Sample.Assess(Sample.Call(model: "claude-3-5-sonnet-20241022", provider: "anthropic"), Sample.Easy());

        Assert.Equal(15_830.40m, assessment.Report.Cost!.MonthlyUsd);
        Assert.Equal(["PLINT1001", "PLINT4001", "PLINT5004"], Sample.Rules(assessment));
        Assert.All(assessment.Findings, finding =>
        {
            Assert.Contains("$15,830.40", finding.Message, StringComparison.Ordinal);
            Assert.Contains("2025-10-28", finding.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_successor_that_does_not_last_is_skipped_for_one_that_does() =>
        Assert.Equal("claude-sonnet-5-5", Sample.Find(Sample.Assess(Sample.Call(model: "claude-3-5-sonnet-20241022", provider: "anthropic")), "PLINT4001")!.Suggestion!.Model);

    [Fact]
    public void The_suggestion_is_cheap_lasting_and_one_edit_away()
    {
        Finding finding = Sample.Find(Sample.Assess(Sample.Call(), Sample.Easy()), "PLINT1001")!;

        Assert.Equal(("gpt-6-luna", "openai", Applicability.Fix), (finding.Suggestion!.Model, finding.Suggestion.Provider, finding.Suggestion.Applicable));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.True(finding.Fixable);
        Assert.Contains("ability unverified", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_suggestion_retires_within_the_horizon() =>
        Assert.All(Sample.Assess(Sample.Call(), Sample.Easy()).Report.Suggestions, suggestion =>
            Assert.False(ModelCatalog.Embedded.Find(suggestion.Provider, suggestion.Model)!.RetiresWithin(Sample.Options.Today, 180)));

    [Theory]
    [InlineData(0.6, 0.9)]
    [InlineData(0.95, 0.4)]
    public void A_hard_or_unclear_prompt_is_left_alone(double parity, double confidence) =>
        Assert.DoesNotContain("PLINT1001", Sample.Rules(Sample.Assess(Sample.Call(model: "gpt-6.2-sol"), Sample.Easy(parity, confidence) with { Parity = new Parity(parity, parity) })));

    [Fact]
    public void A_small_model_is_never_over_served() =>
        Assert.DoesNotContain("PLINT1001", Sample.Rules(Sample.Assess(Sample.Call(model: "gpt-6-luna"), Sample.Easy())));

    [Fact]
    public void Without_a_score_no_verdict_is_given() =>
        Assert.DoesNotContain("PLINT1001", Sample.Rules(Sample.Assess(Sample.Call())));

    [Fact]
    public void A_small_saving_is_info()
    {
        Finding finding = Sample.Find(Sample.Assess(Sample.Call(), Sample.Easy(), Sample.Options with { CallsPerMonth = 10 }), "PLINT1001")!;

        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Theory]
    [InlineData(Operation.Embedding)]
    [InlineData(Operation.Image)]
    [InlineData(Operation.Moderation)]
    public void Operations_without_complexity_get_no_verdict(Operation operation) =>
        Assert.DoesNotContain(Sample.Assess(Sample.Call(model: "text-embedding-3-small") with { Operation = operation }, Sample.Easy()).Findings, f => f.RuleId is "PLINT1001" or "PLINT1003" or "PLINT2004");

    [Fact]
    public void A_call_with_temperature_is_not_moved_to_a_model_that_may_reject_it()
    {
        LlmCall call = Sample.Call() with { Options = new CallOptions { OutputLimitSet = true, Temperature = 0.2m } };
        Suggestion suggestion = Sample.Assess(call, Sample.Easy()).Report.Suggestions[0];

        Assert.Equal(Applicability.Advice, suggestion.Applicable);
        Assert.Contains(suggestion.Caveats, caveat => caveat.Contains("temperature", StringComparison.Ordinal));
    }

    [Fact]
    public void Suggestions_can_do_what_the_call_needs()
    {
        LlmCall call = Sample.Call() with { Options = new CallOptions { OutputLimitSet = true, Vision = true, Tools = true } };

        Assert.All(Sample.Assess(call, Sample.Easy()).Report.Suggestions, suggestion =>
        {
            CatalogModel model = ModelCatalog.Embedded.Find(suggestion.Provider, suggestion.Model)!;
            Assert.True((model.Input & Media.Image) != 0 && model.Tools != false);
        });
    }

    [Fact]
    public void Only_allowed_providers_are_suggested() =>
        Assert.All(Sample.Assess(Sample.Call(), Sample.Easy(), Sample.Options with { AllowedProviders = ["mistral"] }).Report.Suggestions, suggestion =>
            Assert.Equal(("mistral", Applicability.Advice), (suggestion.Provider, suggestion.Applicable)));

    [Fact]
    public void A_successor_that_is_cheaper_is_named_while_the_model_lives()
    {
        CallAssessment assessment = Sample.Assess(Sample.Call(model: "claude-haiku-4-5", provider: "anthropic"));
        Finding finding = Sample.Find(assessment, "PLINT1002")!;

        Assert.Equal("claude-haiku-5-5", finding.Suggestion!.Model);
        Assert.Contains("$5,276.80", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gpt-6.2-sol")]
    [InlineData("gpt-4o")]
    public void Models_without_a_successor_or_near_their_end_are_not_called_dearer(string model) =>
        Assert.DoesNotContain("PLINT1002", Sample.Rules(Sample.Assess(Sample.Call(model: model))));

    [Fact]
    public void A_missing_limit_names_the_worst_case_and_no_saving()
    {
        Finding finding = Sample.Find(Sample.Assess(Sample.Call() with { Options = new CallOptions() }), "PLINT2004")!;

        Assert.Null(finding.SavingUsd);
        Assert.Contains("16,384 tokens", finding.Message, StringComparison.Ordinal);
        Assert.Contains("2027-01-14", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, 100)]
    public void A_limit_is_a_limit_even_if_its_value_is_unknown(bool set, int? value) =>
        Assert.DoesNotContain("PLINT2004", Sample.Rules(Sample.Assess(Sample.Call() with { Options = new CallOptions { OutputLimitSet = set, MaxOutputTokens = value } })));

    [Fact]
    public void An_unknown_model_is_said_and_costs_unknown()
    {
        CallAssessment assessment = Sample.Assess(Sample.Call(model: "house-model-7"), Sample.Easy());

        Assert.Equal(["PLINT4003"], Sample.Rules(assessment));
        Assert.Null(assessment.Report.Cost!.MonthlyUsd);
        Assert.Contains(assessment.Report.Cost.Assumptions, line => line.Contains("house-model-7", StringComparison.Ordinal));
    }

    [Fact]
    public void A_model_that_cannot_be_resolved_is_no_unknown_model()
    {
        CallAssessment assessment = Sample.Assess(Sample.Call() with { Model = ModelReference.Unknown("IConfiguration \"OpenAI:Model\", no value in the repository") });

        Assert.Empty(assessment.Findings);
        Assert.Contains(assessment.Report.Cost!.Assumptions, line => line.Contains("OpenAI:Model", StringComparison.Ordinal));
    }

    [Fact]
    public void The_end_at_the_vendor_is_only_info_for_another_host()
    {
        Finding finding = Sample.Find(Sample.Assess(Sample.Call(model: "claude-3-opus-20240229", provider: "openrouter")), "PLINT4001")!;

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Contains("not in the catalog", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_azure_deployment_has_azure_dates()
    {
        LlmCall call = Sample.Call(provider: "azure") with { Model = new ModelReference { Deployment = "gpt-4o", Raw = "gpt-4o", Source = ModelSource.Literal } };

        Assert.Contains("2026-10-01", Sample.Find(Sample.Assess(call), "PLINT4001")!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fingerprints_do_not_move_with_the_lines()
    {
        LlmCall moved = Sample.Call() with { Location = new SourceSpan("App/Bot.cs", 99, 1, 99, 4) };

        Assert.Equal(Sample.Assess(Sample.Call()).Findings.Select(finding => finding.Fingerprint), Sample.Assess(moved).Findings.Select(finding => finding.Fingerprint));
    }
}
