namespace PromptLint.Scoring.Input;

/// <summary>An input file that cannot be understood. The message names the line, for the user.</summary>
public sealed class InputException(string message) : Exception(message);
