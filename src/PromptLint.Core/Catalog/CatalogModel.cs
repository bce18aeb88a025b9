using PromptLint.Core.Complexity;

namespace PromptLint.Core.Catalog;

/// <summary>A model at one provider: the same weights at another host are another row with its own price, limits and end.</summary>
public sealed record CatalogModel
{
    public required string Id { get; init; }

    public required string Provider { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public ModelKind Kind { get; init; }

    /// <summary>Models of one line, the unit of outlier checks and of successors.</summary>
    public string Family { get; init; } = "";

    public ModelStatus Status { get; init; }

    /// <summary>ISO 8601, possibly without a day; null when unknown.</summary>
    public string? Released { get; init; }

    /// <summary>Null for models without a tier (embeddings, rerankers).</summary>
    public ModelTier? Tier { get; init; }

    /// <summary>Why the model stands in its tier.</summary>
    public string? TierReason { get; init; }

    /// <summary>Null when the price is unknown or not by token.</summary>
    public PriceSheet? Price { get; init; }

    public FactSource? PriceSource { get; init; }

    /// <summary>Tokens of input and output together; null when unknown.</summary>
    public int? ContextWindow { get; init; }

    /// <summary>Tokens; null when unknown or equal to the context window.</summary>
    public int? MaxOutput { get; init; }

    public Media Input { get; init; } = Media.Text;

    public Media Output { get; init; } = Media.Text;

    /// <summary>Null when unknown.</summary>
    public bool? Tools { get; init; }

    /// <summary>Output bound to a JSON schema; null when unknown.</summary>
    public bool? StructuredOutput { get; init; }

    /// <summary>True when the model thinks before it answers, always or on demand.</summary>
    public bool Reasoning { get; init; }

    public bool Caching { get; init; }

    /// <summary>The one use the model is made for (`code`, `safety`, `router`, `research`); null for general models.</summary>
    public string? Purpose { get; init; }

    /// <summary>Billions of parameters; null when unpublished.</summary>
    public decimal? ParametersB { get; init; }

    /// <summary>Billions of parameters active for a token, where fewer than all.</summary>
    public decimal? ActiveParametersB { get; init; }

    public bool OpenWeights { get; init; }

    /// <summary>Name of the tokenizer's family; null when unknown.</summary>
    public string? Tokenizer { get; init; }

    public Retirement? Retirement { get; init; }

    /// <summary>Names that .NET client libraries give this id, `Type.Member`.</summary>
    public IReadOnlyList<string> Constants { get; init; } = [];

    /// <summary>Prices of sources that disagree by more than half, as `source: input/output`.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>`provider:id`, unique in a catalog.</summary>
    public string Key => Provider + ":" + Id;

    /// <summary>True when requests fail on that day.</summary>
    public bool IsRetired(DateTime date) => Retirement?.Date is { } end ? end <= date : Status == ModelStatus.Retired;

    /// <summary>True when the model is retired, or its end is announced for a day before the end of the horizon.</summary>
    /// <param name="date">The day of the question.</param>
    /// <param name="days">The horizon.</param>
    public bool RetiresWithin(DateTime date, int days) => IsRetired(date) || Retirement?.Date is { } end && end <= date.AddDays(days);
}
