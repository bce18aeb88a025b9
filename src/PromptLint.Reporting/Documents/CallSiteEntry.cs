using Newtonsoft.Json;
using PromptLint.Core.Calls;
using PromptLint.Core.Complexity;
using PromptLint.Core.Costs;
using PromptLint.Core.Findings;
using PromptLint.Core.Reports;

namespace PromptLint.Reporting.Documents;

/// <summary>A call site with everything that is said about it.</summary>
public sealed record CallSiteEntry
{
    public required string Id { get; init; }

    /// <summary>Relative to the scanned root, with forward slashes; the span is the invoked method's name, 1-based.</summary>
    public required string File { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public required int EndLine { get; init; }

    public required int EndColumn { get; init; }

    public required string Member { get; init; }

    public string Project { get; init; } = "";

    /// <summary>Reported, but left out of totals and gates.</summary>
    public bool InTests { get; init; }

    public required string Sdk { get; init; }

    public required string Api { get; init; }

    public string? Provider { get; init; }

    public required Operation Operation { get; init; }

    public required ModelEntry Model { get; init; }

    public IReadOnlyList<PromptEntry> Prompts { get; init; } = [];

    public int? MaxOutputTokens { get; init; }

    /// <summary>True also for a limit whose value is only known at run time.</summary>
    public bool OutputLimitSet { get; init; }

    public bool InLoop { get; init; }

    public LoopKind LoopKind { get; init; }

    public bool Streaming { get; init; }

    public bool StructuredOutput { get; init; }

    public bool Tools { get; init; }

    public TokenEstimate? Tokens { get; init; }

    public ComplexityEstimate? Complexity { get; init; }

    public CostEstimate? Cost { get; init; }

    /// <summary>Best first.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>Null where no router pays, or the share of easy inputs is not stated.</summary>
    public RoutingAdvice? Routing { get; init; }

    /// <summary>What the best suggestion with a known saving saves a month, in US dollars; null when there is none.</summary>
    [JsonIgnore]
    public decimal? BestSavingUsd => Suggestions.Select(suggestion => suggestion.SavingUsd).FirstOrDefault(saving => saving > 0m);
}
