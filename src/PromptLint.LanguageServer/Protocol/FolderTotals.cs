using System.Text.Json.Serialization;

namespace PromptLint.LanguageServer.Protocol;

/// <summary>The totals of a folder, as its report has them.</summary>
internal sealed record FolderTotals
{
    public required string Uri { get; init; }

    public required string State { get; init; }

    public string? Message { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? MonthlyUsd { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? SavingUsd { get; init; }

    public int CallSites { get; init; }

    public int Findings { get; init; }
}
