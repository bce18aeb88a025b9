namespace PromptLint.LanguageServer.Protocol;

internal sealed record Hover(MarkupContent Contents, TextRange Range);
