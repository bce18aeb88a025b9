namespace PromptLint.LanguageServer.Protocol;

internal sealed record DisabledReason(string Reason);
