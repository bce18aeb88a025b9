namespace PromptLint.Reporting.Comparison;

/// <summary>How a call site differs between two reports.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Changed,
}
