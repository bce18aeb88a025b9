namespace PromptLint.Workspace.Projects;

/// <summary>What a project file says about its compilation.</summary>
internal sealed record ProjectModel
{
    public required string Name { get; init; }

    /// <summary>Relative to the root; empty for loose files.</summary>
    public required string Path { get; init; }

    public required string AssemblyName { get; init; }

    public required string RootNamespace { get; init; }

    /// <summary>The chosen moniker; empty when the project names none.</summary>
    public string TargetFramework { get; init; } = "";

    /// <summary>Relative paths of the C# files, sorted.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Relative paths of the Razor files, sorted.</summary>
    public IReadOnlyList<string> Razor { get; init; } = [];

    public IReadOnlyList<string> Symbols { get; init; } = [];

    public string GlobalUsings { get; init; } = "";

    public bool NullableEnabled { get; init; }

    public bool IsExecutable { get; init; }

    public bool IsTest { get; init; }

    public IReadOnlyList<PackageNeed> Packages { get; init; } = [];

    /// <summary>Relative paths of the referenced projects, direct ones, sorted.</summary>
    public IReadOnlyList<string> ProjectReferences { get; init; } = [];

    /// <summary>Assemblies that may see internals.</summary>
    public IReadOnlyList<string> Friends { get; init; } = [];

    /// <summary>Full paths of the assemblies that the build used; null when the loader has to find them itself.</summary>
    public IReadOnlyList<string>? Assemblies { get; init; }

    /// <summary>Full path of the restore's result; null when there is none.</summary>
    public string? AssetsFile { get; init; }
}
