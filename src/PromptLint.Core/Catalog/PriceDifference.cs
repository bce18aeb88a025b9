namespace PromptLint.Core.Catalog;

/// <summary>What differs between two catalogs, for a look before new prices count.</summary>
/// <param name="Key">`provider:id`.</param>
/// <param name="Before">Input and output price before; null for a new model.</param>
/// <param name="After">Input and output price after; null for a model that is gone.</param>
public sealed record PriceDifference(string Key, TokenPrice? Before, TokenPrice? After)
{
    /// <summary>The models whose prices in force on a day differ, by key.</summary>
    public static IReadOnlyList<PriceDifference> Between(ModelCatalog before, ModelCatalog after, DateTime date)
    {
        var old = new SortedDictionary<string, TokenPrice?>(StringComparer.Ordinal);
        foreach (CatalogModel model in before.Models)
            old[model.Key] = model.Price?.At(date);
        var differences = new List<PriceDifference>();
        foreach (CatalogModel model in after.Models)
        {
            TokenPrice? price = model.Price?.At(date);
            if (!old.TryGetValue(model.Key, out TokenPrice? was) || was?.Input != price?.Input || was?.Output != price?.Output || was?.CachedInput != price?.CachedInput)
                differences.Add(new PriceDifference(model.Key, was, price));
            old.Remove(model.Key);
        }

        foreach (KeyValuePair<string, TokenPrice?> gone in old)
            differences.Add(new PriceDifference(gone.Key, gone.Value, null));
        differences.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return differences;
    }
}
