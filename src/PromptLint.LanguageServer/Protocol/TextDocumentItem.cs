namespace PromptLint.LanguageServer.Protocol;

/// <summary>A document that the client has opened.</summary>
internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);
