namespace PromptLint.Core.Catalog;

/// <summary>What an account tier may send to a model in a minute; null: not stated.</summary>
public sealed record RateLimit
{
    /// <summary>The provider's word for the tier.</summary>
    public required string Tier { get; init; }

    public long? RequestsPerMinute { get; init; }

    /// <summary>Input and output tokens together.</summary>
    public long? TokensPerMinute { get; init; }

    public long? InputTokensPerMinute { get; init; }

    public long? OutputTokensPerMinute { get; init; }

    /// <summary>Tokens that may wait in the batch queue.</summary>
    public long? BatchQueueTokens { get; init; }
}
