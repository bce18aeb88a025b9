using Parquet.Serialization;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Parquet;
using PromptLint.Reporting.Wording;

namespace PromptLint.Reporting.Formats;

/// <summary>A row per call site in Apache Parquet, for a store over many repositories.</summary>
internal sealed class ParquetFormat : IReportFormat
{
    public string Name => "parquet";

    public string Summary => "a table for DuckDB, Spark and the like";

    public void Write(ReportDocument report, Stream output, RenderOptions options)
    {
        ILookup<string?, FindingEntry> findings = report.Findings.ToLookup(finding => finding.CallSiteId);
        // The library goes back to the start of its stream, which a pipe cannot do.
        using var file = new MemoryStream();
        ParquetSerializer.SerializeAsync(report.CallSites.Select(site => Row(report.Tool, site, findings[site.Id])), file).GetAwaiter().GetResult();
        file.Position = 0;
        file.CopyTo(output);
    }

    private static ParquetRow Row(ToolEntry tool, CallSiteEntry site, IEnumerable<FindingEntry> findings) => new()
    {
        Id = site.Id,
        Project = site.Project,
        File = site.File,
        Line = site.Line,
        Member = site.Member,
        InTests = site.InTests,
        Sdk = site.Sdk,
        Api = site.Api,
        Operation = Words.Of(site.Operation),
        Provider = site.Provider,
        Model = site.Model.Id,
        Tier = site.Model.Tier is { } tier ? Words.Of(tier) : null,
        Retires = site.Model.Retires,
        Task = site.Complexity is { } complexity ? Words.Of(complexity.Task) : null,
        Complexity = site.Complexity?.Score,
        ParitySlm = site.Complexity?.Parity.Slm,
        ParityMid = site.Complexity?.Parity.Mid,
        CallsPerMonth = site.Cost?.CallsPerMonth,
        MonthlyUsd = site.Cost?.MonthlyUsd,
        SavingUsd = site.BestSavingUsd,
        SuggestedModel = site.Suggestions.Count > 0 ? site.Suggestions[0].Model : null,
        Rules = string.Join(' ', findings.Select(finding => finding.RuleId).Distinct()),
        ToolVersion = tool.Version,
        CatalogDate = tool.CatalogDate,
    };
}
