using PromptLint.Core.Costs;

namespace PromptLint.Core.SelfHosting;

/// <summary>What it takes to serve a load with an own model.</summary>
public sealed record SelfHostPlan
{
    // Share of a GPU's peak arithmetic that reading prompts reaches; usual range 0.3 to 0.5.
    private const double PromptEfficiency = 0.4;

    // Sequences at which throughput is half of its limit; fits the measured series of 8, 64, 128 and 256 sequences within 3 %.
    private const double HalfSequences = 92.0;

    // A batch above the measured ones is not claimed.
    private const double MostSequences = 256.0;

    // Cache of keys and values at 16 bit: 32 layers x 8 heads x 128 x 2 x 2 bytes for 8B (Llama 3.1), in proportion for other sizes.
    private const double CacheBytesPerTokenFor8B = 131_072.0;

    public required Gpu Gpu { get; init; }

    /// <summary>GPUs that hold one copy of the model.</summary>
    public required int ByMemory { get; init; }

    /// <summary>Copies that the peak load needs.</summary>
    public required int Copies { get; init; }

    /// <summary>All GPUs, with one copy more against outages.</summary>
    public int Gpus => ByMemory * (Copies + 1);

    /// <summary>Rents of all GPUs in US dollars a month.</summary>
    public decimal LowUsd => Gpus * BreakEven.MonthlyRent(Gpu.LowHourUsd);

    public decimal TypicalUsd => Gpus * BreakEven.MonthlyRent(Gpu.TypicalHourUsd);

    public decimal HighUsd => Gpus * BreakEven.MonthlyRent(Gpu.HighHourUsd);

    /// <summary>What the figures leave out, to be printed with them.</summary>
    public static string Caveat =>
        "Rents of public offers, always on, one copy in reserve; throughput scaled from a measured H100 by bandwidth and arithmetic; without engineering, operation and idle time.";

    /// <summary>Plans a dense model at 16 bit on one kind of GPU.</summary>
    /// <param name="gpu">The GPU.</param>
    /// <param name="sizeB">Billions of parameters.</param>
    /// <param name="inputTokens">Input of a call.</param>
    /// <param name="outputTokens">Output of a call.</param>
    /// <param name="peakCallsPerSecond">The load in the busiest minute.</param>
    public static SelfHostPlan For(Gpu gpu, double sizeB, int inputTokens, int outputTokens, double peakCallsPerSecond)
    {
        int byMemory = Energy.EnergyEstimator.GpusFor(sizeB, (double)gpu.MemoryGb);
        double memory = (double)gpu.MemoryGb * byMemory;
        double sequenceGb = CacheBytesPerTokenFor8B * sizeB / 8.0 * Math.Max(1, inputTokens + outputTokens) / 1e9;
        double sequences = Math.Min(MostSequences, Math.Max(1.0, (memory - sizeB * 2.0 * 1.2) / sequenceGb));
        double read = inputTokens * 2.0 * sizeB * 1e9 / ((double)gpu.Tflops * byMemory * 1e12 * PromptEfficiency);
        double write = outputTokens / OutputPerSecond(gpu, byMemory, sizeB, sequences);
        int copies = Math.Max(1, (int)Math.Ceiling(peakCallsPerSecond * (read + write)));
        return new SelfHostPlan { Gpu = gpu, ByMemory = byMemory, Copies = copies };
    }

    /// <summary>The plan with the lowest typical rent.</summary>
    public static SelfHostPlan Cheapest(double sizeB, int inputTokens, int outputTokens, double peakCallsPerSecond)
    {
        SelfHostPlan? best = null;
        foreach (Gpu gpu in SelfHostFacts.Embedded.Gpus)
        {
            SelfHostPlan plan = For(gpu, sizeB, inputTokens, outputTokens, peakCallsPerSecond);
            if (best is null || plan.TypicalUsd < best.TypicalUsd)
                best = plan;
        }

        return best!;
    }

    private static double OutputPerSecond(Gpu gpu, int gpus, double sizeB, double sequences)
    {
        Gpu reference = SelfHostFacts.Embedded.Find("H100")!;
        double limit = (double)SelfHostFacts.Embedded.ReferenceOutputPerSecond * (MostSequences + HalfSequences) / MostSequences;
        return limit * sequences / (sequences + HalfSequences) * (double)(gpu.Bandwidth / reference.Bandwidth) * gpus * 8.0 / sizeB;
    }
}
