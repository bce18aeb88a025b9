using PromptLint.Core.Complexity;

namespace PromptLint.Scoring.Input;

/// <summary>A prompt to be scored.</summary>
/// <param name="Id">The user's name for it, given back with the answer.</param>
/// <param name="Call">Its text and roles.</param>
public sealed record ScoreRequest(string Id, CallText Call);
