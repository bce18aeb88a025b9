namespace PromptLint.Scoring.Calibration;

/// <summary>What a user's judgements made of the parities.</summary>
/// <param name="Scorer">The scorer that it was fitted for.</param>
/// <param name="Slm">The map of parity.slm; null leaves it.</param>
/// <param name="Mid">The map of parity.mid; null leaves it.</param>
public sealed record UserCalibration(string Scorer, CalibrationMap? Slm, CalibrationMap? Mid);
