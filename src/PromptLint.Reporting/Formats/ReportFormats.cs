namespace PromptLint.Reporting.Formats;

/// <summary>The table of formats.</summary>
public static class ReportFormats
{
    public static IReadOnlyList<IReportFormat> All { get; } =
    [
        new TableFormat(),
        new JsonFormat(),
        new SarifFormat(),
        new MarkdownFormat(),
        new HtmlFormat(),
        new JUnitFormat(),
        new CycloneDxFormat(),
        new ParquetFormat(),
    ];

    /// <summary>The format of that name, or null: an unknown name is an error, never a default.</summary>
    public static IReportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
