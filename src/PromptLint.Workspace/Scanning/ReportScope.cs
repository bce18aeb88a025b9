using PromptLint.Core.Catalog;
using PromptLint.Core.Reports;
using PromptLint.Core.Rules;
using PromptLint.Core.Usage;

namespace PromptLint.Workspace.Scanning;

/// <summary>Leaves out the files that the user left out, and takes tests in where that is asked for; totals follow.</summary>
internal static class ReportScope
{
    public static ScanReport Narrow(ScanReport report, ScanRequest request, ModelCatalog catalog, ScanOptions options)
    {
        bool all = request.Include.Count == 0 && request.Exclude.Count == 0;
        if (all && !request.IncludeTests)
        {
            return report;
        }

        CallAssessment[] calls =
        [
            .. report.CallSites
                .Where(site => Covers(request, site.Call.Location.File))
                .Select(site => request.IncludeTests ? site with { Call = site.Call with { InTests = false } } : site)
                .Select(site => new CallAssessment(site, [])),
        ];
        return ReportBuilder.Build(
            report.ToolVersion,
            catalog,
            report.Scorer,
            report.Coverage,
            calls,
            [.. report.Findings.Where(finding => finding.CallSiteId is null || Covers(request, finding.Location.File))],
            options);
    }

    /// <summary>Whether the calls of a file are reported.</summary>
    public static bool Covers(ScanRequest request, string file) => (request.Include.Count == 0 || Fits(request.Include, file)) && !Fits(request.Exclude, file);

    private static bool Fits(IReadOnlyList<string> patterns, string file) => patterns.Any(pattern => Wildcard.Matches(pattern, file));
}
