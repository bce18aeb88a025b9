using PromptLint.Core.Reports;

namespace PromptLint.Reporting.Documents;

/// <summary>
/// A scan's result as it leaves the machine: what every format writes and what `merge` and `diff` read back.
/// Its JSON form is described by rules/schema/report.schema.json; the order of the members is the order in the file.
/// </summary>
public sealed record ReportDocument
{
    public const string CurrentSchemaVersion = "1.0";

    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    public required ToolEntry Tool { get; init; }

    public required Coverage Coverage { get; init; }

    /// <summary>By file, line, column.</summary>
    public IReadOnlyList<CallSiteEntry> CallSites { get; init; } = [];

    /// <summary>By file, line, column, rule.</summary>
    public IReadOnlyList<FindingEntry> Findings { get; init; } = [];

    public required Totals Totals { get; init; }

    /// <summary>Lock-in, ends, limits and destinations.</summary>
    public Exposure Exposure { get; init; } = new();
}
