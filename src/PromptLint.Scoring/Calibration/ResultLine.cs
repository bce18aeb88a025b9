using PromptLint.Core.Complexity;

namespace PromptLint.Scoring.Calibration;

/// <summary>A line of a results file.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Id">The prompt's id in a report or in the output of `promptlint score`; null when the text is given.</param>
/// <param name="Prompt">The prompt itself; null when the id is given.</param>
/// <param name="Tier">The tier that answered.</param>
/// <param name="Acceptable">Whether its answer was good enough.</param>
public sealed record ResultLine(int Line, string? Id, CallText? Prompt, ModelTier Tier, bool Acceptable);
