namespace PromptLint.LanguageServer.Protocol;

/// <summary>Something that the user can choose: an edit, or the reason why there is none.</summary>
internal sealed record CodeAction
{
    public required string Title { get; init; }

    public required string Kind { get; init; }

    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }

    public DisabledReason? Disabled { get; init; }

    public WorkspaceEdit? Edit { get; init; }
}
