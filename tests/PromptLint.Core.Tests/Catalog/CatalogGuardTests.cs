using System.Globalization;
using PromptLint.Core.Catalog;

namespace PromptLint.Core.Tests.Catalog;

/// <summary>Checks that would have caught the clear errors of public price lists. An outlier that the vendor confirms stands here with its reason.</summary>
public class CatalogGuardTests
{
    private static readonly ModelCatalog Catalog = ModelCatalog.Embedded;

    private static readonly Dictionary<string, string> FreeOutput = new()
    {
        ["azure:model-router"] = "the router's surcharge is on input only; the routed model bills the rest",
    };

    private static readonly Dictionary<string, string> FarAboveFamily = new()
    {
        ["azure:gpt-5-pro"] = "pro reasoning line",
        ["azure:gpt-5.4-pro"] = "pro reasoning line",
        ["openai:gpt-5-pro"] = "pro reasoning line",
        ["openai:gpt-5.2-pro"] = "pro reasoning line",
        ["openai:gpt-5.4-pro"] = "pro reasoning line",
        ["openai:gpt-5.5-pro"] = "pro reasoning line",
        ["openai:o1-pro"] = "pro reasoning line",
        ["azure:meta-llama-3.1-405b-instruct"] = "405B beside 8B and 70B in one family",
        ["bedrock:meta.llama3-1-405b-instruct-v1:0"] = "405B beside 8B and 70B in one family",
    };

    // Sources of the same day or newer that differ by more than half from the price kept.
    private static readonly Dictionary<string, string> Disputed = new()
    {
        ["azure:phi-3-medium-128k-instruct"] = "genai-prices lists DeepInfra's Phi prices under Azure",
        ["azure:phi-3-mini-128k-instruct"] = "genai-prices lists DeepInfra's Phi prices under Azure",
        ["azure:phi-4"] = "genai-prices lists DeepInfra's Phi prices under Azure",
        ["azure:phi-4-reasoning-plus"] = "genai-prices lists DeepInfra's Phi prices under Azure",
        ["azure:deepseek-v3.1"] = "retired; LiteLLM's later price is a regional one",
        ["deepseek:deepseek-chat"] = "retired; several prices of its life, the last one kept",
        ["deepseek:deepseek-reasoner"] = "retired; several prices of its life, the last one kept",
        ["mistral:mistral-medium-3"] = "the vendor's docs show the price of the alias's present target",
        ["together:Qwen/Qwen3-235B-A22B-Instruct-2507-tput"] = "LiteLLM's output price is ten times that of every other source",
    };

    [Fact]
    public void No_price_looks_wrong_without_a_reason() =>
        Assert.Empty(PriceGuards.Check(Catalog.Models)
            .Where(problem => !(problem.Kind == PriceProblemKind.FarAboveFamily ? FarAboveFamily : FreeOutput).ContainsKey(problem.Key))
            .Select(problem => $"{problem.Key}: {problem.Message}"));

    [Fact]
    public void Every_reason_is_still_needed() =>
        Assert.Equal(FarAboveFamily.Keys.Concat(FreeOutput.Keys).Order(StringComparer.Ordinal), PriceGuards.Check(Catalog.Models).Select(problem => problem.Key).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Sources_that_differ_by_half_are_older_or_explained()
    {
        var dates = new Dictionary<string, string>
        {
            ["pi"] = "2026-11-10", ["modelsdev"] = "2026-07-02", ["litellm"] = "2026-08-01", ["openrouter"] = "2026-08-01", ["genai"] = "2026-08-21", ["mistraldocs"] = "2026-08-21",
        };
        IEnumerable<string> open = Catalog.Models
            .Where(model => model.Price is { Changes.Count: 0 } && !Disputed.ContainsKey(model.Key))
            .SelectMany(model => model.Disputed.Where(line => string.CompareOrdinal(dates[line[..line.IndexOf(':')]], model.PriceSource!.Date) > 0).Select(line => model.Key + " " + line));

        Assert.Empty(open);
    }

    [Fact]
    public void Price_changes_and_steps_ascend()
    {
        foreach (CatalogModel model in Priced())
        {
            Assert.Equal(model.Price!.Changes.OrderBy(change => change.From), model.Price.Changes);
            Assert.Equal(model.Price.Base.Steps.OrderBy(step => step.AboveInputTokens), model.Price.Base.Steps);
            Assert.All(model.Price.Changes, change => Assert.NotEmpty(change.Source));
        }
    }

    [Fact]
    public void Every_row_names_source_date_and_tier_reason()
    {
        foreach (CatalogModel model in Catalog.Models)
        {
            Assert.True(model.PriceSource is { Name.Length: > 0, Date.Length: 10 }, model.Key);
            Assert.True(model.Kind != ModelKind.Chat || (model.Tier is not null && model.TierReason is { Length: > 0 }), model.Key);
            Assert.True(model.Retirement is null || model.Retirement.Source.Length > 0, model.Key);
        }
    }

    [Fact]
    public void Keys_are_unique_and_aliases_lead_to_one_row_of_a_provider()
    {
        Assert.Empty(Catalog.Models.GroupBy(model => model.Key).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(Catalog.Models
            .SelectMany(model => model.Aliases.Append(model.Id).Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (Name: model.Provider + ":" + name, model.Id)))
            .GroupBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Retired_rows_have_an_end_in_the_past_or_none()
    {
        DateTime date = DateTime.Parse("2026-11-22", CultureInfo.InvariantCulture);
        Assert.Empty(Catalog.Models.Where(model => model.Status == ModelStatus.Retired && model.Retirement?.Date > date).Select(model => model.Key));
        Assert.Empty(Catalog.Models.Where(model => model.Status == ModelStatus.Active && model.Retirement?.Date <= date).Select(model => model.Key));
    }

    private static IEnumerable<CatalogModel> Priced() => Catalog.Models.Where(model => model.Kind == ModelKind.Chat && model.Price is not null);
}
