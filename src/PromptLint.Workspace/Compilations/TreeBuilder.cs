using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;
using PromptLint.Workspace.Razor;

namespace PromptLint.Workspace.Compilations;

/// <summary>
/// Parses the files of the relevant projects on all cores. A file that several projects share is parsed once, unless
/// conditional compilation makes it differ between their symbols.
/// </summary>
internal sealed class TreeBuilder(SourceParser parser, SkipLog log, CancellationToken cancellation)
{
    private const string AnySymbols = "";

    private readonly ConcurrentDictionary<(string Path, string Symbols), Parsed> parsed = new();

    private readonly record struct Parsed(SyntaxTree Tree, bool Generated);

    /// <param name="projects">All projects.</param>
    /// <param name="relevant">Paths of those to parse.</param>
    public IReadOnlyList<ProjectTrees> Build(IReadOnlyList<ProjectModel> projects, IReadOnlySet<string> relevant)
    {
        var work = projects
            .Where(p => relevant.Contains(p.Path))
            .SelectMany(p => p.Sources.Select(s => (Path: s, Symbols: Key(p))))
            .GroupBy(w => w.Path, w => w.Symbols, StringComparer.Ordinal)
            .Select(g => (Path: g.Key, Symbols: g.Distinct(StringComparer.Ordinal).ToList()))
            .ToList();
        var options = work.SelectMany(w => w.Symbols).Append(AnySymbols).Distinct(StringComparer.Ordinal)
            .ToDictionary(s => s, s => SourceParser.Options(s.Split(';', StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering), parallel, w => Parse(w.Path, w.Symbols, options));

        var razor = new RazorTrees(parser, log, cancellation);
        var result = new ProjectTrees[projects.Count];
        Parallel.For(0, projects.Count, parallel, i => result[i] = relevant.Contains(projects[i].Path) ? Collect(projects[i], razor.Of(projects[i])) : Unparsed(projects[i]));
        return result;
    }

    private static string Key(ProjectModel project) => string.Join(';', project.Symbols);

    private void Parse(string path, List<string> symbols, Dictionary<string, CSharpParseOptions> options)
    {
        if (parser.ReadText(path) is not { } text)
        {
            return;
        }

        bool conditional = text.Contains("#if", StringComparison.Ordinal) || text.Contains("# ", StringComparison.Ordinal) || text.Contains("#\t", StringComparison.Ordinal);
        foreach (string set in conditional ? symbols : [AnySymbols])
        {
            SyntaxTree tree = SourceParser.Parse(path, text, options[set], cancellation);
            parsed[(path, set)] = new Parsed(tree, FileKinds.IsGeneratedName(path) || SourceParser.HasGeneratedHeader(tree, cancellation));
        }
    }

    private ProjectTrees Collect(ProjectModel project, IReadOnlyList<SyntaxTree> razor)
    {
        string symbols = Key(project);
        var trees = new List<SyntaxTree>(project.Sources.Count + razor.Count);
        var generated = new HashSet<string>(StringComparer.Ordinal);
        foreach (string source in project.Sources)
        {
            if (parsed.TryGetValue((source, AnySymbols), out Parsed file) || parsed.TryGetValue((source, symbols), out file))
            {
                trees.Add(file.Tree);
                if (file.Generated)
                {
                    generated.Add(source);
                }
            }
        }

        trees.AddRange(razor);
        return new ProjectTrees(project, trees, [.. trees.Select(t => t.FilePath).Where(p => !generated.Contains(p)).Order(StringComparer.Ordinal)], generated);
    }

    private static ProjectTrees Unparsed(ProjectModel project)
    {
        var generated = project.Sources.Where(FileKinds.IsGeneratedName).ToHashSet(StringComparer.Ordinal);
        return new ProjectTrees(project, [], [.. project.Sources.Concat(project.Razor).Where(p => !generated.Contains(p)).Order(StringComparer.Ordinal)], generated);
    }
}
