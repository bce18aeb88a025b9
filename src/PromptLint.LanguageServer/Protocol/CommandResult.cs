namespace PromptLint.LanguageServer.Protocol;

/// <summary>What came of a command; members that a command does not have are left out.</summary>
internal sealed record CommandResult
{
    public bool? Applied { get; init; }

    public bool? Written { get; init; }

    public int? ChangedFiles { get; init; }

    /// <summary>Why nothing was done.</summary>
    public string? Reason { get; init; }

    public static CommandResult NotApplied(string reason) => new() { Applied = false, Reason = reason };
}
