namespace PromptLint.LanguageServer.Protocol;

internal sealed record PositionParams(TextDocumentIdentifier TextDocument, Position Position);
