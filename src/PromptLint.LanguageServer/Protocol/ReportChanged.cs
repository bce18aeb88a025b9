namespace PromptLint.LanguageServer.Protocol;

/// <summary>Says that a newer report can be had, with the figures that a status bar shows.</summary>
internal sealed record ReportChanged(int Version, string State, IReadOnlyList<FolderTotals> Folders);
