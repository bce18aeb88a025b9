using PromptLint.Core.Calls;

namespace PromptLint.Core.Findings;

/// <summary>One thing that PromptLint says about a call site or a file.</summary>
public sealed record Finding
{
    /// <summary>`PLINT` and four digits.</summary>
    public required string RuleId { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The fact, the money with its assumption, the action.</summary>
    public required string Message { get; init; }

    /// <summary>Null for findings about PromptLint's own files.</summary>
    public string? CallSiteId { get; init; }

    public required SourceSpan Location { get; init; }

    /// <summary>Monthly saving in US dollars; null when there is none to be named.</summary>
    public decimal? SavingUsd { get; init; }

    /// <summary>The best suggestion, if the rule has one.</summary>
    public Suggestion? Suggestion { get; init; }

    public bool Fixable { get; init; }

    /// <summary>Stable over edits around the call; the key of baselines and of SARIF's partial fingerprints.</summary>
    public required string Fingerprint { get; init; }
}
