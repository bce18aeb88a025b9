using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;
using PromptLint.Workspace.Razor;

namespace PromptLint.Workspace.Compilations;

/// <summary>Parses the files of all projects on all cores; a file that several projects share with the same symbols is parsed once.</summary>
internal sealed class TreeBuilder(SourceParser parser, SkipLog log, CancellationToken cancellation)
{
    private readonly record struct Key(string Path, string Symbols);

    private readonly record struct Parsed(SyntaxTree? Tree, bool Generated);

    public IReadOnlyList<ProjectTrees> Build(IReadOnlyList<ProjectModel> projects)
    {
        var options = projects.Select(p => string.Join(';', p.Symbols)).Distinct(StringComparer.Ordinal)
            .ToDictionary(s => s, s => SourceParser.Options(s.Split(';', StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);
        var parsed = new ConcurrentDictionary<Key, Parsed>();
        var work = projects.SelectMany(p => p.Sources.Select(s => new Key(s, string.Join(';', p.Symbols)))).Distinct().ToList();
        Parallel.ForEach(
            Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            key => parsed[key] = Parse(key, options[key.Symbols]));
        var razor = new RazorTrees(parser, log, cancellation);
        return [.. projects.Select(p => Collect(p, parsed, razor.Of(p)))];
    }

    private Parsed Parse(Key key, CSharpParseOptions options)
    {
        SyntaxTree? tree = parser.Parse(key.Path, options, cancellation);
        return new Parsed(tree, tree is not null && (FileKinds.IsGeneratedName(key.Path) || SourceParser.HasGeneratedHeader(tree, cancellation)));
    }

    private static ProjectTrees Collect(ProjectModel project, ConcurrentDictionary<Key, Parsed> parsed, IReadOnlyList<SyntaxTree> razor)
    {
        string symbols = string.Join(';', project.Symbols);
        var trees = new List<SyntaxTree>(project.Sources.Count);
        var generated = new HashSet<string>(StringComparer.Ordinal);
        foreach (string source in project.Sources)
        {
            Parsed file = parsed[new Key(source, symbols)];
            if (file.Tree is not null)
            {
                trees.Add(file.Tree);
                if (file.Generated)
                {
                    generated.Add(source);
                }
            }
        }

        trees.AddRange(razor);
        return new ProjectTrees(project, trees, generated);
    }
}
