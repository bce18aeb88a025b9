namespace PromptLint.LanguageServer.Protocol;

internal sealed record InlayHint(Position Position, string Label, string Tooltip, bool PaddingLeft = true);
