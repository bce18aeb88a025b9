using Newtonsoft.Json;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Formats;
using PromptLint.Reporting.Json;

namespace PromptLint.Reporting.Baselines;

/// <summary>The findings that a team has accepted, by fingerprint; edits around a call do not bring them back.</summary>
public sealed record Baseline
{
    public string SchemaVersion { get; init; } = ReportDocument.CurrentSchemaVersion;

    /// <summary>In ordinal order, so that two branches merge without conflict.</summary>
    public required IReadOnlyList<BaselineEntry> Findings { get; init; }

    public static Baseline Of(ReportDocument report) => new()
    {
        Findings =
        [
            .. report.Findings
                .Select(finding => new BaselineEntry(finding.Fingerprint, finding.RuleId, finding.File))
                .DistinctBy(entry => entry.Fingerprint)
                .OrderBy(entry => entry.File, StringComparer.Ordinal)
                .ThenBy(entry => entry.RuleId, StringComparer.Ordinal)
                .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal),
        ],
    };

    /// <exception cref="ReportFormatException">The text is no baseline.</exception>
    public static Baseline Read(TextReader input)
    {
        try
        {
            return JsonConvert.DeserializeObject<Baseline>(input.ReadToEnd(), new JsonSerializerSettings { ContractResolver = new ReportContractResolver() })
                ?? throw new ReportFormatException("the file is empty");
        }
        catch (JsonException error)
        {
            throw new ReportFormatException(error.Message);
        }
    }

    public void Write(Stream output)
    {
        using StreamWriter writer = Utf8Output.Open(output);
        ReportSerializer.Write(this, writer);
    }

    /// <summary>The report without the findings that are accepted.</summary>
    public ReportDocument Apply(ReportDocument report)
    {
        HashSet<string> accepted = [.. Findings.Select(entry => entry.Fingerprint)];
        return report with { Findings = [.. report.Findings.Where(finding => !accepted.Contains(finding.Fingerprint))] };
    }
}
