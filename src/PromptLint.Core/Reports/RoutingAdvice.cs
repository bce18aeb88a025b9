namespace PromptLint.Core.Reports;

/// <summary>What a router in front of a call site would save, where its inputs are mixed. Advice only: somebody has to build and measure the router.</summary>
public sealed record RoutingAdvice
{
    /// <summary>The model for easy inputs.</summary>
    public required string Model { get; init; }

    public required string Provider { get; init; }

    /// <summary>Share of the inputs that are easy, 0 to 1, as the usage file states it.</summary>
    public required decimal EasyShare { get; init; }

    /// <summary>Monthly cost in US dollars when each input goes to one model.</summary>
    public required decimal RouterUsd { get; init; }

    /// <summary>Monthly cost in US dollars when the small model is always asked and the large one again for the rest.</summary>
    public required decimal CascadeUsd { get; init; }

    /// <summary>What the router saves a month, in US dollars.</summary>
    public required decimal SavingUsd { get; init; }

    /// <summary>The arithmetic with its figures, for people.</summary>
    public required string Formula { get; init; }
}
