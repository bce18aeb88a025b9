using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.Diagnostics;

/// <summary>Turns the spans of facts back into places of the compilation.</summary>
internal sealed class CallPlaces(Compilation compilation)
{
    private readonly Lazy<Dictionary<string, SyntaxTree>> trees = new(() =>
    {
        var byPath = new Dictionary<string, SyntaxTree>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees) byPath[Slashes(tree.FilePath)] = tree;
        return byPath;
    });

    /// <summary>The place of a span; null when it lies in no file of the compilation.</summary>
    /// <param name="span">The span, with the path that the tree has.</param>
    /// <param name="likely">The tree to look into first.</param>
    public Location? Find(SourceSpan span, SyntaxTree likely)
    {
        var tree = Slashes(likely.FilePath) == span.File ? likely : trees.Value.TryGetValue(span.File, out var other) ? other : null;
        if (tree is not null && Direct(span, tree) is { } direct) return direct;
        return Mapped(span, tree ?? likely);
    }

    private static Location? Direct(SourceSpan span, SyntaxTree tree)
    {
        var lines = tree.GetText().Lines;
        if (span.EndLine > lines.Count || span.Line < 1) return null;
        var from = lines[span.Line - 1].Start + span.Column - 1;
        var to = lines[span.EndLine - 1].Start + span.EndColumn - 1;
        if (from > to || to > tree.Length) return null;
        var location = Location.Create(tree, TextSpan.FromBounds(from, to));
        return IsAt(location, span) ? location : null;
    }

    // #line directives move lines: the token is found by where it says it is.
    private static Location? Mapped(SourceSpan span, SyntaxTree tree) =>
        tree.GetRoot().DescendantNodesAndTokens().Select(n => n.GetLocation()).OfType<Location>().FirstOrDefault(l => IsAt(l, span));

    private static bool IsAt(Location location, SourceSpan span)
    {
        var mapped = location.GetMappedLineSpan();
        return mapped.StartLinePosition.Line == span.Line - 1 && mapped.StartLinePosition.Character == span.Column - 1
            && mapped.EndLinePosition.Line == span.EndLine - 1 && mapped.EndLinePosition.Character == span.EndColumn - 1 && Slashes(mapped.Path) == span.File;
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}
