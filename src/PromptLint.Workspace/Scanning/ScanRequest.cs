using PromptLint.Scoring;
using PromptLint.Workspace.Configuration;
using PromptLint.Workspace.Settings;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Scanning;

/// <summary>What one scan is to do; command line, promptlint.json and defaults already put together.</summary>
internal sealed record ScanRequest
{
    /// <summary>A folder, solution, project, file or build log.</summary>
    public required string Path { get; init; }

    public LoadMode Load { get; init; }

    public ScorerOptions Scorer { get; init; } = new();

    /// <summary>Day whose prices and retirements count.</summary>
    public required DateTime At { get; init; }

    /// <summary>Options of the command line, under the keys of .editorconfig: they win over it.</summary>
    public IReadOnlyDictionary<string, string> Overrides { get; init; } = new Dictionary<string, string>();

    /// <summary>Null leaves what .editorconfig or the default says. Counts over .editorconfig, unless it comes from promptlint.json.</summary>
    public decimal? CallsPerMonth { get; init; }

    /// <summary>Where <see cref="CallsPerMonth"/> comes from, for the assumptions.</summary>
    public string CallsOrigin { get; init; } = ProjectSettings.FileName;

    /// <summary>Counts where .editorconfig says nothing; null leaves the documented default.</summary>
    public double? ParityThreshold { get; init; }

    /// <summary>Deployment names and the model ids behind them, beside those of .editorconfig.</summary>
    public IReadOnlyDictionary<string, string> Deployments { get; init; } = new Dictionary<string, string>();

    /// <summary>The options around those of .editorconfig.</summary>
    public OptionLayers Options => OptionLayers.Of(this);

    /// <summary>Full path of a usage file; null when there is none.</summary>
    public string? UsageFile { get; init; }

    /// <summary>Files or folders of own prices, later ones over earlier ones.</summary>
    public IReadOnlyList<string> Prices { get; init; } = [];

    /// <summary>Patterns of files whose calls are reported; empty: all.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Patterns of files whose calls are left out.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>The part to be scanned; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>True when call sites in tests count like all others.</summary>
    public bool IncludeTests { get; init; }
}
