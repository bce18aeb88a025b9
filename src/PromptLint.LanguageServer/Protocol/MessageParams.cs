namespace PromptLint.LanguageServer.Protocol;

/// <summary>A message for the user or the log: 1 error, 2 warning, 3 information, 4 log.</summary>
internal sealed record MessageParams(int Type, string Message);
