namespace PromptLint.LanguageServer.Protocol;

/// <summary>The page about a rule.</summary>
internal sealed record CodeDescription(string Href);
