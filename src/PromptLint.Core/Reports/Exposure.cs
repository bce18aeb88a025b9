namespace PromptLint.Core.Reports;

/// <summary>What a code base depends on, beside what it costs. Call sites in tests are left out.</summary>
public sealed record Exposure
{
    /// <summary>Largest first.</summary>
    public IReadOnlyList<Subtotal> SpendByProvider { get; init; } = [];

    /// <summary>Call sites whose provider is known and that name no alternative model at another one.</summary>
    public int WithoutFallback { get; init; }

    /// <summary>By date, then model.</summary>
    public IReadOnlyList<RetirementEntry> Retirements { get; init; } = [];

    /// <summary>Least headroom first.</summary>
    public IReadOnlyList<HeadroomEntry> Headroom { get; init; } = [];

    /// <summary>Where prompts go, most call sites first.</summary>
    public IReadOnlyList<Destination> Destinations { get; init; } = [];
}
