namespace PromptLint.Core.Calls;

/// <summary>The options of a call that change its cost or its needs. Null means that the code sets none, unless a member says otherwise.</summary>
public sealed record CallOptions
{
    /// <summary>The limit of output tokens where its value is known.</summary>
    public int? MaxOutputTokens { get; init; }

    /// <summary>True when the code sets a limit, also one whose value is only known at run time.</summary>
    public bool OutputLimitSet { get; init; }

    public decimal? Temperature { get; init; }

    /// <summary>The reasoning effort in the provider's word, lower case (`minimal`, `low`, `medium`, `high`, `xhigh`).</summary>
    public string? ReasoningEffort { get; init; }

    /// <summary>Image detail in the provider's word, lower case (`low`, `high`, `auto`).</summary>
    public string? ImageDetail { get; init; }

    /// <summary>True when an image is part of the input.</summary>
    public bool Vision { get; init; }

    /// <summary>True when audio is part of the input or output of a chat call.</summary>
    public bool Audio { get; init; }

    /// <summary>Answers asked for per call (n, best-of).</summary>
    public int? Choices { get; init; }

    public bool Streaming { get; init; }

    /// <summary>True when the answer is bound to a JSON schema or JSON mode.</summary>
    public bool StructuredOutput { get; init; }

    /// <summary>True when tools are offered to the model.</summary>
    public bool Tools { get; init; }

    /// <summary>Number of tools, where it can be counted.</summary>
    public int? ToolCount { get; init; }

    /// <summary>True when the message list outlives the call, is appended to and never trimmed.</summary>
    public bool GrowingHistory { get; init; }

    /// <summary>True when the code marks a prompt part for caching.</summary>
    public bool CacheControl { get; init; }
}
