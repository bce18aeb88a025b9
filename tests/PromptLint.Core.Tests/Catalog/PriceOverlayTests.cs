using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;

namespace PromptLint.Core.Tests.Catalog;

public class PriceOverlayTests
{
    private static readonly DateTime Date = new(2026, 11, 25);

    [Fact]
    public void A_contract_price_replaces_the_list_price_and_keeps_the_rest()
    {
        ModelCatalog catalog = Apply("""{"provider":"openai","models":[{"id":"gpt-4o","price":{"input":2,"output":8}}]}""");
        CatalogModel model = catalog.Find("openai", "gpt-4o")!;

        Assert.Equal((2m, 8m), (model.Price!.Base.Input, model.Price.Base.Output));
        Assert.Equal(("own.json", 128_000), (model.PriceSource!.Name, model.ContextWindow));
        Assert.NotNull(model.Retirement);
        Assert.Equal(2.5m, catalog.Find("azure", "gpt-4o")!.Price!.Base.Input);
    }

    [Fact]
    public void A_further_model_is_added() =>
        Assert.Equal(ModelMatchKind.Exact, Apply("""{"provider":"own","models":[{"id":"house-7","tier":"slm","price":{"input":0.1,"output":0.1}}]}""").Resolve("house-7").Kind);

    [Fact]
    public void A_discount_counts_for_a_provider_or_one_model()
    {
        ModelCatalog catalog = Apply("""{"discounts":{"openai":0.9,"anthropic:claude-sonnet-5-5":0.5}}""");

        Assert.Equal(2.25m, catalog.Find("openai", "gpt-4o")!.Price!.Base.Input);
        Assert.Equal(1m, catalog.Find("anthropic", "claude-sonnet-5-5")!.Price!.At(Date).Input);
        Assert.Equal(4m, catalog.Find("anthropic", "claude-opus-5-5")!.Price!.Base.Input);
    }

    [Fact]
    public void A_currency_goes_there_and_back()
    {
        ModelCatalog catalog = Apply("""{"provider":"openai","currency":"EUR","usdPerUnit":1.25,"models":[{"id":"gpt-4o","price":{"input":2,"cached":1,"output":8,"steps":[{"above":1000,"input":4,"output":16}]}}]}""");
        var load = new Workload { InputTokens = 1_000_000, OutputTokens = 0 };

        Assert.Equal(2.5m, catalog.Find("openai", "gpt-4o")!.Price!.Base.Input);
        Assert.Equal(4m, PriceCalculator.PerCall(catalog.Find("openai", "gpt-4o")!.Price!, load, Date) / 1.25m);
    }

    [Fact]
    public void An_overlay_of_the_own_prices_changes_nothing()
    {
        ModelCatalog catalog = Apply("""{"provider":"openai","models":[{"id":"gpt-6-luna","price":{"input":0.1,"cached":0.01,"output":0.5}}]}""");

        Assert.Empty(PriceDifference.Between(ModelCatalog.Embedded, catalog, Date));
    }

    [Fact]
    public void Differences_are_named_before_they_count()
    {
        ModelCatalog catalog = Apply("""{"provider":"openai","models":[{"id":"gpt-4o","price":{"input":9,"output":9}},{"id":"new","price":{"input":1,"output":1}}]}""");

        Assert.Equal(["openai:gpt-4o", "openai:new"], PriceDifference.Between(ModelCatalog.Embedded, catalog, Date).Select(difference => difference.Key));
    }

    [Theory]
    [InlineData("{", 1)]
    [InlineData("""{"discounts":{"nobody":0.9}}""", 1)]
    [InlineData("""{"discounts":{"openai":-1}}""", 1)]
    [InlineData("""{"usdPerUnit":0,"provider":"openai","models":[]}""", 1)]
    [InlineData("{\n\"models\":[{\"id\":\"a\"}]}", 1)]
    public void What_cannot_be_used_is_an_error_with_its_line(string text, int line)
    {
        var errors = new List<CatalogError>();
        ModelCatalog catalog = PriceOverlay.Apply(ModelCatalog.Embedded, "own.json", text, "2026-11-25", errors);

        Assert.Equal(line, Assert.Single(errors).Line);
        Assert.Equal(ModelCatalog.Embedded.Models.Count, catalog.Models.Count);
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(60, "check")]
    [InlineData(121, "stale")]
    public void Old_prices_are_said_to_be_old(int days, string? word)
    {
        DateTime today = DateTime.Parse(ModelCatalog.Embedded.Date, System.Globalization.CultureInfo.InvariantCulture).AddDays(days);
        string? notice = PriceAge.Notice(ModelCatalog.Embedded, today);

        Assert.Equal(word is null, notice is null);
        Assert.Contains(word ?? "", notice ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Guards_find_planted_errors()
    {
        ModelCatalog catalog = ModelCatalog.Read([new("own.json", """
            {"provider":"own","models":[
              {"id":"a","family":"f","price":{"input":2,"output":1}},
              {"id":"b","family":"f","price":{"input":1,"output":0}},
              {"id":"c","family":"f","price":{"input":1,"output":2}},
              {"id":"d","family":"f","price":{"input":1,"output":200}},
              {"id":"e","family":"f","price":{"input":1,"cached":2,"output":2}}]}
            """)]);

        Assert.Equal(
            ["own:a OutputBelowInput", "own:b FreeOutput", "own:d FarAboveFamily", "own:e CacheOrder"],
            PriceGuards.Check(catalog.Models).Select(problem => $"{problem.Key} {problem.Kind}"));
    }

    private static ModelCatalog Apply(string text)
    {
        var errors = new List<CatalogError>();
        ModelCatalog catalog = PriceOverlay.Apply(ModelCatalog.Embedded, "own.json", text, "2026-11-25", errors);
        Assert.Empty(errors);
        return catalog;
    }
}
