using PromptLint.Reporting.Formats;

namespace PromptLint.Reporting.Comparison;

/// <summary>A way to write a comparison.</summary>
public interface IDiffFormat
{
    /// <summary>The word for `--format`.</summary>
    string Name { get; }

    void Write(ReportDiff diff, Stream output, RenderOptions options);
}
