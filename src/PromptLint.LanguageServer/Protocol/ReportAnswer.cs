namespace PromptLint.LanguageServer.Protocol;

/// <summary>The reports of all folders, or of the one that was asked for.</summary>
internal sealed record ReportAnswer(int Version, string State, string? Message, IReadOnlyList<FolderReport> Folders);
