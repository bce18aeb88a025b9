using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Rules;

namespace PromptLint.Core.Tests.Rules;

public class TokenRuleTests
{
    private static readonly string Long = string.Join(" ", Enumerable.Repeat("Always answer in the language of the customer and cite the clause.", 160));
    private static readonly ScanOptions Busy = Sample.Options with { InputTokens = null, OutputTokens = null, CallsPerMonth = 400_000 };

    [Fact]
    public void A_run_time_part_in_front_of_a_long_text_defeats_the_cache()
    {
        Finding finding = Sample.Find(Assess("Customer: {name}\n" + Long), "PLINT2001")!;

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.True(finding.SavingUsd > 0m);
    }

    [Theory]
    [InlineData("front", "gpt-6.2-sol", 400_000)]
    [InlineData("short", "gpt-6.2-sol", 400_000)]
    [InlineData("behind", "gpt-6.2-sol", 50)]
    [InlineData("behind", "claude-3-opus-20240229", 50)]
    public void Good_order_short_texts_and_rare_calls_are_left_alone(string shape, string model, int calls)
    {
        string prompt = shape switch { "front" => Long + "\n{name}", "short" => "{name} Be brief.", _ => "{name}\n" + Long };
        CallAssessment assessment = Sample.Assess(Sample.Call(prompt, model, model.StartsWith("gpt", StringComparison.Ordinal) ? "openai" : "anthropic"), null, Busy with { CallsPerMonth = calls });

        Assert.DoesNotContain("PLINT2001", Sample.Rules(assessment));
    }

    [Fact]
    public void A_long_prefix_without_a_mark_names_the_break_even()
    {
        Finding finding = Sample.Find(Assess(Long + "\n{question}", "claude-sonnet-5-5", "anthropic"), "PLINT2002")!;

        Assert.Contains("0.26 reuses", finding.Message, StringComparison.Ordinal);
        Assert.True(finding.SavingUsd > 0m);
    }

    [Fact]
    public void A_mark_on_a_short_prefix_does_nothing()
    {
        LlmCall call = Sample.Call("Be brief. {question}", "claude-sonnet-5-5", "anthropic") with { Options = new CallOptions { OutputLimitSet = true, CacheControl = true } };

        Assert.Equal(Severity.Warning, Sample.Find(Sample.Assess(call, null, Busy), "PLINT2002")!.Severity);
    }

    [Theory]
    [InlineData("gpt-6.2-sol", "openai", false)]
    [InlineData("claude-sonnet-5-5", "anthropic", true)]
    public void Automatic_caches_and_marked_prefixes_are_left_alone(string model, string provider, bool marked)
    {
        LlmCall call = Sample.Call(Long + "\n{question}", model, provider) with { Options = new CallOptions { OutputLimitSet = true, CacheControl = marked } };

        Assert.DoesNotContain("PLINT2002", Sample.Rules(Sample.Assess(call, null, Busy)));
    }

    [Fact]
    public void Several_pages_of_instructions_are_named() =>
        Assert.Contains("PLINT2003", Sample.Rules(Assess(Long + Long + Long)));

    [Fact]
    public void A_page_of_instructions_is_not_oversized() => Assert.DoesNotContain("PLINT2003", Sample.Rules(Assess(Long)));

    [Fact]
    public void A_growing_history_is_named_with_an_example()
    {
        LlmCall call = Sample.Call() with { Options = new CallOptions { OutputLimitSet = true, GrowingHistory = true } };

        Assert.Contains("20 turns", Sample.Find(Sample.Assess(call), "PLINT2005")!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("PLINT2005", Sample.Rules(Sample.Assess(Sample.Call())));
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(3, false)]
    [InlineData(null, false)]
    public void Many_tools_are_named(int? count, bool named)
    {
        LlmCall call = Sample.Call() with { Options = new CallOptions { OutputLimitSet = true, Tools = true, ToolCount = count } };

        Assert.Equal(named, Sample.Rules(Sample.Assess(call)).Contains("PLINT2006"));
    }

    [Theory]
    [InlineData("high", "gpt-6.2-sol", "openai", true)]
    [InlineData("low", "gpt-6.2-sol", "openai", false)]
    [InlineData(null, "gpt-6.2-sol", "openai", false)]
    [InlineData("high", "claude-sonnet-5-5", "anthropic", false)]
    public void High_image_detail_is_named_where_it_exists(string? detail, string model, string provider, bool named)
    {
        LlmCall call = Sample.Call(model: model, provider: provider) with { Options = new CallOptions { OutputLimitSet = true, Vision = true, ImageDetail = detail } };

        Assert.Equal(named, Sample.Rules(Sample.Assess(call)).Contains("PLINT2007"));
    }

    [Theory]
    [InlineData(1024, 1024, 765)]
    [InlineData(2048, 4096, 1105)]
    [InlineData(512, 512, 255)]
    public void Image_tokens_follow_the_vendor_examples(int width, int height, int tokens) => Assert.Equal(tokens, ImageTokens.High(width, height));

    [Theory]
    [InlineData("anthropic", "claude-sonnet-4-6", "0.28")]
    [InlineData("openai", "gpt-4o", "0.00")]
    public void Break_even_follows_the_write_fee(string provider, string id, string reuses)
    {
        TokenPrice price = ModelCatalog.Embedded.Find(provider, id)!.Price!.At(Sample.Options.Today);

        Assert.Equal(reuses, CacheForecast.Of(price, 2000, 1000, 5)!.BreakEvenReuses.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Rare_calls_lose_money_by_writing_to_a_cache_with_a_fee()
    {
        TokenPrice price = ModelCatalog.Embedded.Find("anthropic", "claude-sonnet-4-6")!.Price!.At(Sample.Options.Today);

        Assert.True(CacheForecast.Of(price, 2000, 100, 5)!.MonthlySavingUsd < 0m);
        Assert.True(CacheForecast.Of(price, 2000, 400_000, 5)!.MonthlySavingUsd > 0m);
    }

    private static CallAssessment Assess(string prompt, string model = "gpt-6.2-sol", string provider = "openai") => Sample.Assess(Sample.Call(prompt, model, provider), null, Busy);
}
