using PromptLint.Scoring;

namespace PromptLint.LanguageServer;

/// <summary>What a server is started with.</summary>
public sealed record ServerOptions
{
    /// <summary>Version of PromptLint, for reports.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>Which complexity model answers.</summary>
    public ScorerOptions Scorer { get; init; } = new();

    /// <summary>Day whose prices and retirements count; null for the present day.</summary>
    public DateTime? At { get; init; }
}
