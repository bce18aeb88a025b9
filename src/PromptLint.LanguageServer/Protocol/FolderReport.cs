using System.Text.Json;
using System.Text.Json.Serialization;

namespace PromptLint.LanguageServer.Protocol;

/// <summary>A folder with its report: the object of rules/schema/report.schema.json, null while there is none.</summary>
internal sealed record FolderReport
{
    public required string Uri { get; init; }

    public required string Name { get; init; }

    public required string State { get; init; }

    public string? Message { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public JsonElement? Report { get; init; }
}
