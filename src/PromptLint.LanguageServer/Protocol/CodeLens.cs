namespace PromptLint.LanguageServer.Protocol;

internal sealed record CodeLens(TextRange Range, ClientCommand Command);
