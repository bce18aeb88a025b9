using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Core.Calls;
using PromptLint.Core.Usage;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Finds the usage comment beside a call: at the end of its line, or above its statement.</summary>
internal static class UsageComments
{
    /// <summary>The usage that is stated beside a call; null without a comment.</summary>
    public static LocalUsage? Beside(InvocationExpressionSyntax call)
    {
        foreach (var comment in Comments(call))
            if (UsageComment.Read(comment.ToString(), Line(comment), out _) is { } usage) return usage;
        return null;
    }

    /// <summary>Comments that cannot be read, with what is wrong.</summary>
    public static IEnumerable<(SyntaxTrivia Comment, string Problem)> Unreadable(SyntaxTree tree)
    {
        // Most files have none, and walking their trivia costs more than looking for the word.
        if (tree.GetText().ToString().IndexOf(UsageComment.Mark, StringComparison.OrdinalIgnoreCase) < 0) yield break;
        foreach (var trivia in tree.GetRoot().DescendantTrivia())
        {
            if (!IsComment(trivia)) continue;
            UsageComment.Read(trivia.ToString(), Line(trivia), out var problem);
            if (problem is not null) yield return (trivia, problem);
        }
    }

    private static IEnumerable<SyntaxTrivia> Comments(InvocationExpressionSyntax call)
    {
        var name = Values.SyntaxNames.InvokedName(call) ?? (SyntaxNode)call;
        var line = call.SyntaxTree.GetText().Lines.GetLineFromPosition(name.SpanStart);
        var holder = call.FirstAncestorOrSelf<SyntaxNode>(n => n is StatementSyntax and not BlockSyntax or MemberDeclarationSyntax);
        return call.SyntaxTree.GetRoot().DescendantTrivia(line.Span).Where(t => line.Span.Contains(t.SpanStart) && t.SpanStart > name.SpanStart)
            .Concat(holder?.GetLeadingTrivia() ?? default).Where(IsComment);
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static int Line(SyntaxTrivia comment) => comment.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
