namespace PromptLint.Reporting.Json;

/// <summary>A file that should be a report is none.</summary>
/// <param name="reason">What is wrong with it, in half a sentence.</param>
public sealed class ReportFormatException(string reason) : Exception(reason);
