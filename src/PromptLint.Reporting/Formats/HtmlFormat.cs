using PromptLint.Core.Costs;
using PromptLint.Core.Reports;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Gates;
using PromptLint.Reporting.Html;
using PromptLint.Reporting.Rules;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Formats;

/// <summary>One page that needs nothing else: no request leaves it.</summary>
internal sealed class HtmlFormat : IReportFormat
{
    public string Name => "html";

    public string Summary => "one self-contained page";

    public void Write(ReportDocument report, Stream output, RenderOptions options)
    {
        string[] rules = [.. report.Findings.Select(finding => finding.RuleId).Distinct().Order(StringComparer.Ordinal)];
        string page = HtmlTemplate.Fill(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["headline"] = Markup.Text(ReportSummary.Headline(report)),
            ["origin"] = Markup.Text($"{ReportSummary.Lines(report).First()} PromptLint {report.Tool.Version}, scorer {report.Tool.Scorer}."),
            ["gates"] = Gates(options.Gates),
            ["charts"] = HtmlCharts.Render(report),
            ["sums"] = Sums("By model", report.Totals.ByModel) + Sums("By project", report.Totals.ByProject) + RuleSums(report, rules),
            ["ruleOptions"] = string.Concat(rules.Select(rule => $"<option>{rule}</option>")),
            ["callSites"] = HtmlCallSites.Render(report),
            ["exposure"] = Exposure(report),
            ["notRead"] = NotRead(report.Coverage.Skipped),
        });
        using StreamWriter writer = Utf8Output.Open(output);
        writer.Write(page);
    }

    private static string Gates(IReadOnlyList<GateVerdict> gates) => gates.Count == 0 ? "" :
        $"<section class=\"gates\"><h2>Gates</h2>{Markup.List(gates.Select(gate => $"<span class=\"{(gate.Passed ? "" : "severity-error")}\">{(gate.Passed ? "passed" : "failed")}</span> {Markup.Text(gate.Gate)}: {Markup.Text(gate.Reason)}"))}</section>";

    private static string Sums(string title, IReadOnlyList<Subtotal> sums) => Table(
        title,
        ["", "Calls", "$/month", "Saving"],
        sums.Select(sum => (string[])[Markup.Text(sum.Name.Length == 0 ? "(no project)" : sum.Name), Money.Count(sum.CallSites), Money.Text(sum.MonthlyUsd), Money.Text(sum.SavingUsd)]));

    private static string RuleSums(ReportDocument report, string[] rules) => Table(
        "By rule",
        ["", "Findings", "Saving"],
        from rule in rules
        let found = report.Findings.Where(finding => finding.RuleId == rule).ToArray()
        select (string[])[Markup.Text(RulePages.Find(rule) is { } page ? $"{rule} {page.Title}" : rule), Money.Count(found.Length), Money.Text(found.Sum(finding => finding.SavingUsd ?? 0m))]);

    private static string Table(string title, string[] headings, IEnumerable<string[]> rows)
    {
        string head = string.Concat(headings.Select((heading, column) => column == 0 ? $"<td>{heading}</td>" : $"<th scope=\"col\" class=\"number\">{heading}</th>"));
        string body = string.Concat(rows.Select(row => $"<tr><th scope=\"row\">{row[0]}</th>{string.Concat(row.Skip(1).Select(cell => $"<td class=\"number\">{cell}</td>"))}</tr>"));
        return $"<div class=\"sum\"><h3>{title}</h3><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{title}\"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div></div>\n";
    }

    private static string Exposure(ReportDocument report)
    {
        string[] lines = [.. RoutingSummary.Lines(report), .. ExposureSummary.Lines(report)];
        return lines.Length == 0 ? "" : $"<section aria-labelledby=\"exposure-title\"><h2 id=\"exposure-title\">Exposure</h2>{Markup.List(lines.Select(Markup.Text))}</section>";
    }

    private static string NotRead(IReadOnlyList<SkippedPath> skipped) => skipped.Count == 0 ? "" :
        $"<section><h2>Not read</h2>{Markup.List(skipped.Select(path => $"{Markup.Text(path.Path)}: {Markup.Text(path.Reason)}"))}</section>";
}
