namespace PromptLint.Workspace.Sources;

/// <summary>What a path that is scanned can be.</summary>
internal enum ScanInputKind
{
    Folder,
    Solution,
    Project,
    File,
}
