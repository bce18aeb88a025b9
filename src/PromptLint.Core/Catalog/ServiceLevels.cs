using PromptLint.Core.Json;

namespace PromptLint.Core.Catalog;

/// <summary>Service levels and batch windows by provider (rules/catalog/facts/services.json).</summary>
public sealed class ServiceLevels
{
    private static readonly Lazy<Dictionary<string, ServiceLevels>> Shipped = new(Read);

    private ServiceLevels(IReadOnlyList<ServiceLevel> levels, int? batchHours, decimal residencyFactor)
    {
        Levels = levels;
        BatchHours = batchHours;
        ResidencyFactor = residencyFactor;
    }

    /// <summary>What a provider offers; null when nothing is known.</summary>
    public static ServiceLevels? Of(string provider) => Shipped.Value.TryGetValue(provider, out ServiceLevels? levels) ? levels : null;

    public IReadOnlyList<ServiceLevel> Levels { get; }

    /// <summary>Hours within which a batch is answered; null when there is no batch interface.</summary>
    public int? BatchHours { get; }

    /// <summary>Factor for requests that must stay in a region; 1 when there is none.</summary>
    public decimal ResidencyFactor { get; }

    /// <summary>The factor of a level for a model; null when the model does not have it.</summary>
    public decimal? Factor(string level, string model)
    {
        foreach (ServiceLevel candidate in Levels)
            if (string.Equals(candidate.Name, level, StringComparison.OrdinalIgnoreCase) && candidate.AppliesTo(model))
                return candidate.Factor;
        return null;
    }

    private static Dictionary<string, ServiceLevels> Read()
    {
        var providers = new Dictionary<string, ServiceLevels>(StringComparer.Ordinal);
        JsonReader.TryParse(EmbeddedFacts.Text("facts/services.json"), out JsonValue? root, out _);
        foreach (JsonMember provider in root?["providers"]?.Members ?? [])
        {
            var levels = new List<ServiceLevel>();
            foreach (JsonValue level in provider.Value["levels"]?.Items ?? [])
                if (level["name"]?.String is { } name && level["multiplier"]?.Number is decimal factor)
                    levels.Add(new ServiceLevel(name, factor, Texts(level["models"]), Texts(level["except"]), level["note"]?.String ?? ""));
            providers[provider.Name] = new ServiceLevels(levels, provider.Value["batch"]?["windowHours"]?.Integer, provider.Value["residency"]?["multiplier"]?.Number ?? 1m);
        }

        return providers;
    }

    private static IReadOnlyList<string> Texts(JsonValue? value)
    {
        var texts = new List<string>();
        foreach (JsonValue item in value?.Items ?? [])
            if (item.String is { } text)
                texts.Add(text);
        return texts;
    }
}
