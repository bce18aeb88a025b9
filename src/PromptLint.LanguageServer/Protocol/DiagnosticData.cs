namespace PromptLint.LanguageServer.Protocol;

/// <summary>What ties a diagnostic to the report.</summary>
internal sealed record DiagnosticData(string Fingerprint, string? CallSiteId);
