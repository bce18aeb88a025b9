namespace PromptLint.Core.Reports;

/// <summary>Sums over the call sites outside tests whose amounts are known.</summary>
public sealed record Totals
{
    public decimal MonthlyUsd { get; init; }

    public decimal SavingUsd { get; init; }

    /// <summary>Call sites left out of the sums because their price or model is unknown.</summary>
    public int UnknownCost { get; init; }

    /// <summary>Largest first.</summary>
    public IReadOnlyList<Subtotal> ByModel { get; init; } = [];

    /// <summary>Largest first.</summary>
    public IReadOnlyList<Subtotal> ByProject { get; init; } = [];
}
