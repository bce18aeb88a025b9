namespace PromptLint.LanguageServer.Protocol;

internal sealed record FolderChange(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);
