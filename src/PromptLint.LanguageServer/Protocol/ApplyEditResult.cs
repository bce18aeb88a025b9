namespace PromptLint.LanguageServer.Protocol;

internal sealed record ApplyEditResult(bool Applied, string? FailureReason = null);
