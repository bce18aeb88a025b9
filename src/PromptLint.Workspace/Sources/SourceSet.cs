using PromptLint.Core.Files;
using PromptLint.Core.Reports;

namespace PromptLint.Workspace.Sources;

/// <summary>What a loader made of a path: compilations ready for analysis, the files beside them, and what was left out.</summary>
public sealed record SourceSet
{
    /// <summary>Full path of the folder that all other paths are relative to.</summary>
    public required string Root { get; init; }

    /// <summary>Sorted by path; loose files (of no project) come as one project with an empty path.</summary>
    public required IReadOnlyList<SourceProject> Projects { get; init; }

    /// <summary>Settings, prompt files and resources, sorted by path; their text is read on first use.</summary>
    public required IReadOnlyList<RepositoryFile> OtherFiles { get; init; }

    /// <summary>What was not read, with the reason, sorted by path.</summary>
    public required IReadOnlyList<SkippedPath> Skipped { get; init; }

    /// <summary>What could not be understood although it was read (an unreadable condition, a missing package), one sentence each, sorted.</summary>
    public required IReadOnlyList<string> Problems { get; init; }
}
