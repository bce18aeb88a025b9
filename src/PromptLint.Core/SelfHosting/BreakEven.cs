using PromptLint.Core.Costs;

namespace PromptLint.Core.SelfHosting;

/// <summary>When a rented machine costs less than paying by token.</summary>
public static class BreakEven
{
    /// <summary>Rent of a machine that always runs, in US dollars a month of 730 hours.</summary>
    public static decimal MonthlyRent(decimal hourUsd) => hourUsd * Month.BilledHours;

    /// <summary>Calls a month at which rent and price by token are equal: rent over price of a call, not rounded. Holds only while the machine can serve the load.</summary>
    /// <param name="monthlyRentUsd">All machines.</param>
    /// <param name="perCallUsd">More than 0.</param>
    public static decimal Calls(decimal monthlyRentUsd, decimal perCallUsd) => monthlyRentUsd / perCallUsd;

    /// <summary>Hours that GPUs are busy with the output of a month.</summary>
    public static decimal BusyGpuHours(decimal outputTokens, decimal outputPerSecond) => outputTokens / outputPerSecond / 3600m;
}
