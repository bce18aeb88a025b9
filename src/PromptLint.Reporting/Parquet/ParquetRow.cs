using System.Text.Json.Serialization;
using Parquet.Serialization.Attributes;

namespace PromptLint.Reporting.Parquet;

/// <summary>A call site as a row of a store. The names and types are a contract with the queries of docs/ci.md.</summary>
internal sealed class ParquetRow
{
    private const int Precision = 38;
    private const int Scale = 10;

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("project")]
    public required string Project { get; init; }

    [JsonPropertyName("file")]
    public required string File { get; init; }

    [JsonPropertyName("line")]
    public required int Line { get; init; }

    [JsonPropertyName("member")]
    public required string Member { get; init; }

    [JsonPropertyName("in_tests")]
    public required bool InTests { get; init; }

    [JsonPropertyName("sdk")]
    public required string Sdk { get; init; }

    [JsonPropertyName("api")]
    public required string Api { get; init; }

    [JsonPropertyName("operation")]
    public required string Operation { get; init; }

    [JsonPropertyName("provider")]
    public string? Provider { get; init; }

    [JsonPropertyName("model")]
    public string? Model { get; init; }

    [JsonPropertyName("tier")]
    public string? Tier { get; init; }

    /// <summary>ISO 8601; null where no end is announced.</summary>
    [JsonPropertyName("retires")]
    public string? Retires { get; init; }

    [JsonPropertyName("task")]
    public string? Task { get; init; }

    [JsonPropertyName("complexity")]
    public double? Complexity { get; init; }

    [JsonPropertyName("parity_slm")]
    public double? ParitySlm { get; init; }

    [JsonPropertyName("parity_mid")]
    public double? ParityMid { get; init; }

    [JsonPropertyName("calls_per_month")]
    [ParquetDecimal(Precision, Scale)]
    public decimal? CallsPerMonth { get; init; }

    [JsonPropertyName("monthly_usd")]
    [ParquetDecimal(Precision, Scale)]
    public decimal? MonthlyUsd { get; init; }

    [JsonPropertyName("saving_usd")]
    [ParquetDecimal(Precision, Scale)]
    public decimal? SavingUsd { get; init; }

    [JsonPropertyName("suggested_model")]
    public string? SuggestedModel { get; init; }

    /// <summary>Rule ids, separated by blanks.</summary>
    [JsonPropertyName("rules")]
    public required string Rules { get; init; }

    [JsonPropertyName("tool_version")]
    public required string ToolVersion { get; init; }

    [JsonPropertyName("catalog_date")]
    public required string CatalogDate { get; init; }
}
