namespace PromptLint.LanguageServer.Protocol;

internal sealed record ProgressParams(string Token, object Value);
