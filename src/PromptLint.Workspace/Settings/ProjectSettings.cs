namespace PromptLint.Workspace.Settings;

/// <summary>What promptlint.json may say. Paths in it are relative to it and stay below its folder.</summary>
internal sealed record ProjectSettings
{
    public const string FileName = "promptlint.json";

    /// <summary>The usage file where the settings name none.</summary>
    public const string UsageName = "promptlint.usage.csv";

    public static ProjectSettings None { get; } = new();

    /// <summary>Patterns of files whose calls are reported; `*` also crosses folders.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Patterns of files whose calls are left out.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    public bool IncludeTests { get; init; }

    public decimal? CallsPerMonth { get; init; }

    public double? ParityThreshold { get; init; }

    /// <summary>The usage file; promptlint.usage.csv where it is there and nothing is said.</summary>
    public string? Usage { get; init; }

    /// <summary>The baseline; none where nothing is said.</summary>
    public string? Baseline { get; init; }

    /// <summary>Deployment names and the model ids behind them.</summary>
    public IReadOnlyDictionary<string, string> Deployments { get; init; } = new Dictionary<string, string>();

    public GateSettings Gates { get; init; } = new();
}
