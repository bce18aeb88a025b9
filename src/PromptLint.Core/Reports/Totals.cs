using PromptLint.Core.Costs;

namespace PromptLint.Core.Reports;

/// <summary>Sums over the call sites outside tests whose amounts are known.</summary>
public sealed record Totals
{
    public decimal MonthlyUsd { get; init; }

    public decimal SavingUsd { get; init; }

    /// <summary>Call sites left out of the sums because their price or model is unknown.</summary>
    public int UnknownCost { get; init; }

    /// <summary>Kilowatt-hours a month of the call sites whose model has a known size; null when there is none.</summary>
    public AmountRange? EnergyKwh { get; init; }

    /// <summary>Kilograms of CO2 equivalent a month for that energy on the world's average grid; null when there is none.</summary>
    public AmountRange? CarbonKg { get; init; }

    /// <summary>Call sites whose energy is not estimable, since the size of the model is unpublished or the model unknown.</summary>
    public int UnknownEnergy { get; init; }

    /// <summary>Largest first.</summary>
    public IReadOnlyList<Subtotal> ByModel { get; init; } = [];

    /// <summary>Largest first.</summary>
    public IReadOnlyList<Subtotal> ByProject { get; init; } = [];
}
