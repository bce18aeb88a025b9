using PromptLint.Reporting.Formats;
using PromptLint.Reporting.Json;

namespace PromptLint.Reporting.Comparison;

/// <summary>The comparison for programs.</summary>
internal sealed class DiffJsonFormat : IDiffFormat
{
    public string Name => "json";

    public void Write(ReportDiff diff, Stream output, RenderOptions options)
    {
        using StreamWriter writer = Utf8Output.Open(output);
        ReportSerializer.Write(
            new
            {
                SchemaVersion = "1.0",
                diff.Tool,
                diff.Base,
                diff.Head,
                diff.BeforeUsd,
                diff.AfterUsd,
                diff.DeltaUsd,
                diff.DeltaLowUsd,
                diff.DeltaHighUsd,
                diff.UnknownCost,
                Changes = diff.Changes.Select(change => new
                {
                    change.Kind,
                    change.Site.Id,
                    change.Site.File,
                    change.Site.Line,
                    ModelBefore = change.Before?.Model.Id,
                    ModelAfter = change.After?.Model.Id,
                    BeforeUsd = change.Before?.Cost?.MonthlyUsd,
                    AfterUsd = change.After?.Cost?.MonthlyUsd,
                    change.DeltaUsd,
                    change.Reasons,
                }),
                diff.NewFindings,
                diff.GoneFindings,
                Gates = options.Gates,
            },
            writer);
    }
}
