namespace PromptLint.LanguageServer.Protocol;

/// <summary>A place in a document; both numbers 0-based, characters in UTF-16 code units.</summary>
internal sealed record Position(int Line, int Character);
