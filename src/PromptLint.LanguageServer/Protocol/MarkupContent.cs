namespace PromptLint.LanguageServer.Protocol;

internal sealed record MarkupContent(string Kind, string Value);
