using Microsoft.CodeAnalysis;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Source spans of syntax: mapped lines (Razor) count, paths are those of the trees.</summary>
internal sealed class Spans
{
    public SourceSpan? Of(SyntaxNode? node) => node is null ? null : Of(node.GetLocation());

    public SourceSpan Of(SyntaxToken token) => Of(token.GetLocation());

    private static SourceSpan Of(Location location)
    {
        var span = location.GetMappedLineSpan();
        return new SourceSpan(
            span.Path.Replace('\\', '/'),
            span.StartLinePosition.Line + 1,
            span.StartLinePosition.Character + 1,
            span.EndLinePosition.Line + 1,
            span.EndLinePosition.Character + 1);
    }
}
