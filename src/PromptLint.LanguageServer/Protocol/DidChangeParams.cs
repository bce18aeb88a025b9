namespace PromptLint.LanguageServer.Protocol;

internal sealed record DidChangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);
