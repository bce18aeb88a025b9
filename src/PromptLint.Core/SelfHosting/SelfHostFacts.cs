using PromptLint.Core.Catalog;
using PromptLint.Core.Json;

namespace PromptLint.Core.SelfHosting;

/// <summary>Rents and measured throughput (rules/catalog/facts/selfhost.json).</summary>
public sealed class SelfHostFacts
{
    private static readonly Lazy<SelfHostFacts> Shipped = new(Read);

    private SelfHostFacts(IReadOnlyList<Gpu> gpus, decimal reference)
    {
        Gpus = gpus;
        ReferenceOutputPerSecond = reference;
    }

    /// <summary>The facts that ship with PromptLint.</summary>
    public static SelfHostFacts Embedded => Shipped.Value;

    public IReadOnlyList<Gpu> Gpus { get; }

    /// <summary>Measured output tokens a second of Llama 3.1 8B at 16 bit on one H100 with 256 sequences and short prompts.</summary>
    public decimal ReferenceOutputPerSecond { get; }

    /// <summary>The GPU of that name; null when there is none.</summary>
    public Gpu? Find(string name)
    {
        foreach (Gpu gpu in Gpus)
            if (string.Equals(gpu.Name, name, StringComparison.OrdinalIgnoreCase))
                return gpu;
        return null;
    }

    private static SelfHostFacts Read()
    {
        JsonReader.TryParse(EmbeddedFacts.Text("facts/selfhost.json"), out JsonValue? root, out _);
        var gpus = new List<Gpu>();
        foreach (JsonValue row in root!["gpus"]!.Items)
        {
            JsonValue hour = row["hourUsd"]!;
            gpus.Add(new Gpu
            {
                Name = row["name"]!.String!,
                MemoryGb = row["vramGb"]!.Number!.Value,
                Bandwidth = row["bandwidth"]!.Number!.Value,
                Tflops = row["tflops"]!.Number!.Value,
                LowHourUsd = hour["low"]!.Number!.Value,
                TypicalHourUsd = hour["typical"]!.Number!.Value,
                HighHourUsd = hour["high"]!.Number!.Value,
            });
        }

        decimal reference = 0m;
        foreach (JsonValue row in root["throughput"]!["rows"]!.Items)
            if (row["model"]?.String == "meta-llama/Llama-3.1-8B-Instruct" && row["gpus"]?.Integer == 1)
                reference = row["outputPerSecond"]!.Number!.Value;
        return new SelfHostFacts(gpus, reference);
    }
}
