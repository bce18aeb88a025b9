using PromptLint.Core.Costs;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Wording;

/// <summary>The lines that every format for people ends or begins with.</summary>
internal static class ReportSummary
{
    public static IEnumerable<string> Lines(ReportDocument report)
    {
        Coverage coverage = report.Coverage;
        yield return $"{Words.Count(coverage.CallSites, "call site")} in {Words.Count(coverage.Projects, "project")} and {Words.Count(coverage.Files, "file")}; "
            + $"model known for {coverage.ModelResolved}, prompt for {coverage.PromptResolved}; {Words.Count(report.Findings.Count, "finding")}.";
        yield return Headline(report);
        if (coverage.Skipped.Count > 0)
        {
            yield return $"{Words.Count(coverage.Skipped.Count, "path")} not read: coverage.skipped of the JSON report names them, and so does --verbose.";
        }

        foreach (string line in RoutingSummary.Lines(report).Concat(ExposureSummary.Lines(report)))
        {
            yield return line;
        }
    }

    public static string Headline(ReportDocument report)
    {
        if (report.CallSites.Count == 0)
        {
            return "No call to a language model was found.";
        }

        string unknown = report.Totals.UnknownCost == 0 ? "" : $"; {Words.Count(report.Totals.UnknownCost, "call site")} of unknown cost not counted";
        return $"{Money.Text(report.Totals.MonthlyUsd)} a month, {Money.Text(report.Totals.SavingUsd)} of it avoidable ({Volume(report)}; prices of {report.Tool.CatalogDate}{unknown}).";
    }

    /// <summary>The volumes that the amounts rest on: code does not tell them, so they are always said.</summary>
    private static string Volume(ReportDocument report)
    {
        decimal[] volumes = [.. report.CallSites.Where(site => !site.InTests).Select(site => site.Cost?.CallsPerMonth).OfType<decimal>().Distinct().Order()];
        return volumes switch
        {
            [] => "no volume assumed",
            [decimal one] => $"at {Money.Count(one)} calls a month per call site",
            [decimal least, .., decimal most] => $"at {Money.Count(least)} to {Money.Count(most)} calls a month per call site",
        };
    }
}
