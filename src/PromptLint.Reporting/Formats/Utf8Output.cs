using System.Text;

namespace PromptLint.Reporting.Formats;

/// <summary>Text output that is the same on every machine: UTF-8 without a mark, line feeds only.</summary>
internal static class Utf8Output
{
    public static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
}
