using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;

namespace PromptLint.Core.Reports;

/// <summary>A call with what PromptLint makes of it.</summary>
public sealed record CallSiteReport
{
    public required LlmCall Call { get; init; }

    /// <summary>The tier of the current model; null when the catalog does not know it.</summary>
    public ModelTier? ModelTier { get; init; }

    /// <summary>Day from which requests to the current model fail; null where no end is announced.</summary>
    public DateTime? Retires { get; init; }

    /// <summary>Null for operations without a complexity (embeddings, images, audio, moderation).</summary>
    public ComplexityEstimate? Complexity { get; init; }

    /// <summary>Null when neither texts nor usage tell anything.</summary>
    public TokenEstimate? Tokens { get; init; }

    public CostEstimate? Cost { get; init; }

    /// <summary>Best first.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>Null where no router pays, or the share of easy inputs is not stated.</summary>
    public RoutingAdvice? Routing { get; init; }
}
