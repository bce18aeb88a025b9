using PromptLint.Core.Usage;

namespace PromptLint.Usage;

/// <summary>What an import found.</summary>
public sealed record ImportResult
{
    /// <summary>Rows for the usage file, each with a remark on its origin; by pattern.</summary>
    public required IReadOnlyList<KeyValuePair<UsageRow, string?>> Rows { get; init; }

    /// <summary>Calls read.</summary>
    public required long Calls { get; init; }

    /// <summary>Calls by model that no call site in the code uses.</summary>
    public required IReadOnlyDictionary<string, long> Unmatched { get; init; }

    public required IReadOnlyList<ImportError> Errors { get; init; }

    /// <summary>Errors beyond those listed.</summary>
    public required long FurtherErrors { get; init; }
}
