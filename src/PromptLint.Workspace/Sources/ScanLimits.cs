namespace PromptLint.Workspace.Sources;

/// <summary>Bounds on what an unknown repository can make the loader do. What lies beyond is skipped with a message.</summary>
public sealed record ScanLimits
{
    public static ScanLimits Default { get; } = new();

    /// <summary>Bytes of one C# or Razor file.</summary>
    public int SourceFileBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Bytes of one settings, prompt or resource file.</summary>
    public int OtherFileBytes { get; init; } = 1024 * 1024;

    /// <summary>Bytes of one project, props, targets or solution file.</summary>
    public int ProjectFileBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Bytes of one `project.assets.json`.</summary>
    public int AssetsFileBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Bytes of all C# files together.</summary>
    public long SourceBytes { get; init; } = 2L * 1024 * 1024 * 1024;

    /// <summary>Entries looked at while walking the folder.</summary>
    public int Entries { get; init; } = 1_500_000;

    /// <summary>C# files analysed.</summary>
    public int SourceFiles { get; init; } = 250_000;

    /// <summary>Folders below each other.</summary>
    public int FolderDepth { get; init; } = 64;

    /// <summary>Brackets, type arguments or conditional directives open at the same time in one C# file; beyond it the compiler's own recursion is at risk.</summary>
    public int NestingDepth { get; init; } = 256;
}
