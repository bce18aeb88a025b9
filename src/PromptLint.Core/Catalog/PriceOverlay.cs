using PromptLint.Core.Json;

namespace PromptLint.Core.Catalog;

/// <summary>
/// A user's own prices over the catalog: contract prices, further models, discounts, another currency at a fixed rate.
/// A file has rows like a provider file's; `discounts` (factor by `provider` or `provider:id`) and `usdPerUnit` (rate of its currency) stand beside them.
/// </summary>
public static class PriceOverlay
{
    /// <summary>The catalog with the overlay's prices.</summary>
    /// <param name="catalog">The prices below.</param>
    /// <param name="file">The overlay's name, which becomes the source of its prices.</param>
    /// <param name="text">Its JSON text.</param>
    /// <param name="date">The day on which it was read, ISO 8601, as the date of its prices.</param>
    /// <param name="errors">Receives what could not be used.</param>
    public static ModelCatalog Apply(ModelCatalog catalog, string file, string text, string date, ICollection<CatalogError> errors)
    {
        if (!JsonReader.TryParse(text, out JsonValue? root, out JsonError? error))
        {
            errors.Add(new CatalogError(file, error!.Line, error.Column, error.Message));
            return catalog;
        }

        decimal rate = root!["usdPerUnit"]?.Number ?? 1m;
        if (rate <= 0m)
        {
            errors.Add(new CatalogError(file, 1, 1, "usdPerUnit must be above 0"));
            return catalog;
        }

        ModelCatalog changed = root["models"] is null ? catalog : catalog.With(Rows(catalog, file, text, date, rate, errors));
        foreach (JsonMember discount in root["discounts"]?.Members ?? [])
        {
            if (discount.Value.Number is >= 0m and decimal factor && Discounted(changed, discount.Name, factor, new FactSource(FormattableString.Invariant($"{file}: list price times {factor}"), date)) is { Count: > 0 } rows)
                changed = changed.With(rows);
            else
                errors.Add(Place(file, text, discount.NameStart, $"'{discount.Name}' is no provider or provider:id of the catalog with a factor of at least 0"));
        }

        return changed;
    }

    private static IReadOnlyList<CatalogModel> Rows(ModelCatalog catalog, string file, string text, string date, decimal rate, ICollection<CatalogError> errors)
    {
        var read = new List<CatalogModel>();
        var problems = new List<CatalogError>();
        new CatalogReader(file, text, problems).Read(read);
        foreach (CatalogError problem in problems)
            errors.Add(problem);
        var rows = new List<CatalogModel>(read.Count);
        foreach (CatalogModel row in read)
        {
            CatalogModel target = catalog.Find(row.Provider, row.Id) ?? row;
            rows.Add(row.Price is { } price
                ? target with { Price = price.Times(rate), PriceSource = row.PriceSource ?? new FactSource(file, date), ContextWindow = row.ContextWindow ?? target.ContextWindow, Tier = row.Tier ?? target.Tier }
                : target);
        }

        return rows;
    }

    private static List<CatalogModel> Discounted(ModelCatalog catalog, string name, decimal factor, FactSource source)
    {
        var rows = new List<CatalogModel>();
        foreach (CatalogModel model in catalog.Models)
            if (model.Price is { } price && (model.Provider == name || model.Key == name))
                rows.Add(model with { Price = price.Times(factor), PriceSource = source });
        return rows;
    }

    private static CatalogError Place(string file, string text, int offset, string message)
    {
        JsonError place = JsonError.At(text, offset, message);
        return new CatalogError(file, place.Line, place.Column, message);
    }
}
