using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace PromptLint.Reporting.Json;

/// <summary>
/// JSON whose strings cannot act where they are shown. Azure Pipelines, GitHub and TeamCity look for `##vso[`, `##[` and
/// `##teamcity[` anywhere in a line of output, terminals obey C1 control characters, and direction characters make text read as
/// what it is not, so text of the scanned repository carries none of them there: they are escaped, and read back as they were.
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
        if (value is not null && Acting().IsMatch(value))
        {
            WriteRawValue(Acting().Replace(JsonConvert.ToString(value), match => $@"\u{(int)match.Value[0]:x4}" + match.Value[1..]));
        }
        else
        {
            base.WriteValue(value);
        }
    }

    [GeneratedRegex(@"##(?=\w*\[)|[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]")]
    private static partial Regex Acting();
}
