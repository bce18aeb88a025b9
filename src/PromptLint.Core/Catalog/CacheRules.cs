using PromptLint.Core.Json;

namespace PromptLint.Core.Catalog;

/// <summary>Prompt caching by provider (rules/catalog/facts/caching.json).</summary>
public static class CacheRules
{
    private static readonly Lazy<Dictionary<string, CacheRule>> Shipped = new(Read);

    /// <summary>The rule of a provider; null when it does not cache or nothing is known.</summary>
    public static CacheRule? Of(string provider) => Shipped.Value.TryGetValue(provider, out CacheRule? rule) ? rule : null;

    private static Dictionary<string, CacheRule> Read()
    {
        var rules = new Dictionary<string, CacheRule>(StringComparer.Ordinal);
        JsonReader.TryParse(EmbeddedFacts.Text("facts/caching.json"), out JsonValue? root, out _);
        foreach (JsonMember provider in root?["providers"]?.Members ?? [])
        {
            var minimum = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (JsonMember model in provider.Value["minTokens"]?.Members ?? [])
                if (model.Value.Integer is int tokens)
                    minimum[model.Name] = tokens;
            rules[provider.Name] = new CacheRule
            {
                Automatic = provider.Value["automatic"]?.Boolean ?? false,
                Marker = provider.Value["marker"]?.String,
                MinimumTokens = minimum,
                LifetimeMinutes = provider.Value["ttlMinutes"]?.Number ?? 0m,
                Lifetime = provider.Value["ttl"]?.String ?? "",
                Hint = provider.Value["hint"]?.String ?? "",
                Source = provider.Value["source"]?.String ?? "",
            };
        }

        return rules;
    }
}
