using PromptLint.Core.Findings;

namespace PromptLint.Reporting.Documents;

/// <summary>One thing that PromptLint says.</summary>
public sealed record FindingEntry
{
    public required string RuleId { get; init; }

    public required Severity Severity { get; init; }

    public required string Message { get; init; }

    /// <summary>Null for findings about PromptLint's own files.</summary>
    public string? CallSiteId { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public required int EndLine { get; init; }

    public required int EndColumn { get; init; }

    public decimal? SavingUsd { get; init; }

    public bool Fixable { get; init; }

    /// <summary>The model that a fix would put in place of the present one; null when the finding has no such fix.</summary>
    public string? Replacement { get; init; }

    public required string Fingerprint { get; init; }
}
