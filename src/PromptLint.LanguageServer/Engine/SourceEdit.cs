using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PromptLint.Workspace.Sources;

namespace PromptLint.LanguageServer.Engine;

/// <summary>Puts another text into the place of a file's: one tree changes, and with it the compilations that hold or reference it.</summary>
internal static class SourceEdit
{
    public static IEnumerable<SyntaxTree> Trees(SourceSet sources, string path) =>
        sources.Projects.SelectMany(project => project.Compilation.SyntaxTrees).Where(tree => tree.FilePath == path).Distinct();

    /// <summary>The sources with the new text.</summary>
    /// <param name="sources">The sources as they are.</param>
    /// <param name="path">The file, relative to the root.</param>
    /// <param name="text">Its new text.</param>
    public static SourceSet Apply(SourceSet sources, string path, SourceText text)
    {
        var edited = new Dictionary<SyntaxTree, SyntaxTree>();
        foreach (SyntaxTree tree in Trees(sources, path))
        {
            edited[tree] = tree.WithChangedText(text);
        }

        var updated = new Dictionary<Compilation, CSharpCompilation>(ReferenceEqualityComparer.Instance);
        return sources with
        {
            Projects = [.. sources.Projects.Select(project => Updated(project.Compilation, edited, updated) is var compilation && compilation == project.Compilation ? project : project with { Compilation = compilation })],
        };
    }

    /// <summary>The C# files of projects whose compilation is another one.</summary>
    public static IEnumerable<string> Affected(SourceSet before, SourceSet after) =>
        after.Projects.Zip(before.Projects).Where(pair => pair.First.Compilation != pair.Second.Compilation)
            .SelectMany(pair => pair.First.Compilation.SyntaxTrees.Select(tree => tree.FilePath));

    private static CSharpCompilation Updated(CSharpCompilation compilation, Dictionary<SyntaxTree, SyntaxTree> edited, Dictionary<Compilation, CSharpCompilation> updated)
    {
        if (updated.TryGetValue(compilation, out CSharpCompilation? known))
        {
            return known;
        }

        CSharpCompilation result = compilation;
        foreach ((SyntaxTree before, SyntaxTree after) in edited)
        {
            if (result.ContainsSyntaxTree(before))
            {
                result = result.ReplaceSyntaxTree(before, after);
            }
        }

        foreach (CompilationReference reference in compilation.References.OfType<CompilationReference>())
        {
            if (reference.Compilation is CSharpCompilation target && Updated(target, edited, updated) is var newer && newer != target)
            {
                result = result.ReplaceReference(reference, newer.ToMetadataReference(reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
            }
        }

        return updated[compilation] = result;
    }
}
