namespace PromptLint.LanguageServer.Protocol;

/// <summary>What a report is asked for. Volume and threshold are a what-if of the one answer.</summary>
internal sealed record ReportParams
{
    public string? Folder { get; init; }

    public decimal? CallsPerMonth { get; init; }

    public double? ParityThreshold { get; init; }

    public bool IncludePrompts { get; init; }
}
