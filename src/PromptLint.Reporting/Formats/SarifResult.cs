using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PromptLint.Core.Findings;
using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Formats;

/// <summary>One finding as a SARIF result.</summary>
internal static class SarifResult
{
    /// <summary>GitHub shows at most this many flows of a result.</summary>
    private const int MostFlows = 10;

    public static JObject Of(FindingEntry finding, int ruleIndex, CallSiteEntry? site)
    {
        var result = new JObject
        {
            ["ruleId"] = finding.RuleId,
            ["ruleIndex"] = ruleIndex,
            ["level"] = finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" },
            ["message"] = Message(finding.Message),
            ["locations"] = new JArray(new JObject { ["physicalLocation"] = Physical(finding) }),
            ["partialFingerprints"] = new JObject
            {
                ["promptlint/v1"] = finding.Fingerprint,
                ["primaryLocationLineHash"] = finding.Fingerprint + ":1",
            },
        };
        if (site is not null)
        {
            AddCallSite(result, finding, site);
        }

        return result;
    }

    private static void AddCallSite(JObject result, FindingEntry finding, CallSiteEntry site)
    {
        var flows = new JArray(site.Prompts.Where(prompt => prompt.Via.Count > 0).Take(MostFlows).Select(prompt => Flow(prompt, site)));
        if (flows.Count > 0)
        {
            result["codeFlows"] = flows;
        }

        if (Fix(finding, site) is { } fix)
        {
            result["fixes"] = new JArray(fix);
        }

        result["properties"] = new JObject
        {
            ["model"] = site.Model.Id,
            ["monthlyUsd"] = site.Cost?.MonthlyUsd,
            ["savingUsd"] = finding.SavingUsd,
            ["complexity"] = site.Complexity?.Score,
            ["inTests"] = site.InTests,
        };
    }

    /// <summary>From the prompt's outermost caller to the call.</summary>
    private static JObject Flow(PromptEntry prompt, CallSiteEntry site)
    {
        IEnumerable<JObject> callers = prompt.Via.Select(place => Step(place.File, new JObject { ["startLine"] = place.Line }, "hands the prompt on"));
        JObject call = Step(site.File, Region(site.Line, site.Column, site.EndLine, site.EndColumn), "calls the model");
        return new JObject { ["threadFlows"] = new JArray(new JObject { ["locations"] = new JArray(callers.Append(call)) }) };
    }

    private static JObject Step(string file, JObject region, string what) => new()
    {
        ["location"] = new JObject
        {
            ["physicalLocation"] = new JObject { ["artifactLocation"] = Artifact(file), ["region"] = region },
            ["message"] = Message(what),
        },
    };

    /// <summary>A replacement of the model's literal; only for a plain one-line literal, since nothing else can be replaced without reading the file.</summary>
    private static JObject? Fix(FindingEntry finding, CallSiteEntry site) =>
        finding.Replacement is { } model
        && site.Model is { Origin: { } origin, Raw: { } raw }
        && origin.Line == origin.EndLine
        && origin.EndColumn - origin.Column == raw.Length + 2
            ? new JObject
            {
                ["description"] = Message($"Use {model}."),
                ["artifactChanges"] = new JArray(new JObject
                {
                    ["artifactLocation"] = Artifact(origin.File),
                    ["replacements"] = new JArray(new JObject
                    {
                        ["deletedRegion"] = Region(origin.Line, origin.Column, origin.EndLine, origin.EndColumn),
                        ["insertedContent"] = new JObject { ["text"] = JsonConvert.ToString(model) },
                    }),
                }),
            }
            : null;

    private static JObject Physical(FindingEntry finding) => new()
    {
        ["artifactLocation"] = Artifact(finding.File),
        ["region"] = Region(finding.Line, finding.Column, finding.EndLine, finding.EndColumn),
    };

    private static JObject Artifact(string file) => new()
    {
        ["uri"] = string.Join('/', file.Split('/').Select(Uri.EscapeDataString)),
        ["uriBaseId"] = "%SRCROOT%",
    };

    private static JObject Region(int line, int column, int endLine, int endColumn) => new()
    {
        ["startLine"] = line,
        ["startColumn"] = column,
        ["endLine"] = endLine,
        ["endColumn"] = endColumn,
    };

    private static JObject Message(string text) => new() { ["text"] = text };
}
