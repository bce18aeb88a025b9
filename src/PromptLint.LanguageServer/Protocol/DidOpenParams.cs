namespace PromptLint.LanguageServer.Protocol;

internal sealed record DidOpenParams(TextDocumentItem TextDocument);
