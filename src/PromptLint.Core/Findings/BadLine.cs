using PromptLint.Core.Calls;

namespace PromptLint.Core.Findings;

/// <summary>Findings about PromptLint's own files.</summary>
public static class BadLine
{
    public const string RuleId = "PLINT9001";

    /// <summary>A line that cannot be used.</summary>
    /// <param name="file">Path relative to the scanned root, with forward slashes.</param>
    /// <param name="line">1-based line.</param>
    /// <param name="message">What is wrong with it.</param>
    public static Finding Of(string file, int line, string message) => new()
    {
        RuleId = RuleId,
        Severity = Severity.Warning,
        Message = $"This line is left out: {message}.",
        Location = new SourceSpan(file, line, 1, line, 1),
        Fingerprint = Fingerprint.Of(RuleId, file, message),
    };
}
