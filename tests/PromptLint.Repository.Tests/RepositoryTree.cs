using System.Reflection;

namespace PromptLint.Repository.Tests;

/// <summary>The checked-out files of this repository, without what builds leave behind.</summary>
internal static class RepositoryTree
{
    private static readonly HashSet<string> BuildOutput =
        new(StringComparer.Ordinal) { ".git", "bin", "obj", "artifacts", "node_modules", "TestResults", "out", ".vs", ".vscode-test", "__pycache__" };

    public static string Root { get; } = typeof(RepositoryTree).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Paths relative to the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Walk(new DirectoryInfo(Root)).Select(Relative).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> With(string extension) =>
        Files.Where(file => file.EndsWith(extension, StringComparison.Ordinal));

    /// <summary>The C# that we write as programs; signature files under rules/ declare other people's API.</summary>
    public static IEnumerable<string> Sources => With(".cs")
        .Where(file => file.StartsWith("src/", StringComparison.Ordinal)
            || file.StartsWith("tests/", StringComparison.Ordinal)
            || file.StartsWith("samples/", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(child => !BuildOutput.Contains(child.Name)).SelectMany(Walk));

    private static string Relative(FileInfo file) => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');
}
