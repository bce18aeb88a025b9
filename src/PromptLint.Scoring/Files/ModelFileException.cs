namespace PromptLint.Scoring.Files;

/// <summary>A file of the reference model that cannot be used. The message is one line for the user.</summary>
public sealed class ModelFileException(string message) : Exception(message);
