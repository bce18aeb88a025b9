namespace PromptLint.LanguageServer.Protocol;

internal sealed record WorkspaceDiagnosticParams(IReadOnlyList<PreviousResult>? PreviousResultIds = null);
