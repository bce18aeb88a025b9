namespace PromptLint.Usage.Formats;

/// <summary>The formats, most particular first.</summary>
internal static class UsageFormats
{
    private static readonly IUsageFormat[] All = [new OtlpFormat(), new JsonRecordFormat(), new CsvRecordFormat()];

    /// <summary>The format of a file; null when none recognizes it.</summary>
    public static IUsageFormat? Of(FileHead head) => All.FirstOrDefault(format => format.Recognizes(head));
}
