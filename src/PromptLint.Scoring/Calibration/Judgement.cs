using PromptLint.Core.Complexity;

namespace PromptLint.Scoring.Calibration;

/// <summary>A user's judgement: was a tier's answer to a prompt as good as needed?</summary>
/// <param name="Tier">The tier that answered, slm or mid.</param>
/// <param name="Parity">What the scorer had predicted for that tier, 0 to 1.</param>
/// <param name="Acceptable">The judgement.</param>
public sealed record Judgement(ModelTier Tier, double Parity, bool Acceptable);
