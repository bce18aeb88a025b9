using PromptLint.Core.Json;

namespace PromptLint.Core.Catalog;

/// <summary>Published rate limits by provider, model and account tier (rules/catalog/facts/limits.json).</summary>
public static class RateLimits
{
    private static readonly Lazy<JsonValue?> Root = new(Read);

    /// <summary>The limits of a model, lowest tier first; empty when none are published.</summary>
    public static IReadOnlyList<RateLimit> Of(CatalogModel model)
    {
        JsonValue? provider = Root.Value?["providers"]?[model.Provider];
        if (provider?["models"] is not { } models || Row(models, model) is not { } row)
            return [];
        var limits = new List<RateLimit>();
        IReadOnlyList<JsonValue> tiers = provider["tiers"]?.Items ?? [];
        for (int i = 0; i < tiers.Count; i++)
        {
            var limit = new RateLimit
            {
                Tier = tiers[i].String ?? "",
                RequestsPerMinute = At(row, "rpm", i),
                TokensPerMinute = At(row, "tpm", i),
                InputTokensPerMinute = At(row, "inputTpm", i),
                OutputTokensPerMinute = At(row, "outputTpm", i),
                BatchQueueTokens = At(row, "batchQueue", i),
            };
            if (limit.RequestsPerMinute is not null || limit.TokensPerMinute is not null || limit.InputTokensPerMinute is not null)
                limits.Add(limit);
        }

        return limits;
    }

    /// <summary>Date of a provider's figures, ISO 8601; empty when there are none.</summary>
    public static string Date(string provider) => Root.Value?["providers"]?[provider]?["date"]?.String ?? "";

    // A dated snapshot shares the limits of its line.
    private static JsonValue? Row(JsonValue models, CatalogModel model)
    {
        for (string? id = model.Id; id is not null; id = ModelName.WithoutVersion(id))
        {
            JsonMember? best = null;
            foreach (JsonMember member in models.Members)
                if (ModelPattern.Matches(member.Name, id) && (best is null || member.Name.Length > best.Name.Length))
                    best = member;
            if (best is not null)
                return best.Value;
        }

        return null;
    }

    private static long? At(JsonValue row, string name, int index) =>
        row[name] is { } values && index < values.Items.Count && values.Items[index].Number is decimal number ? (long)number : null;

    private static JsonValue? Read()
    {
        JsonReader.TryParse(EmbeddedFacts.Text("facts/limits.json"), out JsonValue? root, out _);
        return root;
    }
}
