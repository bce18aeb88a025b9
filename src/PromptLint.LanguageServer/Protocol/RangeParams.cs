namespace PromptLint.LanguageServer.Protocol;

internal sealed record RangeParams(TextDocumentIdentifier TextDocument, TextRange Range);
