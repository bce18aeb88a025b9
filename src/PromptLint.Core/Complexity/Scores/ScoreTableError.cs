namespace PromptLint.Core.Complexity.Scores;

/// <summary>A line of promptlint.scores.tsv that cannot be read.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Message">What is wrong, for people.</param>
public sealed record ScoreTableError(int Line, string Message);
