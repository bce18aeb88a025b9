namespace PromptLint.LanguageServer.Protocol;

/// <summary>An edit; without a range the whole text.</summary>
internal sealed record ContentChange(TextRange? Range, string Text);
