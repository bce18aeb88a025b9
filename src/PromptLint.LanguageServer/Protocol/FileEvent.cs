namespace PromptLint.LanguageServer.Protocol;

/// <summary>A file that changed on the disk: 1 created, 2 changed, 3 deleted.</summary>
internal sealed record FileEvent(string Uri, int Type);
