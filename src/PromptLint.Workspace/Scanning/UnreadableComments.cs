using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PromptLint.Analyzers.CallSites;
using PromptLint.Core.Findings;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Scanning;

/// <summary>Findings about usage comments that cannot be read.</summary>
internal static class UnreadableComments
{
    public static IEnumerable<Finding> In(SourceSet sources, Func<string, bool> inPart)
    {
        foreach (SourceProject project in sources.Projects)
        {
            var written = project.Files.ToHashSet(StringComparer.Ordinal);
            foreach (SyntaxTree tree in project.Compilation.SyntaxTrees.Where(tree => written.Contains(tree.FilePath) && inPart(tree.FilePath)))
            {
                foreach ((SyntaxTrivia comment, string problem) in UsageComments.Unreadable(tree))
                {
                    LinePosition start = comment.GetLocation().GetMappedLineSpan().StartLinePosition;
                    yield return BadLine.OfComment(tree.FilePath, start.Line + 1, problem);
                }
            }
        }
    }
}
