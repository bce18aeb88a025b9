namespace PromptLint.Core.Findings;

/// <summary>How urgent a finding is.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
