namespace PromptLint.LanguageServer.Protocol;

internal sealed record TextEdit(TextRange Range, string NewText);
