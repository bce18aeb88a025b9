namespace PromptLint.Core.Costs;

/// <summary>A quantity that is only known within bounds.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record AmountRange(decimal Low, decimal High)
{
    /// <summary>Sums of both ends.</summary>
    public AmountRange Plus(AmountRange other) => new(Low + other.Low, High + other.High);

    /// <summary>Both ends multiplied.</summary>
    public AmountRange Times(decimal factor) => new(Low * factor, High * factor);
}
