namespace PromptLint.Core.Calls;

/// <summary>One text of a prompt.</summary>
public sealed record Prompt
{
    public required PromptRole Role { get; init; }

    /// <summary>The static text; a run-time part stands as a hole, `{name}`.</summary>
    public required string Text { get; init; }

    public required PromptSource Source { get; init; }

    /// <summary>True when the whole text is known but for its holes; false when parts may be missing (string building that was not followed to its end).</summary>
    public bool Complete { get; init; }

    /// <summary>Where the text stands; null when it has no single place.</summary>
    public SourceSpan? Origin { get; init; }

    /// <summary>The calls through which the text reaches the call site, outermost first; empty when it stands in the same member.</summary>
    public IReadOnlyList<SourceSpan> Via { get; init; } = [];
}
