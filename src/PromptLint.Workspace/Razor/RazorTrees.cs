using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptLint.Workspace.Compilations;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.Razor;

/// <summary>Makes syntax trees of a project's Razor files.</summary>
internal sealed class RazorTrees(SourceParser parser, SkipLog log, CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<string, (string Text, IReadOnlyList<RazorPart> Parts)?> read = new(StringComparer.Ordinal);

    /// <summary>One tree a file, in the order of the paths; files that could not be read are missing.</summary>
    public IReadOnlyList<SyntaxTree> Of(ProjectModel project)
    {
        CSharpParseOptions options = SourceParser.Options(project.Symbols);
        var known = project.Razor.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var trees = new List<SyntaxTree>();
        foreach (string path in project.Razor.Where(p => !IsImports(p)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Read(path) is not { } file)
            {
                continue;
            }

            List<RazorPart> imports = [.. ImportsOf(path).Where(known.Contains).SelectMany(i => Read(i)?.Parts ?? [])];
            string text = RazorWriter.Write(path, file.Text, file.Parts, imports, NamespaceOf(path, project));
            trees.Add(SourceParser.Parse(path, text, options, cancellation));
        }

        return trees;
    }

    private (string Text, IReadOnlyList<RazorPart> Parts)? Read(string path) => read.GetOrAdd(path, p =>
    {
        if (p.Contains('"', StringComparison.Ordinal))
        {
            log.Skip(p, "the name holds a quotation mark");
            return null;
        }

        return parser.ReadText(p) is { } text ? (text, RazorReader.Read(text)) : null;
    });

    private static bool IsImports(string path) => Path.GetFileName(path) is "_Imports.razor" or "_ViewImports.cshtml";

    private static IEnumerable<string> ImportsOf(string path)
    {
        string name = path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase) ? "_ViewImports.cshtml" : "_Imports.razor";
        string folder = "";
        yield return name;
        foreach (string part in path.Split('/').SkipLast(1))
        {
            folder += part + "/";
            yield return folder + name;
        }
    }

    /// <summary>The root namespace and the folders below the project.</summary>
    private static string NamespaceOf(string path, ProjectModel project)
    {
        string projectFolder = SourceIndex.FolderOf(project.Path);
        string folder = SourceIndex.FolderOf(path);
        string below = folder.Length > projectFolder.Length ? folder[projectFolder.Length..].Trim('/') : "";
        IEnumerable<string> names = project.RootNamespace.Split('.').Concat(below.Split('/')).Where(n => n.Length > 0);
        return string.Join('.', names.Select(RazorWriter.Identifier));
    }
}
