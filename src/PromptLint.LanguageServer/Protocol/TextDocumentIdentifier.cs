namespace PromptLint.LanguageServer.Protocol;

/// <summary>A document, and where the client counts them its version.</summary>
internal sealed record TextDocumentIdentifier(string Uri, int? Version = null);
