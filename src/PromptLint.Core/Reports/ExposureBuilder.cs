using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;

namespace PromptLint.Core.Reports;

/// <summary>Gathers the exposure of judged call sites.</summary>
internal sealed class ExposureBuilder(ModelCatalog catalog, IReadOnlyDictionary<string, string> deployments, IReadOnlyDictionary<string, string> accountTiers)
{
    private readonly SortedDictionary<string, (int Sites, decimal Usd, decimal Saving)> spend = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (CatalogModel Model, int Sites)> ends = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (CatalogModel Model, Load Load)> loads = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (string Provider, string? Region, int Sites)> hosts = new(StringComparer.Ordinal);
    private int withoutFallback;

    public void Add(CallSiteReport site)
    {
        LlmCall call = site.Call;
        if (call.InTests)
            return;
        ModelMatch match = catalog.Resolve(call.Model, call.Provider, deployments);
        if ((call.Provider ?? match.Model?.Provider) is not { } provider)
            return;
        Count(provider, match.Region, site);
        if (!HasFallback(call, provider))
            withoutFallback++;
        if (match.Model is not { } model || match.OtherHost)
            return;
        if (model.Retirement?.Date is { } end)
        {
            string key = CostEstimator.Day(end) + " " + model.Key;
            ends[key] = (model, ends.TryGetValue(key, out (CatalogModel Model, int Sites) known) ? known.Sites + 1 : 1);
        }

        if (site.Tokens is { } tokens && site.Cost is { } cost)
        {
            Load load = Load.Average(cost.CallsPerMonth, tokens.Input, tokens.Output);
            loads[model.Key] = (model, loads.TryGetValue(model.Key, out (CatalogModel Model, Load Load) sum) ? sum.Load.Plus(load) : load);
        }
    }

    public Exposure Build()
    {
        var providers = new List<Subtotal>();
        foreach (KeyValuePair<string, (int Sites, decimal Usd, decimal Saving)> pair in spend)
            providers.Add(new Subtotal(pair.Key, pair.Value.Sites, pair.Value.Usd, pair.Value.Saving));
        providers.Sort((left, right) => left.MonthlyUsd != right.MonthlyUsd ? right.MonthlyUsd.CompareTo(left.MonthlyUsd) : string.CompareOrdinal(left.Name, right.Name));
        var retirements = new List<RetirementEntry>();
        foreach ((CatalogModel model, int sites) in ends.Values)
            retirements.Add(new RetirementEntry(CostEstimator.Day(model.Retirement!.Date!.Value), model.Provider, model.Id, model.Retirement.Successor, sites));
        return new Exposure { SpendByProvider = providers, WithoutFallback = withoutFallback, Retirements = retirements, Headroom = Headroom(), Destinations = Destinations() };
    }

    private void Count(string provider, string? region, CallSiteReport site)
    {
        spend.TryGetValue(provider, out (int Sites, decimal Usd, decimal Saving) sum);
        spend[provider] = (sum.Sites + 1, sum.Usd + (site.Cost?.MonthlyUsd ?? 0m), sum.Saving + ReportBuilder.BestSaving(site));
        string key = provider + " " + region;
        hosts[key] = (provider, region, hosts.TryGetValue(key, out (string Provider, string? Region, int Sites) host) ? host.Sites + 1 : 1);
    }

    // An alternative that the catalog places at another provider than the call's.
    private bool HasFallback(LlmCall call, string provider)
    {
        foreach (string alternative in call.Model.Alternatives)
            if (catalog.Resolve(alternative).Model is { } other && other.Provider != provider && catalog.Find(provider, alternative) is null)
                return true;
        return false;
    }

    private List<HeadroomEntry> Headroom()
    {
        var entries = new List<HeadroomEntry>();
        foreach ((CatalogModel model, Load load) in loads.Values)
        {
            accountTiers.TryGetValue(model.Provider, out string? tier);
            foreach (RateLimit limit in RateLimits.Of(model))
            {
                if (tier is not null && !string.Equals(tier, limit.Tier, StringComparison.OrdinalIgnoreCase))
                    continue;
                if (RateHeadroom.Factor(load, limit) is decimal factor)
                    entries.Add(new HeadroomEntry(model.Provider, model.Id, limit.Tier, factor));
                break;
            }
        }

        entries.Sort((left, right) => left.Factor != right.Factor ? left.Factor.CompareTo(right.Factor) : string.CompareOrdinal(left.Model, right.Model));
        return entries;
    }

    private List<Destination> Destinations()
    {
        var destinations = new List<Destination>();
        foreach ((string provider, string? region, int sites) in hosts.Values)
        {
            CatalogProvider? known = catalog.Provider(provider);
            destinations.Add(new Destination(provider, region, sites, known?.Terms, known?.DataUse, known?.TermsDate));
        }

        destinations.Sort((left, right) => left.CallSites != right.CallSites ? right.CallSites.CompareTo(left.CallSites) : string.CompareOrdinal(left.Provider + left.Region, right.Provider + right.Region));
        return destinations;
    }
}
