using PromptLint.Core.Catalog;
using PromptLint.Core.Json;

namespace PromptLint.Core.Energy;

/// <summary>Constants of the EcoLogits method and grid factors (rules/catalog/facts/selfhost.json).</summary>
public sealed record EnergyMethod
{
    private static readonly Lazy<EnergyMethod> Shipped = new(Read);

    /// <summary>The constants that ship with PromptLint.</summary>
    public static EnergyMethod Embedded => Shipped.Value;

    public required double WhScale { get; init; }

    public required double WhDecay { get; init; }

    public required double WhOffset { get; init; }

    public required double SecondsPerParameterB { get; init; }

    public required double SecondsPerBatch { get; init; }

    public required double SecondsOffset { get; init; }

    /// <summary>Requests that a server answers together.</summary>
    public required int Batch { get; init; }

    /// <summary>Power of a server without its GPUs.</summary>
    public required double ServerWatts { get; init; }

    public required int GpusPerServer { get; init; }

    public required double GpuMemoryGb { get; init; }

    /// <summary>Energy of the whole data centre over that of its computers, from the best to the usual.</summary>
    public required AmountBounds Pue { get; init; }

    /// <summary>Grams of CO2 equivalent a kilowatt-hour by country code; `WOR` is the world.</summary>
    public required IReadOnlyDictionary<string, decimal> GridGrams { get; init; }

    /// <summary>Where the method comes from.</summary>
    public required string Source { get; init; }

    private static EnergyMethod Read()
    {
        JsonReader.TryParse(EmbeddedFacts.Text("facts/selfhost.json"), out JsonValue? root, out _);
        JsonValue energy = root!["energy"]!;
        JsonValue wh = energy["perTokenWh"]!;
        JsonValue seconds = energy["perTokenSeconds"]!;
        var grid = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase);
        foreach (JsonMember country in root["carbon"]!["grid"]!.Members)
            grid[country.Name] = country.Value.Number!.Value;
        return new EnergyMethod
        {
            WhScale = Number(wh, "scale"),
            WhDecay = Number(wh, "decay"),
            WhOffset = Number(wh, "offset"),
            SecondsPerParameterB = Number(seconds, "parameters"),
            SecondsPerBatch = Number(seconds, "batch"),
            SecondsOffset = Number(seconds, "offset"),
            Batch = energy["batch"]!.Integer!.Value,
            ServerWatts = Number(energy, "serverWatts"),
            GpusPerServer = energy["gpusPerServer"]!.Integer!.Value,
            GpuMemoryGb = Number(energy, "gpuMemoryGb"),
            Pue = new AmountBounds(Number(energy["pue"]!, "low"), Number(energy["pue"]!, "high")),
            GridGrams = grid,
            Source = energy["source"]!.String!,
        };
    }

    private static double Number(JsonValue value, string name) => (double)value[name]!.Number!.Value;
}
