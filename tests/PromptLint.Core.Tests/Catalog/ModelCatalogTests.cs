using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;

namespace PromptLint.Core.Tests.Catalog;

public class ModelCatalogTests
{
    private static readonly ModelCatalog Catalog = ModelCatalog.Embedded;

    [Fact]
    public void The_shipped_catalog_reads_without_errors()
    {
        Assert.Empty(Catalog.Errors);
        Assert.True(Catalog.Models.Count >= 650, $"{Catalog.Models.Count} models");
    }

    [Theory]
    [InlineData("gpt-4o", "openai", "openai:gpt-4o", ModelMatchKind.Exact)]
    [InlineData("gpt-4o", null, "openai:gpt-4o", ModelMatchKind.Exact)]
    [InlineData("GPT-4o", null, "openai:gpt-4o", ModelMatchKind.Exact)]
    [InlineData("gpt-4o", "azure", "azure:gpt-4o", ModelMatchKind.Exact)]
    [InlineData("claude-3-5-sonnet-latest", null, "anthropic:claude-3-5-sonnet-20241022", ModelMatchKind.Alias)]
    [InlineData("claude-3-5-sonnet", "anthropic", "anthropic:claude-3-5-sonnet-20241022", ModelMatchKind.Alias)]
    [InlineData("gpt-35-turbo", "azure", "azure:gpt-3.5-turbo-0125", ModelMatchKind.Alias)]
    [InlineData("gpt-4o-2026-01-01", "openai", "openai:gpt-4o", ModelMatchKind.VersionStripped)]
    [InlineData("gemini-1.5-pro-002", "google", "google:gemini-1.5-pro", ModelMatchKind.VersionStripped)]
    [InlineData("llama3.1:8b-instruct-q4_K_M", "ollama", "ollama:llama3.1", ModelMatchKind.VersionStripped)]
    [InlineData("azure/gpt-4o", null, "azure:gpt-4o", ModelMatchKind.HostStripped)]
    [InlineData("models/gemini-2.5-flash", "google", "google:gemini-2.5-flash", ModelMatchKind.HostStripped)]
    [InlineData("openai/gpt-4o-2024-08-06", "openrouter", "openai:gpt-4o-2024-08-06", ModelMatchKind.HostStripped)]
    [InlineData("openrouter/openai/gpt-4o", null, "openai:gpt-4o", ModelMatchKind.HostStripped)]
    [InlineData("us.anthropic.claude-sonnet-4-5-20250929-v1:0", "bedrock", "bedrock:anthropic.claude-sonnet-4-5-20250929-v1:0", ModelMatchKind.HostStripped)]
    [InlineData("ft:gpt-4o-mini-2024-07-18:acme::a1", "openai", "openai:gpt-4o-mini-2024-07-18", ModelMatchKind.FineTuned)]
    public void Ids_are_found_by_the_best_kind_of_match(string id, string? provider, string key, ModelMatchKind kind)
    {
        ModelMatch match = Catalog.Resolve(id, provider);

        Assert.Equal((key, kind), (match.Model?.Key, match.Kind));
    }

    [Theory]
    [InlineData("gpt-4o-ultra")]
    [InlineData("my-gpt-4o")]
    [InlineData("gpt")]
    [InlineData("claude")]
    [InlineData("")]
    [InlineData("text-davinci-003")]
    [InlineData("some/gpt-4o")]
    public void A_part_of_a_name_is_never_a_match(string id) => Assert.Null(Catalog.Resolve(id).Model);

    [Fact]
    public void A_row_of_another_host_is_marked()
    {
        ModelMatch match = Catalog.Resolve("gpt-6.2-sol", "azure");

        Assert.Equal("openai:gpt-6.2-sol", match.Model!.Key);
        Assert.True(match.OtherHost);
        Assert.False(Catalog.Resolve("gpt-6.2-sol", "openai").OtherHost);
    }

    [Fact]
    public void The_region_of_a_bedrock_profile_is_kept() =>
        Assert.Equal("eu", Catalog.Resolve("eu.anthropic.claude-haiku-5-5", "bedrock").Region);

    [Fact]
    public void Deployment_names_go_through_the_map()
    {
        var map = new Dictionary<string, string> { ["chat-prod"] = "gpt-4o-mini" };
        var reference = new ModelReference { Deployment = "chat-prod", Raw = "chat-prod" };

        ModelMatch match = Catalog.Resolve(reference, "azure", map);

        Assert.Equal(("azure:gpt-4o-mini", ModelMatchKind.Deployment), (match.Model!.Key, match.Kind));
        Assert.Null(Catalog.Resolve(reference, "azure").Model);
    }

    [Fact]
    public void A_deployment_that_is_named_like_a_model_is_that_model() =>
        Assert.Equal("azure:gpt-4o", Catalog.Resolve(new ModelReference { Deployment = "gpt-4o" }, "azure").Model!.Key);

    [Theory]
    [InlineData("openai", "o3-pro", ModelTier.Frontier)]
    [InlineData("openai", "o4-mini", ModelTier.Mid)]
    [InlineData("openai", "gpt-4o", ModelTier.Flagship)]
    [InlineData("openai", "gpt-4o-mini", ModelTier.Slm)]
    [InlineData("anthropic", "claude-fable-5-2", ModelTier.Frontier)]
    [InlineData("ollama", "llama3.1", ModelTier.Slm)]
    [InlineData("ollama", "phi4-reasoning", ModelTier.Mid)]
    public void Models_stand_in_a_tier_with_a_reason(string provider, string id, ModelTier tier)
    {
        CatalogModel model = Catalog.Find(provider, id)!;

        Assert.Equal(tier, model.Tier);
        Assert.False(string.IsNullOrEmpty(model.TierReason));
    }

    [Fact]
    public void Replaced_rows_leave_the_others_alone()
    {
        CatalogModel own = Catalog.Find("openai", "gpt-4o")! with { ContextWindow = 1 };
        ModelCatalog changed = Catalog.With([own, own with { Id = "house-model", Aliases = [] }]);

        Assert.Equal(1, changed.Find("openai", "gpt-4o")!.ContextWindow);
        Assert.NotNull(changed.Find("openai", "house-model"));
        Assert.Equal(Catalog.Models.Count + 1, changed.Models.Count);
    }

    [Fact]
    public void A_bad_row_is_an_error_with_its_place_and_the_rest_counts()
    {
        ModelCatalog catalog = ModelCatalog.Read([new("own.json", """
            {"provider": "own", "models": [
              {"id": "a", "price": {"input": -1, "output": 2}},
              {"id": "b", "status": "gone"},
              {"name": "c"},
              {"id": "d", "retires": {"date": "soon", "source": "x"}}
            ]}
            """)]);

        Assert.Equal([2, 3, 4, 5], catalog.Errors.Select(error => error.Line));
        Assert.Equal(3, catalog.Models.Count);
    }
}
