namespace PromptLint.Core.Complexity;

/// <summary>Probability, 0 to 1, that a tier's answer is as acceptable as a flagship's for the prompt.</summary>
public sealed record Parity(double Slm, double Mid);
