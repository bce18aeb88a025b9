namespace PromptLint.Cli.CommandLine;

/// <summary>Something that the user can put right.</summary>
/// <param name="message">One line: what is wrong, and what to do.</param>
internal sealed class UserError(string message) : Exception(message);
