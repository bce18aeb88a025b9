using PromptLint.Core.Calls;

namespace PromptLint.Reporting.Documents;

/// <summary>One text of a prompt: the text itself, or its hash and length where texts were not asked for.</summary>
public sealed record PromptEntry
{
    public required PromptRole Role { get; init; }

    /// <summary>Null unless prompt texts were asked for: prompts often hold secrets, and reports are uploaded.</summary>
    public string? Text { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Length of the text in UTF-16 code units.</summary>
    public required int Length { get; init; }

    public required PromptSource Source { get; init; }

    public bool Complete { get; init; }

    /// <summary>The calls through which the text comes, outermost first.</summary>
    public IReadOnlyList<PlaceEntry> Via { get; init; } = [];
}
