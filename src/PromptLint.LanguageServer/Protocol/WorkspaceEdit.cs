namespace PromptLint.LanguageServer.Protocol;

/// <summary>Edits that belong together: changes of documents, and files that are made first.</summary>
internal sealed record WorkspaceEdit(IReadOnlyList<object> DocumentChanges);
