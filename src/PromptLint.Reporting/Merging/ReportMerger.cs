using PromptLint.Core.Catalog;
using PromptLint.Core.Reports;
using PromptLint.Core.Rules;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Json;

namespace PromptLint.Reporting.Merging;

/// <summary>Joins the reports of shards into the report that one scan would have given.</summary>
public static class ReportMerger
{
    /// <param name="reports">At least one; all of the same version, catalog and scorer.</param>
    /// <exception cref="ReportFormatException">The reports do not belong together.</exception>
    public static ReportDocument Merge(IReadOnlyList<ReportDocument> reports)
    {
        ReportDocument first = reports[0];
        if (reports.FirstOrDefault(report => report.Tool != first.Tool) is { } other)
        {
            throw new ReportFormatException($"the reports were made by different tools: {Name(first.Tool)} and {Name(other.Tool)}");
        }

        // A file that two shards both saw gives the same call site twice; the id tells.
        CallSiteEntry[] sites =
        [
            .. reports.SelectMany(report => report.CallSites)
                .DistinctBy(site => site.Id)
                .OrderBy(site => site.File, StringComparer.Ordinal)
                .ThenBy(site => site.Line)
                .ThenBy(site => site.Column)
                .ThenBy(site => site.Id, StringComparer.Ordinal),
        ];
        // The sums are the scan's own, over the call sites of all parts.
        ScanReport sums = ReportBuilder.Build(
            first.Tool.Version, ModelCatalog.Embedded, first.Tool.Scorer, first.Coverage, [.. sites.Select(site => new CallAssessment(CallSiteFacts.Of(site), []))]);
        return new ReportDocument
        {
            Tool = first.Tool,
            Coverage = Coverages(reports),
            CallSites = sites,
            Findings =
            [
                .. reports.SelectMany(report => report.Findings)
                    .DistinctBy(finding => (finding.RuleId, finding.Fingerprint))
                    .OrderBy(finding => finding.File, StringComparer.Ordinal)
                    .ThenBy(finding => finding.Line)
                    .ThenBy(finding => finding.Column)
                    .ThenBy(finding => finding.RuleId + finding.Fingerprint, StringComparer.Ordinal),
            ],
            Totals = sums.Totals,
            Exposure = sums.Exposure,
        };
    }

    private static Coverage Coverages(IReadOnlyList<ReportDocument> reports) => new()
    {
        Projects = reports.Sum(report => report.Coverage.Projects),
        Files = reports.Sum(report => report.Coverage.Files),
        CallSites = reports.Sum(report => report.Coverage.CallSites),
        ModelResolved = reports.Sum(report => report.Coverage.ModelResolved),
        PromptResolved = reports.Sum(report => report.Coverage.PromptResolved),
        Skipped =
        [
            .. reports.SelectMany(report => report.Coverage.Skipped)
                .Distinct()
                .OrderBy(skipped => skipped.Path, StringComparer.Ordinal)
                .ThenBy(skipped => skipped.Reason, StringComparer.Ordinal),
        ],
    };

    private static string Name(ToolEntry tool) => $"PromptLint {tool.Version} (catalog {tool.CatalogDate}, scorer {tool.Scorer})";
}
