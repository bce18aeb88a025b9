namespace PromptLint.LanguageServer.Protocol;

/// <summary>Which kinds are wanted; all quick fixes when nothing is said.</summary>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);
