using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Comparison;

/// <summary>A call site that is on one side only, or differs between both.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Before">Null for an added call site.</param>
/// <param name="After">Null for a removed call site.</param>
/// <param name="Reasons">What changed, for people; empty unless <see cref="ChangeKind.Changed"/>.</param>
public sealed record CallSiteChange(ChangeKind Kind, CallSiteEntry? Before, CallSiteEntry? After, IReadOnlyList<string> Reasons)
{
    /// <summary>The side that still exists, else the one that did.</summary>
    public CallSiteEntry Site => After ?? Before!;

    /// <summary>Change of the monthly cost in US dollars; null when a side that exists has no known cost.</summary>
    public decimal? DeltaUsd => (Before, After) switch
    {
        (null, { } after) => after.Cost?.MonthlyUsd,
        ({ } before, null) => -before.Cost?.MonthlyUsd,
        ({ } before, { } after) => after.Cost?.MonthlyUsd - before.Cost?.MonthlyUsd,
        _ => null,
    };
}
