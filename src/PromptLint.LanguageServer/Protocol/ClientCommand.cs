namespace PromptLint.LanguageServer.Protocol;

/// <summary>A command of the client.</summary>
internal sealed record ClientCommand(string Title, string Command, IReadOnlyList<object> Arguments);
