using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Comparison;

/// <summary>What a change of the code means in calls, money and findings. Call sites in tests are left out.</summary>
public sealed record ReportDiff
{
    public required ToolEntry Tool { get; init; }

    /// <summary>What was compared with: a revision or a file.</summary>
    public required string Base { get; init; }

    /// <summary>What was compared.</summary>
    public required string Head { get; init; }

    public required decimal BeforeUsd { get; init; }

    public required decimal AfterUsd { get; init; }

    public required decimal DeltaUsd { get; init; }

    /// <summary>Lower end of the plausible change.</summary>
    public required decimal DeltaLowUsd { get; init; }

    /// <summary>Upper end of the plausible change.</summary>
    public required decimal DeltaHighUsd { get; init; }

    /// <summary>Changed call sites whose cost is unknown on one side, so that they are missing in the sums.</summary>
    public required int UnknownCost { get; init; }

    /// <summary>Largest change first.</summary>
    public required IReadOnlyList<CallSiteChange> Changes { get; init; }

    /// <summary>Findings that the base does not have.</summary>
    public required IReadOnlyList<FindingEntry> NewFindings { get; init; }

    /// <summary>Findings of the base that are gone.</summary>
    public required IReadOnlyList<FindingEntry> GoneFindings { get; init; }
}
