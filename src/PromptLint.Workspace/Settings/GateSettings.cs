using PromptLint.Core.Findings;

namespace PromptLint.Workspace.Settings;

/// <summary>The gates of a scan; null or empty where one is not set.</summary>
internal sealed record GateSettings
{
    public Severity? FailOn { get; init; }

    /// <summary>US dollars a month.</summary>
    public decimal? MaxMonthly { get; init; }

    /// <summary>US dollars a month.</summary>
    public decimal? MaxCallsite { get; init; }

    /// <summary>US dollars a month (`50`) or a share (`10%`).</summary>
    public string? MaxIncrease { get; init; }

    public bool BlockUnknownModels { get; init; }

    public IReadOnlyList<string> AllowedModels { get; init; } = [];

    /// <summary>These gates where set, else the others.</summary>
    public GateSettings Over(GateSettings others) => new()
    {
        FailOn = FailOn ?? others.FailOn,
        MaxMonthly = MaxMonthly ?? others.MaxMonthly,
        MaxCallsite = MaxCallsite ?? others.MaxCallsite,
        MaxIncrease = MaxIncrease ?? others.MaxIncrease,
        BlockUnknownModels = BlockUnknownModels || others.BlockUnknownModels,
        AllowedModels = AllowedModels.Count > 0 ? AllowedModels : others.AllowedModels,
    };
}
