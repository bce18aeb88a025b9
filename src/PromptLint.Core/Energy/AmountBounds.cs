namespace PromptLint.Core.Energy;

/// <summary>Bounds of a factor.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record AmountBounds(double Low, double High);
