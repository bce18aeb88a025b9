using PromptLint.Core.Calls;

namespace PromptLint.Core.Catalog;

/// <summary>All models that PromptLint knows. Immutable and safe for concurrent use.</summary>
public sealed class ModelCatalog
{
    // Where a call leaves its provider open: the vendor's own offer first, then hosts by reach.
    private static readonly string[] Preference =
    [
        "openai", "anthropic", "google", "mistral", "deepseek", "xai", "cohere", "voyage", "ai21", "alibaba", "meta",
        "azure", "bedrock", "groq", "cerebras", "together", "fireworks", "deepinfra", "ollama",
    ];

    private static readonly Lazy<ModelCatalog> Shipped = new(ReadShipped);

    private readonly Dictionary<string, List<CatalogModel>> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CatalogProvider> providers = new(StringComparer.Ordinal);

    private ModelCatalog(IReadOnlyList<CatalogModel> models, IReadOnlyList<CatalogProvider> providers, IReadOnlyList<CatalogError> errors)
    {
        Models = models;
        Providers = providers;
        Errors = errors;
        foreach (CatalogProvider provider in providers)
            this.providers[provider.Id] = provider;
        string date = "";
        foreach (CatalogModel model in models)
        {
            Add(model.Id, model);
            foreach (string alias in model.Aliases)
                Add(alias, model);
            if (string.CompareOrdinal(model.PriceSource?.Date, date) > 0)
                date = model.PriceSource!.Date;
        }

        Date = date;
    }

    /// <summary>The catalog that ships with PromptLint; read once.</summary>
    public static ModelCatalog Embedded => Shipped.Value;

    /// <summary>By provider, then in the order of the file.</summary>
    public IReadOnlyList<CatalogModel> Models { get; }

    public IReadOnlyList<CatalogProvider> Providers { get; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<CatalogError> Errors { get; }

    /// <summary>Date of the newest price, ISO 8601.</summary>
    public string Date { get; }

    /// <summary>Reads provider files.</summary>
    /// <param name="files">Name and text of each file.</param>
    public static ModelCatalog Read(IEnumerable<KeyValuePair<string, string>> files)
    {
        var models = new List<CatalogModel>();
        var providers = new List<CatalogProvider>();
        var errors = new List<CatalogError>();
        foreach (KeyValuePair<string, string> file in files)
            if (new CatalogReader(file.Key, file.Value, errors).Read(models) is { } provider)
                providers.Add(provider);
        return new ModelCatalog(models, providers, errors);
    }

    /// <summary>This catalog with other rows in place of those of the same provider and id, and further rows added.</summary>
    public ModelCatalog With(IReadOnlyList<CatalogModel> rows)
    {
        var replaced = new Dictionary<string, CatalogModel>(StringComparer.Ordinal);
        foreach (CatalogModel row in rows)
            replaced[row.Key] = row;
        var models = new List<CatalogModel>(Models.Count + rows.Count);
        foreach (CatalogModel model in Models)
        {
            models.Add(replaced.TryGetValue(model.Key, out CatalogModel? row) ? row : model);
            replaced.Remove(model.Key);
        }

        foreach (CatalogModel row in rows)
            if (replaced.Remove(row.Key))
                models.Add(row);
        return new ModelCatalog(models, Providers, Errors);
    }

    /// <summary>The provider of that id; null when unknown.</summary>
    public CatalogProvider? Provider(string? id) => id is not null && providers.TryGetValue(id, out CatalogProvider? provider) ? provider : null;

    /// <summary>The row of a provider with exactly that id or alias; null when there is none.</summary>
    public CatalogModel? Find(string provider, string id)
    {
        foreach (CatalogModel model in Named(id))
            if (string.Equals(model.Provider, provider, StringComparison.Ordinal))
                return model;
        return null;
    }

    /// <summary>Finds the model of a call. Exact id, then alias, then without version, without host, through the deployment map; never by a part of a name.</summary>
    /// <param name="id">The id as the code states it.</param>
    /// <param name="provider">The call's provider; null when it is open.</param>
    /// <param name="deployments">Deployment name to model id; null when there is none.</param>
    public ModelMatch Resolve(string id, string? provider = null, IReadOnlyDictionary<string, string>? deployments = null)
    {
        id = id.Trim();
        return Direct(id, provider)
            ?? FineTuned(id, provider)
            ?? Hosted(id, provider)
            ?? Deployed(id, provider, deployments)
            ?? ModelMatch.Unknown(id);
    }

    /// <summary>Finds the model of a reference: by its id, else by its deployment name.</summary>
    public ModelMatch Resolve(ModelReference reference, string? provider, IReadOnlyDictionary<string, string>? deployments = null)
    {
        ModelMatch match = reference.Id is { Length: > 0 } id ? Resolve(id, provider, deployments) : ModelMatch.Unknown(reference.Raw ?? "");
        return match.Model is null && reference.Deployment is { Length: > 0 } deployment ? Resolve(deployment, provider, deployments) : match;
    }

    private static ModelCatalog ReadShipped()
    {
        var files = new List<KeyValuePair<string, string>>();
        foreach (string name in EmbeddedFacts.Providers())
            files.Add(new KeyValuePair<string, string>(name, EmbeddedFacts.Text(name)));
        return Read(files);
    }

    private ModelMatch? Direct(string id, string? provider)
    {
        if (Pick(id, provider) is { } model)
            return Match(id, model, provider, string.Equals(model.Id, id, StringComparison.OrdinalIgnoreCase) ? ModelMatchKind.Exact : ModelMatchKind.Alias);
        for (string? shorter = ModelName.WithoutVersion(id); shorter is not null; shorter = ModelName.WithoutVersion(shorter))
            if (Pick(shorter, provider) is { } older)
                return Match(id, older, provider, ModelMatchKind.VersionStripped);
        return null;
    }

    private ModelMatch? Hosted(string id, string? provider)
    {
        if (ModelName.WithoutRegion(id, out string? region) is { } regional && Direct(regional, provider ?? "bedrock") is { } inRegion)
            return inRegion with { Requested = id, Kind = ModelMatchKind.HostStripped, Region = region };
        if (ModelName.WithoutHost(id, out string? host) is not { } bare || (Direct(bare, host) ?? Hosted(bare, host)) is not { } match)
            return null;
        bool otherHost = match.OtherHost || provider is not null && provider != match.Model!.Provider;
        return match with { Requested = id, Kind = ModelMatchKind.HostStripped, OtherHost = otherHost };
    }

    // `ft:gpt-4o-mini-2024-07-18:organisation::id`
    private ModelMatch? FineTuned(string id, string? provider)
    {
        if (!id.StartsWith("ft:", StringComparison.OrdinalIgnoreCase))
            return null;
        int end = id.IndexOf(':', 3);
        return Direct(end < 0 ? id.Substring(3) : id.Substring(3, end - 3), provider) is { } match
            ? match with { Requested = id, Kind = ModelMatchKind.FineTuned }
            : null;
    }

    private ModelMatch? Deployed(string id, string? provider, IReadOnlyDictionary<string, string>? deployments)
    {
        if (deployments is null || !deployments.TryGetValue(id, out string? model))
            return null;
        ModelMatch match = Resolve(model, provider);
        return match.Model is null ? null : match with { Requested = id, Kind = ModelMatchKind.Deployment };
    }

    private static ModelMatch Match(string id, CatalogModel model, string? provider, ModelMatchKind kind) => new()
    {
        Requested = id,
        Model = model,
        Kind = kind,
        OtherHost = provider is not null && !string.Equals(provider, model.Provider, StringComparison.Ordinal),
    };

    private CatalogModel? Pick(string name, string? provider)
    {
        IReadOnlyList<CatalogModel> rows = Named(name);
        if (rows.Count == 0)
            return null;
        CatalogModel? best = null;
        int bestRank = int.MaxValue;
        foreach (CatalogModel row in rows)
        {
            int rank = string.Equals(row.Provider, provider, StringComparison.Ordinal) ? -1 : Array.IndexOf(Preference, row.Provider);
            if (rank == -1 && !string.Equals(row.Provider, provider, StringComparison.Ordinal))
                rank = Preference.Length;
            if (rank < bestRank)
                (best, bestRank) = (row, rank);
        }

        return best;
    }

    private IReadOnlyList<CatalogModel> Named(string name) => byName.TryGetValue(name, out List<CatalogModel>? rows) ? rows : [];

    private void Add(string name, CatalogModel model)
    {
        if (!byName.TryGetValue(name, out List<CatalogModel>? rows))
            byName.Add(name, rows = new List<CatalogModel>(1));
        if (!rows.Contains(model))
            rows.Add(model);
    }
}
