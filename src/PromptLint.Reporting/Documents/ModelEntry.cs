using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;

namespace PromptLint.Reporting.Documents;

/// <summary>The model of a call and how it is known.</summary>
public sealed record ModelEntry
{
    public string? Id { get; init; }

    public string? Raw { get; init; }

    public string? Deployment { get; init; }

    public required ModelSource Source { get; init; }

    public ModelTier? Tier { get; init; }

    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>Day from which requests fail, ISO 8601; null where no end is announced.</summary>
    public string? Retires { get; init; }

    /// <summary>For an unresolved model: the chain that was followed.</summary>
    public string? Detail { get; init; }

    /// <summary>The token that names the model in the sources.</summary>
    public SourceSpan? Origin { get; init; }
}
