namespace PromptLint.LanguageServer.Protocol;

internal sealed record PreviousResult(string Uri, string Value);
