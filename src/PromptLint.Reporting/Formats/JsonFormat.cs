using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Json;

namespace PromptLint.Reporting.Formats;

/// <summary>The report as rules/schema/report.schema.json describes it.</summary>
internal sealed class JsonFormat : IReportFormat
{
    public string Name => "json";

    public string Summary => "everything, for programs (rules/schema/report.schema.json)";

    public void Write(ReportDocument report, Stream output, RenderOptions options)
    {
        using StreamWriter writer = Utf8Output.Open(output);
        ReportSerializer.Write(report, writer);
    }
}
