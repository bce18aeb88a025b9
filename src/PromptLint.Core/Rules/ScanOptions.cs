namespace PromptLint.Core.Rules;

/// <summary>What a user can set. The defaults are the documented ones.</summary>
public sealed record ScanOptions
{
    /// <summary>The day of the judgement: prices and retirements are taken at it.</summary>
    public required DateTime Today { get; init; }

    /// <summary>Least probability, 0 to 1, that a cheaper tier's answer is as acceptable, for a suggestion.</summary>
    public double ParityThreshold { get; init; } = 0.85;

    /// <summary>Least confidence, 0 to 1, with which an over-served prompt is a warning; below it is info.</summary>
    public double WarningConfidence { get; init; } = 0.7;

    /// <summary>Least monthly saving in US dollars with which an over-served prompt is a warning; below it is info.</summary>
    public decimal MinimumSavingUsd { get; init; } = 10m;

    /// <summary>A retirement within so many days is a warning, and no model that retires within them is suggested.</summary>
    public int RetirementHorizonDays { get; init; } = 180;

    /// <summary>Providers that may be suggested; empty: all.</summary>
    public IReadOnlyCollection<string> AllowedProviders { get; init; } = [];

    /// <summary>Model ids that may be suggested; empty: all.</summary>
    public IReadOnlyCollection<string> AllowedModels { get; init; } = [];

    /// <summary>Deployment names and model ids; names are compared exactly.</summary>
    public IReadOnlyDictionary<string, string> Deployments { get; init; } = new Dictionary<string, string>();

    /// <summary>Calls a month of a call site without usage data.</summary>
    public decimal CallsPerMonth { get; init; } = 10_000m;

    /// <summary>Input tokens a call without usage data; null: estimated from the texts.</summary>
    public int? InputTokens { get; init; }

    /// <summary>Output tokens a call without usage data; null: assumed by task.</summary>
    public int? OutputTokens { get; init; }

    /// <summary>Where <see cref="CallsPerMonth"/> and the token numbers come from.</summary>
    public string UsageOrigin { get; init; } = "default";

    /// <summary>Rows of the usage file about other environments are left out.</summary>
    public string Environment { get; init; } = "production";

    /// <summary>The account's tier at a provider (`openai` to `tier_1`), for rate limits.</summary>
    public IReadOnlyDictionary<string, string> AccountTiers { get; init; } = new Dictionary<string, string>();

    /// <summary>Sizes of closed models in billions of parameters, by model id, for energy estimates; without one, energy is not estimable.</summary>
    public IReadOnlyDictionary<string, decimal> ModelSizesB { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Code of the power grid for carbon estimates; `WOR` is the world's average.</summary>
    public string Grid { get; init; } = "WOR";
}
