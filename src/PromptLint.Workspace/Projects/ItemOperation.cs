namespace PromptLint.Workspace.Projects;

/// <summary>One `Include`, `Remove` or `Update` of an item, in the order of evaluation.</summary>
internal sealed record ItemOperation
{
    public required string Type { get; init; }

    public required ItemAction Action { get; init; }

    /// <summary>The parts between the semicolons, properties put in.</summary>
    public required IReadOnlyList<string> Specs { get; init; }

    public IReadOnlyList<string> Exclude { get; init; } = [];

    public required IReadOnlyDictionary<string, string> Metadata { get; init; }
}
