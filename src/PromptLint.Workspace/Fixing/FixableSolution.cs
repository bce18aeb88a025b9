using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PromptLint.Workspace.Scanning;
using PromptLint.Core.Files;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Fixing;

/// <summary>Makes a solution of loaded sources, as the fixes want it.</summary>
internal static class FixableSolution
{
    public static Solution Create(SourceSet sources, ScanRequest request)
    {
        Solution solution = new AdhocWorkspace().CurrentSolution;
        var ids = sources.Projects.ToDictionary(project => (Compilation)project.Compilation, project => ProjectId.CreateNewId(project.Name));
        string root = sources.Root;
        IReadOnlyList<(string Path, string Text)> configurations = FixConfiguration.Files(sources, request);
        foreach (SourceProject project in sources.Projects)
        {
            ProjectId id = ids[project.Compilation];
            CompilationReference[] own = [.. project.Compilation.References.OfType<CompilationReference>().Where(reference => ids.ContainsKey(reference.Compilation))];
            solution = solution.AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, project.Name, project.Compilation.AssemblyName ?? project.Name, LanguageNames.CSharp,
                compilationOptions: project.Compilation.Options,
                parseOptions: project.Compilation.SyntaxTrees.FirstOrDefault()?.Options,
                documents: project.Compilation.SyntaxTrees.Select(tree => Document(id, Path.Combine(root, tree.FilePath), tree.GetText())),
                metadataReferences: project.Compilation.References.Except(own),
                additionalDocuments: AdditionalFiles(sources, request).Select(file => Document(id, Path.Combine(root, file.Path), new RepositoryFileLoader(file))))
                .WithAnalyzerConfigDocuments(configurations.Select(file => Document(id, file.Path, SourceText.From(file.Text, Encoding.UTF8)))));
        }

        // Project references can only be made between projects that are there.
        foreach (SourceProject project in sources.Projects)
        {
            IEnumerable<ProjectReference> references = project.Compilation.References.OfType<CompilationReference>()
                .Where(reference => ids.ContainsKey(reference.Compilation)).Select(reference => new ProjectReference(ids[reference.Compilation], reference.Properties.Aliases)).Distinct();
            solution = solution.AddProjectReferences(ids[project.Compilation], references);
        }

        return solution;
    }

    private static DocumentInfo Document(ProjectId project, string path, SourceText text) =>
        Document(project, path, TextLoader.From(TextAndVersion.Create(text, VersionStamp.Default, path)));

    private static DocumentInfo Document(ProjectId project, string path, TextLoader loader) =>
        DocumentInfo.Create(DocumentId.CreateNewId(project), Path.GetFileName(path), loader: loader, filePath: path);

    private static IEnumerable<RepositoryFile> AdditionalFiles(SourceSet sources, ScanRequest request)
    {
        string[] ours = ["promptlint.scores.tsv", "promptlint.sdks.cs"];
        IEnumerable<RepositoryFile> named = ours.Select(name => Path.Combine(sources.Root, name)).Where(File.Exists).Select(path => new RepositoryFile(Path.GetFileName(path), () => File.ReadAllText(path)));
        IEnumerable<RepositoryFile> usage = request.UsageFile is { } file ? [new RepositoryFile("promptlint.usage.csv", () => File.ReadAllText(file))] : [];
        return sources.OtherFiles.Concat(named).Concat(usage).DistinctBy(other => other.Path, StringComparer.Ordinal);
    }
}
