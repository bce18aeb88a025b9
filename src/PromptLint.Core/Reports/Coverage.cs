namespace PromptLint.Core.Reports;

/// <summary>How much of a repository was seen.</summary>
public sealed record Coverage
{
    public int Projects { get; init; }

    /// <summary>C# files analysed.</summary>
    public int Files { get; init; }

    public int CallSites { get; init; }

    /// <summary>Call sites whose model is known.</summary>
    public int ModelResolved { get; init; }

    /// <summary>Call sites of which some static prompt text is known.</summary>
    public int PromptResolved { get; init; }

    public IReadOnlyList<SkippedPath> Skipped { get; init; } = [];
}
