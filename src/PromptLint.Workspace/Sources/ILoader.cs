namespace PromptLint.Workspace.Sources;

/// <summary>A way from a path to compilations.</summary>
public interface ILoader
{
    /// <summary>Loads what the path names.</summary>
    /// <param name="path">A folder, a `.sln`, `.slnx` or `.csproj`, one `.cs` file, or for the binlog loader a `.binlog`.</param>
    /// <param name="cancellation">Stops the load.</param>
    /// <exception cref="CannotScanException">The path does not exist, is nothing that this loader can read, or holds no C# file.</exception>
    SourceSet Load(string path, CancellationToken cancellation = default);
}
