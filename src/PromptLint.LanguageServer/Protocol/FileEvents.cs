namespace PromptLint.LanguageServer.Protocol;

internal sealed record FileEvents(IReadOnlyList<FileEvent> Changes);
