using PromptLint.Core.Costs;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Comparison;

/// <summary>The sentences about a change that all forms share.</summary>
internal static class DiffSummary
{
    public static string Headline(ReportDiff diff) => diff switch
    {
        { Changes.Count: 0 } => $"no change in what language models cost ({Money.Text(diff.AfterUsd)} a month)",
        _ => $"{Figures.Change(diff.DeltaUsd)} a month ({Money.Text(diff.BeforeUsd)} to {Money.Text(diff.AfterUsd)})",
    };

    public static string Counts(ReportDiff diff)
    {
        string unknown = diff.UnknownCost == 0 ? "" : $" {Words.Count(diff.UnknownCost, "changed call site")} of unknown cost not counted.";
        return $"{Count(diff, ChangeKind.Added)} added, {Count(diff, ChangeKind.Changed)} changed, {Count(diff, ChangeKind.Removed)} removed; "
            + $"{Words.Count(diff.NewFindings.Count, "new finding")}, {diff.GoneFindings.Count} gone. "
            + $"The change lies between {Figures.Change(diff.DeltaLowUsd)} and {Figures.Change(diff.DeltaHighUsd)} a month; prices of {diff.Tool.CatalogDate}.{unknown}";
    }

    /// <summary>Kind, call, what changed, and the amounts, in the order of the columns.</summary>
    public static (string Kind, string Call, string What, string Before, string After, string Delta) Row(CallSiteChange change) =>
    (
        change.Kind.ToString().ToLowerInvariant(),
        $"{change.Site.File}:{change.Site.Line}",
        change.Reasons.Count > 0 ? string.Join(", ", change.Reasons) : change.Site.Model.Id ?? "unknown model",
        Amount(change.Before),
        Amount(change.After),
        change.DeltaUsd is { } delta ? Figures.Change(delta) : Figures.Unknown
    );

    private static string Amount(CallSiteEntry? site) => site is null ? "-" : Money.Text(site.Cost?.MonthlyUsd);

    private static int Count(ReportDiff diff, ChangeKind kind) => diff.Changes.Count(change => change.Kind == kind);
}
