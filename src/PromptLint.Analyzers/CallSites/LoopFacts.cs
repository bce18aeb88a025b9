using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>What kind of loop stands around a call.</summary>
internal static class LoopFacts
{
    private static readonly HashSet<string> FanOut = new(StringComparer.Ordinal) { "ForEachAsync", "ForEach", "Select", "SelectMany", "For", "ForAll" };

    public static LoopKind Of(SyntaxNode call)
    {
        var kind = LoopKind.None;
        foreach (var node in call.Ancestors())
        {
            if (node is MemberDeclarationSyntax and not GlobalStatementSyntax or LocalFunctionStatementSyntax) break;
            var found = node switch
            {
                CommonForEachStatementSyntax loop when !loop.Expression.Span.Contains(call.Span) => LoopKind.Iteration,
                ForStatementSyntax loop => IsRetry(loop, call) ? LoopKind.Retry : loop.Condition is null ? LoopKind.Unbounded : LoopKind.Iteration,
                WhileStatementSyntax loop => While(loop, loop.Condition, call),
                DoStatementSyntax loop => While(loop, loop.Condition, call),
                AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation } } when SyntaxNames.Invoked(invocation) is { } name && FanOut.Contains(name) => LoopKind.FanOut,
                _ => LoopKind.None,
            };
            if (found == LoopKind.None || (kind != LoopKind.None && found == LoopKind.Retry)) continue;
            if (kind is LoopKind.None or LoopKind.Retry) kind = found;
        }

        return kind;
    }

    private static LoopKind While(StatementSyntax loop, ExpressionSyntax condition, SyntaxNode call) =>
        IsRetry(loop, call) ? LoopKind.Retry
        : condition.IsKind(SyntaxKind.TrueLiteralExpression) ? LoopKind.Unbounded
        : LoopKind.Iteration;

    // The call stands in a `try` of the loop, its `catch` goes round again or waits, and success leaves the loop.
    private static bool IsRetry(StatementSyntax loop, SyntaxNode call)
    {
        var attempt = call.Ancestors().TakeWhile(a => a != loop).OfType<TryStatementSyntax>().LastOrDefault();
        var named = loop.ToString() is var text && HasRetryName(text.Substring(0, Math.Min(text.IndexOf('{') < 0 ? text.Length : text.IndexOf('{'), 160)));
        if (named) return true;
        if (attempt is null || attempt.Catches.Count == 0) return false;
        var leaves = attempt.Block.DescendantNodes().Any(n => n is ReturnStatementSyntax or BreakStatementSyntax);
        var waits = attempt.Catches.SelectMany(c => c.Block.DescendantNodes()).Any(n => n is ContinueStatementSyntax or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Delay" or "Sleep" } });
        return leaves && waits;
    }

    private static bool HasRetryName(string head) =>
        head.IndexOf("retry", StringComparison.OrdinalIgnoreCase) >= 0 || head.IndexOf("retries", StringComparison.OrdinalIgnoreCase) >= 0 || head.IndexOf("attempt", StringComparison.OrdinalIgnoreCase) >= 0;
}
