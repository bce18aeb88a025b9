namespace PromptLint.Core.SelfHosting;

/// <summary>A rented GPU.</summary>
public sealed record Gpu
{
    public required string Name { get; init; }

    public required decimal MemoryGb { get; init; }

    /// <summary>Memory bandwidth in gigabytes a second; decides how fast tokens are generated.</summary>
    public required decimal Bandwidth { get; init; }

    /// <summary>FP16 tensor performance without sparsity; decides how fast a prompt is read.</summary>
    public required decimal Tflops { get; init; }

    /// <summary>Rent in US dollars an hour, cheapest offer.</summary>
    public required decimal LowHourUsd { get; init; }

    public required decimal TypicalHourUsd { get; init; }

    public required decimal HighHourUsd { get; init; }
}
