using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Json;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Formats;

/// <summary>An AI bill of materials: models, SDKs, providers and prompts by hash, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/).</summary>
internal sealed class CycloneDxFormat : IReportFormat
{
    private const string Application = "application";

    public string Name => "cyclonedx";

    public string Summary => "AI bill of materials, CycloneDX 1.6";

    public void Write(ReportDocument report, Stream output, RenderOptions options)
    {
        JObject[] models = [.. report.CallSites.Where(site => site.Model.Id is not null).GroupBy(ModelRef).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Model)];
        JObject[] sdks = [.. report.CallSites.GroupBy(site => Ref("sdk", site.Sdk)).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Sdk)];
        JObject[] prompts = [.. Prompts(report)];
        JObject[] services = [.. report.CallSites.Where(site => site.Provider is not null).GroupBy(site => site.Provider!).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Service)];
        var content = new JObject
        {
            ["metadata"] = new JObject
            {
                ["tools"] = new JObject
                {
                    ["components"] = new JArray(new JObject { ["type"] = "application", ["name"] = "promptlint", ["version"] = report.Tool.Version }),
                },
                ["component"] = new JObject { ["type"] = "application", ["bom-ref"] = Application, ["name"] = "scanned code" },
                ["properties"] = new JArray(ExposureSummary.Lines(report).Select(line => Property("exposure", PlainText.Line(line)))),
            },
            ["components"] = new JArray([.. models, .. sdks, .. prompts]),
            ["services"] = new JArray([.. services]),
            ["dependencies"] = new JArray(new JObject
            {
                ["ref"] = Application,
                ["dependsOn"] = new JArray(new[] { models, sdks, prompts }.SelectMany(part => part).Select(part => part["bom-ref"]!)),
            }),
        };
        var bom = new JObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["serialNumber"] = SerialNumber(content),
            ["version"] = 1,
        };
        bom.Merge(content);
        using StreamWriter writer = Utf8Output.Open(output);
        ReportSerializer.Write(bom, writer);
    }

    private static string ModelRef(CallSiteEntry site) => Ref("model", $"{site.Provider ?? "unknown"}/{site.Model.Id}");

    private static string Ref(string kind, string name) => $"{kind}:{Uri.EscapeDataString(name)}";

    private static JObject Model(IGrouping<string, CallSiteEntry> sites)
    {
        CallSiteEntry first = sites.First();
        var model = new JObject { ["type"] = "machine-learning-model", ["bom-ref"] = sites.Key };
        if (first.Provider is { } provider)
        {
            model["publisher"] = provider;
        }

        model["name"] = PlainText.Line(first.Model.Id!);
        model["evidence"] = Occurrences(sites);
        model["modelCard"] = new JObject { ["modelParameters"] = new JObject { ["task"] = string.Join(", ", Tasks(sites)) } };
        model["properties"] = new JArray(
            Property("callSites", sites.Count().ToString(CultureInfo.InvariantCulture)),
            Property("tier", Words.Of(first.Model.Tier)));
        return model;
    }

    private static IEnumerable<string> Tasks(IEnumerable<CallSiteEntry> sites) =>
        sites.Select(site => site.Complexity is { } complexity ? Words.Of(complexity.Task) : Words.Of(site.Operation)).Distinct().Order(StringComparer.Ordinal);

    private static JObject Sdk(IGrouping<string, CallSiteEntry> sites) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = sites.Key,
        ["name"] = PlainText.Line(sites.First().Sdk),
        ["evidence"] = Occurrences(sites),
    };

    private static JObject Service(IGrouping<string, CallSiteEntry> sites) => new()
    {
        ["bom-ref"] = Ref("provider", sites.Key),
        ["name"] = sites.Key,
        ["x-trust-boundary"] = sites.Key is not ("ollama" or "local"),
    };

    private static IEnumerable<JObject> Prompts(ReportDocument report) =>
        from site in report.CallSites
        from prompt in site.Prompts
        where prompt.Length > 0
        group site by (prompt.Sha256, prompt.Length) into sites
        orderby sites.Key.Sha256
        select new JObject
        {
            ["type"] = "data",
            ["bom-ref"] = Ref("prompt", sites.Key.Sha256),
            ["name"] = $"prompt {sites.Key.Sha256[..12]}",
            ["hashes"] = new JArray(new JObject { ["alg"] = "SHA-256", ["content"] = sites.Key.Sha256 }),
            ["evidence"] = Occurrences(sites),
            ["properties"] = new JArray(Property("length", sites.Key.Length.ToString(CultureInfo.InvariantCulture))),
        };

    private static JObject Occurrences(IEnumerable<CallSiteEntry> sites) => new()
    {
        ["occurrences"] = new JArray(sites.Select(site => new JObject
        {
            ["location"] = site.File,
            ["line"] = site.Line,
            ["symbol"] = site.Member,
        })),
    };

    private static JObject Property(string name, string value) => new() { ["name"] = "promptlint:" + name, ["value"] = value };

    /// <summary>Made from the content, so that the same code gives the same document.</summary>
    private static string SerialNumber(JObject content)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString(Newtonsoft.Json.Formatting.None)));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D");
    }
}
