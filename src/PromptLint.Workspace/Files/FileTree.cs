namespace PromptLint.Workspace.Files;

/// <summary>The files below the root that matter, as sorted relative paths.</summary>
internal sealed record FileTree
{
    public required IReadOnlyList<string> Sources { get; init; }

    public required IReadOnlyList<string> Razor { get; init; }

    public required IReadOnlyList<string> Projects { get; init; }

    public required IReadOnlyList<string> Others { get; init; }
}
