namespace PromptLint.Core.Calls;

/// <summary>A call site: the invocation that spends tokens. Facts only, no judgement; no compiler types.</summary>
public sealed record LlmCall
{
    /// <summary>Stable over edits around the call: a hash of file, member, api and the call's ordinal among equals in that member.</summary>
    public required string Id { get; init; }

    /// <summary>The span of the invoked method's name.</summary>
    public required SourceSpan Location { get; init; }

    /// <summary>The member that holds the call, `Namespace.Type.Member`.</summary>
    public required string Member { get; init; }

    /// <summary>The project that compiles the file; empty for loose files.</summary>
    public string Project { get; init; } = "";

    /// <summary>The SDK's name as its signature file states it; `HTTP` for raw calls.</summary>
    public required string Sdk { get; init; }

    /// <summary>The invoked method, `Namespace.Type.Method`.</summary>
    public required string Api { get; init; }

    /// <summary>The provider or host in the catalog's word (`openai`, `azure`, `anthropic`, ...); null when the code leaves it open.</summary>
    public string? Provider { get; init; }

    public required Operation Operation { get; init; }

    public required ModelReference Model { get; init; }

    /// <summary>In the order of the message list.</summary>
    public IReadOnlyList<Prompt> Prompts { get; init; } = [];

    public CallOptions Options { get; init; } = new();

    public LoopKind Loop { get; init; }

    /// <summary>What a comment beside the call says about its usage; null without one.</summary>
    public LocalUsage? LocalUsage { get; init; }

    /// <summary>True when the file belongs to tests; reported, but left out of totals and gates.</summary>
    public bool InTests { get; init; }
}
