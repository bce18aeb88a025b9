using PromptLint.Core.Catalog;
using PromptLint.Core.Costs;

namespace PromptLint.Core.Energy;

/// <summary>
/// Energy of generating tokens, by the published EcoLogits method: per output token on a GPU at a batch of 64, times the GPUs that hold the model.
/// The low end counts the GPUs only, the high end the whole server. Prompt processing is not part of the method.
/// </summary>
public static class EnergyEstimator
{
    /// <summary>Kilowatt-hours a month.</summary>
    /// <param name="model">Its size decides.</param>
    /// <param name="outputTokens">Output tokens a month.</param>
    /// <param name="sizeB">The user's figure for a closed model, in billions of parameters; null when there is none.</param>
    /// <returns>Null when the size is unpublished and none is given: not estimable.</returns>
    public static AmountRange? KilowattHours(CatalogModel model, decimal outputTokens, decimal? sizeB = null)
    {
        if ((sizeB ?? model.ParametersB) is not decimal total)
            return null;
        decimal active = sizeB ?? model.ActiveParametersB ?? total;
        EnergyMethod method = EnergyMethod.Embedded;
        int gpus = GpusFor((double)total, method.GpuMemoryGb);
        double gpu = WhPerToken((double)active) * gpus;
        double seconds = method.SecondsPerParameterB * (double)active + method.SecondsPerBatch * method.Batch + method.SecondsOffset;
        double server = seconds / 3600.0 * method.ServerWatts * gpus / method.GpusPerServer / method.Batch;
        return new AmountRange((decimal)(gpu * method.Pue.Low), (decimal)((gpu + server) * method.Pue.High)).Times(outputTokens / 1000m);
    }

    /// <summary>Kilograms of CO2 equivalent.</summary>
    /// <param name="kilowattHours">The energy.</param>
    /// <param name="country">Code of the grid; `WOR` is the world's average.</param>
    /// <returns>Null when the grid is not known.</returns>
    public static AmountRange? CarbonKilograms(AmountRange kilowattHours, string country = "WOR") =>
        EnergyMethod.Embedded.GridGrams.TryGetValue(country, out decimal grams) ? kilowattHours.Times(grams / 1000m) : null;

    /// <summary>Energy of one GPU for one output token in watt-hours.</summary>
    /// <param name="activeB">Billions of parameters that a token uses.</param>
    public static double WhPerToken(double activeB)
    {
        EnergyMethod method = EnergyMethod.Embedded;
        return method.WhScale * Math.Exp(-method.WhDecay * method.Batch) * activeB + method.WhOffset;
    }

    /// <summary>GPUs that hold a model at 16 bit with a fifth of overhead, a power of two.</summary>
    public static int GpusFor(double totalB, double gpuMemoryGb)
    {
        int needed = (int)Math.Ceiling(totalB * 2.0 * 1.2 / gpuMemoryGb);
        int gpus = 1;
        while (gpus < needed)
            gpus *= 2;
        return gpus;
    }
}
