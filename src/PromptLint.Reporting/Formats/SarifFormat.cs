using Newtonsoft.Json.Linq;
using PromptLint.Core.Reports;
using PromptLint.Core.Rules;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Json;
using PromptLint.Reporting.Rules;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Formats;

/// <summary>SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), within the limits of GitHub's code scanning.</summary>
internal sealed class SarifFormat : IReportFormat
{
    /// <summary>More results than this in a run and GitHub refuses the file (docs.github.com, 'SARIF support for code scanning', read 2026-11-22).</summary>
    private const int MostResults = 25_000;

    public string Name => "sarif";

    public string Summary => "SARIF 2.1.0, for code scanning";

    public void Write(ReportDocument report, Stream output, RenderOptions options)
    {
        using StreamWriter writer = Utf8Output.Open(output);
        ReportSerializer.Write(Log(report), writer);
    }

    private static JObject Log(ReportDocument report)
    {
        FindingEntry[] findings =
        [
            .. report.Findings
                .OrderByDescending(finding => finding.Severity)
                .ThenByDescending(finding => finding.SavingUsd ?? 0m)
                .Take(MostResults),
        ];
        string[] rules = [.. findings.Select(finding => finding.RuleId).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, CallSiteEntry> sites = report.CallSites.DistinctBy(site => site.Id).ToDictionary(site => site.Id, StringComparer.Ordinal);
        return new JObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JArray(new JObject
            {
                ["tool"] = new JObject
                {
                    ["driver"] = new JObject
                    {
                        ["name"] = "PromptLint",
                        ["semanticVersion"] = report.Tool.Version,
                        ["informationUri"] = RuleInfo.ProjectUri,
                        ["rules"] = new JArray(rules.Select(Rule)),
                    },
                },
                ["automationDetails"] = new JObject { ["id"] = "promptlint/" },
                ["invocations"] = new JArray(Invocation(report, findings.Length)),
                ["columnKind"] = "utf16CodeUnits",
                ["properties"] = new JObject { ["exposure"] = new JArray(ExposureSummary.Lines(report).Select(PlainText.Line)) },
                ["results"] = new JArray(findings.Select(finding =>
                    SarifResult.Of(finding, Array.IndexOf(rules, finding.RuleId), sites.GetValueOrDefault(finding.CallSiteId ?? "")))),
            }),
        };
    }

    private static JObject Rule(string id)
    {
        var rule = new JObject { ["id"] = id };
        if (RulePages.Find(id) is { } page)
        {
            rule["name"] = string.Concat(page.Title.Split(' ', '-').Select(Capitalized));
            rule["shortDescription"] = new JObject { ["text"] = page.Title + "." };
            rule["fullDescription"] = new JObject { ["text"] = page.Summary };
            rule["helpUri"] = page.Uri;
            rule["help"] = new JObject { ["text"] = page.Markdown, ["markdown"] = page.Markdown };
        }

        rule["properties"] = new JObject { ["tags"] = new JArray("cost", "llm") };
        return rule;
    }

    private static string Capitalized(string word)
    {
        string letters = string.Concat(word.Where(char.IsAsciiLetterOrDigit));
        return letters.Length == 0 ? "" : char.ToUpperInvariant(letters[0]) + letters[1..];
    }

    private static JObject Invocation(ReportDocument report, int written)
    {
        IEnumerable<string> notes = report.Coverage.Skipped.Select((SkippedPath skipped) => $"Not read: {skipped.Path} ({skipped.Reason})");
        if (written < report.Findings.Count)
        {
            notes = notes.Prepend($"{report.Findings.Count - written} findings of the least severity are left out: code scanning takes {MostResults} at most.");
        }

        return new JObject
        {
            ["executionSuccessful"] = true,
            ["toolExecutionNotifications"] = new JArray(notes.Take(MostResults).Select(note => new JObject
            {
                ["level"] = "note",
                ["message"] = new JObject { ["text"] = note },
            })),
        };
    }
}
