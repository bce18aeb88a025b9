namespace PromptLint.Core.Catalog;

/// <summary>Outlier checks that would have caught the clear errors of public price lists. A hit asks for a look at the vendor's page; it is no proof.</summary>
public static class PriceGuards
{
    private const decimal FarAbove = 10m;

    /// <summary>What looks wrong, by model key.</summary>
    public static IReadOnlyList<PriceProblem> Check(IReadOnlyList<CatalogModel> models)
    {
        var problems = new List<PriceProblem>();
        Dictionary<string, decimal> medians = Medians(models);
        foreach (CatalogModel model in models)
        {
            if (model.Kind != ModelKind.Chat || model.Price?.Base is not { } price)
                continue;
            void Add(PriceProblemKind kind, string message) => problems.Add(new PriceProblem(model.Key, kind, message));
            if (price.Output == 0m && price.Input > 0m)
                Add(PriceProblemKind.FreeOutput, "output is free while input costs");
            else if (price.Output < price.Input)
                Add(PriceProblemKind.OutputBelowInput, FormattableString.Invariant($"output {price.Output} is below input {price.Input}"));
            if (medians.TryGetValue(model.Family, out decimal median) && price.Output > FarAbove * median)
                Add(PriceProblemKind.FarAboveFamily, FormattableString.Invariant($"output {price.Output} is more than ten times the median {median} of {model.Family}"));
            if (price.CachedInput > price.Input || price.CacheWrite < price.Input || price.CacheWriteHour < price.CacheWrite)
                Add(PriceProblemKind.CacheOrder, "cached input must cost at most input, writing at least input");
        }

        problems.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return problems;
    }

    private static Dictionary<string, decimal> Medians(IReadOnlyList<CatalogModel> models)
    {
        var families = new Dictionary<string, List<decimal>>(StringComparer.Ordinal);
        foreach (CatalogModel model in models)
        {
            if (model.Kind != ModelKind.Chat || model.Price?.Base is not { Output: > 0m } price)
                continue;
            if (!families.TryGetValue(model.Family, out List<decimal>? outputs))
                families.Add(model.Family, outputs = []);
            outputs.Add(price.Output);
        }

        var medians = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<decimal>> family in families)
        {
            family.Value.Sort();
            medians[family.Key] = family.Value[family.Value.Count / 2];
        }

        return medians;
    }
}
