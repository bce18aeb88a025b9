namespace PromptLint.Workspace.Projects;

/// <summary>A project file with its imports, read as far as that goes without running MSBuild.</summary>
internal sealed record EvaluatedProject
{
    public required string FullPath { get; init; }

    /// <summary>Relative to the scanned root.</summary>
    public required string Path { get; init; }

    /// <summary>The SDKs that it names, without versions; empty for old-style projects.</summary>
    public required IReadOnlyList<string> Sdks { get; init; }

    public required PropertyBag Properties { get; init; }

    public required IReadOnlyList<ItemOperation> Items { get; init; }

    public string Folder => System.IO.Path.GetDirectoryName(FullPath)!;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(FullPath);

    public bool IsSdkStyle => Sdks.Count > 0;

    public IEnumerable<ItemOperation> ItemsOf(string type) => Items.Where(i => i.Type.Equals(type, StringComparison.OrdinalIgnoreCase));
}
