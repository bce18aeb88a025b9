using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;
using PromptLint.Core.Energy;
using PromptLint.Core.Rules;

namespace PromptLint.Core.Reports;

/// <summary>Sums the energy of call sites that generate text.</summary>
internal sealed class EnergyTotals(ModelCatalog catalog, ScanOptions options)
{
    /// <summary>Null until a site with a known size is added.</summary>
    public AmountRange? Kwh { get; private set; }

    public AmountRange? CarbonKg => Kwh is { } kwh ? EnergyEstimator.CarbonKilograms(kwh, options.Grid) : null;

    /// <summary>Sites whose energy is not estimable.</summary>
    public int Unknown { get; private set; }

    public void Add(CallSiteReport site)
    {
        if (site.Tokens is not { Output: > 0 } tokens || site.Cost is not { } cost)
            return;
        CatalogModel? model = catalog.Resolve(site.Call.Model, site.Call.Provider, options.Deployments).Model;
        decimal? size = model is not null && options.ModelSizesB.TryGetValue(model.Id, out decimal stated) ? stated : null;
        if (model is null || EnergyEstimator.KilowattHours(model, tokens.Output * cost.CallsPerMonth, size) is not { } kwh)
            Unknown++;
        else
            Kwh = Kwh is null ? kwh : Kwh.Plus(kwh);
    }
}
