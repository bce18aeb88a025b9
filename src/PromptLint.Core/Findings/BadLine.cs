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

    /// <summary>A setting that cannot be used.</summary>
    public static Finding OfSetting(string file, int line, string message) => Of(file, line, message) with { Message = SettingText(message) };

    /// <summary>A usage comment that cannot be used.</summary>
    public static Finding OfComment(string file, int line, string message) => Of(file, line, message) with { Message = CommentText(message) };

    /// <summary>The message about a setting.</summary>
    public static string SettingText(string message) => $"This setting is left out: {message}.";

    /// <summary>The message about a usage comment.</summary>
    public static string CommentText(string message) => $"This comment is left out: {message}.";
}
