namespace PromptLint.LanguageServer.Protocol;

/// <summary>The parameters of every request that is about one document.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null);
