namespace PromptLint.LanguageServer.Protocol;

internal sealed record FolderChanges(FolderChange Event);
