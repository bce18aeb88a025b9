namespace PromptLint.LanguageServer.Protocol;

internal sealed record DocumentEdit(DocumentVersion TextDocument, IReadOnlyList<TextEdit> Edits);
