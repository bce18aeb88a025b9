using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Html;

/// <summary>The table of call sites: one body per call, a row of figures and a row of evidence.</summary>
internal static class HtmlCallSites
{
    public static string Render(ReportDocument report)
    {
        ILookup<string?, FindingEntry> findings = report.Findings.ToLookup(finding => finding.CallSiteId);
        return string.Join('\n', report.CallSites
            .OrderByDescending(site => site.BestSavingUsd ?? -1m)
            .Select((site, index) => Body(site, [.. findings[site.Id].OrderByDescending(finding => finding.Severity)], index)));
    }

    private static string Body(CallSiteEntry site, FindingEntry[] findings, int index)
    {
        string call = $"{site.File}:{site.Line}";
        string rules = string.Join(' ', findings.Select(finding => finding.RuleId).Distinct());
        string severity = findings.Length == 0 ? "none" : Words.Of(findings[0].Severity);
        string task = site.Complexity is { } complexity ? Words.Of(complexity.Task) : "-";
        string model = site.Model.Id ?? Figures.Unknown;
        return $"""
            <tbody data-severity="{severity}" data-rules="{rules}" data-test="{(site.InTests ? "true" : "false")}" data-call="{Markup.Text(call)}" data-model="{Markup.Text(model)}" data-task="{task}" data-complexity="{Ratio(site.Complexity?.Score)}" data-parity="{Ratio(site.Complexity?.Parity.Slm)}" data-monthly="{Markup.Number(site.Cost?.MonthlyUsd)}" data-saving="{Markup.Number(site.BestSavingUsd)}">
            <tr class="main">
            <td data-label="Call">{Markup.Text(call)}{(site.InTests ? " (test)" : "")}</td>
            <td data-label="Model">{Markup.Text(model)}</td>
            <td data-label="Task" class="words">{task}</td>
            <td data-label="Complexity" class="number">{(site.Complexity is { } estimate ? Figures.Ratio(estimate.Score) : "-")}</td>
            <td data-label="Small-model parity" class="number">{(site.Complexity is { } parity ? Figures.Percent(parity.Parity.Slm) : "-")}</td>
            <td data-label="$/month" class="number">{Money.Text(site.Cost?.MonthlyUsd)}</td>
            <td data-label="Saving" class="number">{(site.BestSavingUsd is { } saving ? Money.Text(saving) : "-")}</td>
            <td data-label="Evidence"><button type="button" class="toggle" aria-expanded="true" aria-controls="evidence-{index}" aria-label="{Words.Count(findings.Length, "finding")}, evidence for {Markup.Text(call)}">{Words.Count(findings.Length, "finding")}</button></td>
            </tr>
            <tr class="evidence" id="evidence-{index}"><td colspan="8">
            {Evidence(site, findings)}
            </td></tr>
            </tbody>
            """.ReplaceLineEndings("\n");
    }

    private static string Ratio(double? value) => value is { } known ? Markup.Number((decimal)known) : "";

    private static string Evidence(CallSiteEntry site, FindingEntry[] findings) => string.Concat(
        $"<p>{Markup.Text(site.Api)} in {Markup.Text(site.Member)}, {Markup.Text(site.Sdk)}, provider {Markup.Text(site.Provider ?? Figures.Unknown)}</p>",
        Markup.List(findings.Select(finding => $"<span class=\"severity-{Words.Of(finding.Severity)}\">{Words.Of(finding.Severity)}</span> {finding.RuleId}: {Markup.Text(finding.Message)}")),
        Section("Model", [Markup.Text(ModelOrigin(site.Model))]),
        Section("Why this complexity", site.Complexity?.Reasons.Select(Markup.Text) ?? []),
        Section("Cost rests on", site.Cost?.Assumptions.Select(Markup.Text) ?? []),
        Section("Cheaper models", site.Suggestions.Select(Suggestion)),
        string.Concat(site.Prompts.Select(Prompt)));

    private static string ModelOrigin(ModelEntry model) => model.Id is { } id
        ? $"{id}, {Words.Of(model.Tier)} tier, from {Words.Of(model.Source)}"
        : $"unknown{(model.Detail is { } detail ? $" ({detail})" : "")}";

    private static string Section(string title, IEnumerable<string> items) =>
        Markup.List(items) is { Length: > 0 } list ? $"<h3>{title}</h3>{list}" : "";

    private static string Suggestion(Suggestion suggestion) => Markup.Text(
        $"{suggestion.Model} ({suggestion.Provider}): {Money.Text(suggestion.MonthlyUsd)} a month, saves {Money.Text(suggestion.SavingUsd)}; "
        + $"{(suggestion.Parity is { } parity ? $"parity {Figures.Percent(parity)}; " : "")}{suggestion.Evidence}"
        + string.Concat(suggestion.Caveats.Select(caveat => $"; {caveat}")));

    private static string Prompt(PromptEntry prompt) => prompt.Text is { } text
        ? $"<h3>{Words.Of(prompt.Role)} prompt</h3><pre>{string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(Markup.Text))}</pre>"
        : $"<p class=\"muted\">{Words.Of(prompt.Role)} prompt, {Words.Count(prompt.Length, "character")}, SHA-256 {prompt.Sha256[..16]}…</p>";
}
