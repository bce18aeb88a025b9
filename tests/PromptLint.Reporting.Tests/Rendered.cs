using System.Text;
using PromptLint.Reporting.Documents;
using PromptLint.Reporting.Formats;

namespace PromptLint.Reporting.Tests;

/// <summary>What a format writes.</summary>
internal static class Rendered
{
    public static string As(string format, ReportDocument report, RenderOptions? options = null) =>
        Encoding.UTF8.GetString(Bytes(format, report, options));

    public static byte[] Bytes(string format, ReportDocument report, RenderOptions? options = null)
    {
        using var stream = new MemoryStream();
        ReportFormats.Find(format)!.Write(report, stream, options ?? new RenderOptions());
        return stream.ToArray();
    }
}
