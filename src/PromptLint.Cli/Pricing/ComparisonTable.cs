using System.Globalization;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Reporting.Formats;
using Spectre.Console;

namespace PromptLint.Cli.Pricing;

/// <summary>Models side by side, for people.</summary>
internal static class ComparisonTable
{
    public static void Draw(IReadOnlyList<ComparedModel> models, Comparison comparison, TerminalScreen screen)
    {
        string[] headings = ["Provider", "Model", "Tier", "$/M in", "$/M out", "$/call", "$/month", "Parity", "Ability", "Context", "Limit", "Ends"];
        string[][] rows = [.. models.Select(Cells)];
        // What was not asked for has nothing to show.
        int[] shown = [.. Enumerable.Range(0, headings.Length).Where(column => column < 3 || (column < 5 ? comparison.Load is null : rows.Any(row => row[column] != "-")))];
        Table table = new Table { Border = TableBorder.Simple }.AddColumns([.. shown.Select(column => new TableColumn(headings[column]) { NoWrap = true, Padding = new Padding(0, 0, 1, 0) })]);
        foreach (string[] row in rows)
        {
            table.AddRow(shown.Select(column => new Text(row[column])));
        }

        screen.Write(table);
        foreach (string line in Notes(models, comparison))
        {
            screen.Line(line);
        }
    }

    private static string Axis(Comparison comparison) => comparison.Task is { } task ? CapabilityTable.Axis(task) : "";

    private static string Short(int tokens) => tokens >= 1_000_000 ? (tokens / 1_000_000m).ToString("0.##", CultureInfo.InvariantCulture) + "M" : (tokens / 1_000m).ToString("0", CultureInfo.InvariantCulture) + "K";

    private static string[] Cells(ComparedModel model) =>
    [
        model.Provider,
        model.Model,
        model.Tier?.ToString().ToLowerInvariant() ?? "-",
        Money.Text(model.InputUsdPerMillion),
        Money.Text(model.OutputUsdPerMillion),
        model.PerCallUsd is null ? "-" : Money.Text(model.PerCallUsd),
        model.MonthlyUsd is null ? "-" : Money.Text(model.MonthlyUsd),
        model.Parity?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-",
        model.Capability is { } percentile ? string.Create(CultureInfo.InvariantCulture, $"{percentile} ({model.Benchmarks})") : "-",
        model.ContextWindow is { } window ? Short(window) : "-",
        model.LimitFactor is { } factor ? string.Create(CultureInfo.InvariantCulture, $"x{factor:0.#}") : "-",
        model.RetirementDate ?? (model.Status == ModelStatus.Retired ? "ended" : "-"),
    ];

    private static IEnumerable<string> Notes(IReadOnlyList<ComparedModel> models, Comparison comparison)
    {
        if (comparison.Load is { } load)
        {
            yield return $"{Money.Count(load.InputTokens)} input and {Money.Count(load.OutputTokens)} output tokens a call, {Money.Count(comparison.Calls)} calls a month{(load.Batch ? ", batch" : "")}.";
        }

        if (models.Any(model => model.Parity is not null))
        {
            yield return "Parity: probability that the tier's answer to this prompt is as acceptable as a flagship's; a flagship is the measure itself.";
        }

        if (models.Any(model => model.Capability is not null))
        {
            yield return $"Ability, {Axis(comparison)}: mean percentile, 0 to 100, over public benchmarks (their number in brackets; tables under open licences only). Models without one are unverified.";
        }

        if (models.Any(model => model.LimitFactor is not null))
        {
            yield return "Limit: how many times the average load the provider's lowest published account tier holds.";
        }

        yield return $"{Money.Count(models.Count)} models, list prices in US dollars per million tokens, newest of {ModelCatalog.Embedded.Date}; --format json has sources and dates.";
    }
}
