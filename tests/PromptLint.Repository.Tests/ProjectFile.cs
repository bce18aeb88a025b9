using System.Xml.Linq;

namespace PromptLint.Repository.Tests;

/// <summary>What a project file references.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument document;

    private ProjectFile(string path)
    {
        Path = path;
        document = XDocument.Parse(RepositoryTree.Read(path));
    }

    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. RepositoryTree.With(".csproj").Select(path => new ProjectFile(path))];

    public string Path { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public bool IsProduct => Path.StartsWith("src/", StringComparison.Ordinal);

    public bool IsTest => Path.StartsWith("tests/", StringComparison.Ordinal);

    /// <summary>Names of the projects that this one references.</summary>
    public IEnumerable<string> Projects => document.Descendants("ProjectReference")
        .Select(reference => System.IO.Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));

    public IEnumerable<XElement> Packages => document.Descendants("PackageReference");
}
