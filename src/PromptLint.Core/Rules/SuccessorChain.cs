using PromptLint.Core.Catalog;

namespace PromptLint.Core.Rules;

/// <summary>Follows recommended successors until one stays.</summary>
internal static class SuccessorChain
{
    /// <summary>The first successor at the same provider that does not itself retire within the horizon; null when none is named or known.</summary>
    public static CatalogModel? Lasting(ModelCatalog catalog, CatalogModel model, DateTime today, int horizonDays)
    {
        CatalogModel? next = model;
        for (int hops = 0; hops < 6; hops++)
        {
            if (next?.Retirement?.Successor is not { Length: > 0 } id)
                return null;
            next = catalog.Resolve(id, model.Provider).Model;
            if (next is not null && next.Provider == model.Provider && !next.RetiresWithin(today, horizonDays))
                return next;
        }

        return null;
    }
}
