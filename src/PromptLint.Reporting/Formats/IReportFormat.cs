using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Formats;

/// <summary>A way to write a report.</summary>
public interface IReportFormat
{
    /// <summary>The word for `--format`.</summary>
    string Name { get; }

    /// <summary>One line for `--help`.</summary>
    string Summary { get; }

    /// <summary>Writes the whole report; equal documents give equal bytes. The stream stays open.</summary>
    void Write(ReportDocument report, Stream output, RenderOptions options);
}
