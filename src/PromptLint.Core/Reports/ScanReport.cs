using PromptLint.Core.Findings;

namespace PromptLint.Core.Reports;

/// <summary>The result of a scan, in a stable order: call sites and findings by file, line, column, rule.</summary>
public sealed record ScanReport
{
    /// <summary>Version of PromptLint.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>Date of the newest fact in the catalog, ISO 8601.</summary>
    public required string CatalogDate { get; init; }

    /// <summary>Name and version of the scorer.</summary>
    public required string Scorer { get; init; }

    public required Coverage Coverage { get; init; }

    public IReadOnlyList<CallSiteReport> CallSites { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    public Totals Totals { get; init; } = new();

    /// <summary>Lock-in, ends, limits and destinations.</summary>
    public Exposure Exposure { get; init; } = new();
}
