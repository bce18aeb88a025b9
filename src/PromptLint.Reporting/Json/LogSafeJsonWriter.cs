using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace PromptLint.Reporting.Json;

/// <summary>
/// JSON whose strings cannot act as build-server commands. Azure Pipelines, GitHub and TeamCity look for `##vso[`, `##[` and
/// `##teamcity[` anywhere in a line of output, so text of the scanned repository must not carry them there.
/// </summary>
internal sealed partial class LogSafeJsonWriter : JsonTextWriter
{
    public LogSafeJsonWriter(TextWriter output)
        : base(output)
    {
        Indentation = 2;
    }

    public override void WriteValue(string? value)
    {
        if (value is not null && Command().IsMatch(value))
        {
            WriteRawValue(Command().Replace(JsonConvert.ToString(value), @"\u0023#"));
        }
        else
        {
            base.WriteValue(value);
        }
    }

    [GeneratedRegex(@"##(?=\w*\[)")]
    private static partial Regex Command();
}
