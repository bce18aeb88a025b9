namespace PromptLint.Workspace.Scanning;

/// <summary>What a scan is doing; the value of its progress report.</summary>
public enum ScanStage
{
    Loading,
    Detecting,
    Scoring,
    Assessing,
}
