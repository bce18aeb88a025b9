namespace PromptLint.Core.Costs;

/// <summary>What a call costs, in US dollars. Null means unknown, never free.</summary>
public sealed record CostEstimate
{
    public required decimal CallsPerMonth { get; init; }

    public decimal? PerCallUsd { get; init; }

    public decimal? MonthlyUsd { get; init; }

    /// <summary>Lower end of the plausible monthly cost.</summary>
    public decimal? LowUsd { get; init; }

    /// <summary>Upper end of the plausible monthly cost.</summary>
    public decimal? HighUsd { get; init; }

    /// <summary>What the amounts rest on: volume and its origin, token sizes, price with date and source.</summary>
    public IReadOnlyList<string> Assumptions { get; init; } = [];
}
