using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>Finds the places where a name is changed, from syntax.</summary>
internal static class Occurrences
{
    /// <summary>The changes at one mention of the variable, in order; empty for a plain use.</summary>
    public static IEnumerable<Change> At(IdentifierNameSyntax name)
    {
        ExpressionSyntax current = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } self && self.Name == name ? self : name;
        var path = new List<string>();
        while (true)
        {
            switch (current.Parent)
            {
                case AssignmentExpressionSyntax assignment when assignment.Left == current && assignment.Parent is not InitializerExpressionSyntax:
                    yield return new Change(path.Count > 0 ? ChangeKind.Member : Kind(assignment), path, assignment);
                    yield break;
                case ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax taken } tuple } argument when path.Count == 0 && current == name && taken.Left == tuple:
                    yield return new Change(ChangeKind.Part, path, argument);
                    yield break;
                case ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element when element.Expression == current && assignment.Left == element:
                    yield return new Change(ChangeKind.Entry, path, assignment);
                    yield break;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation } access when access.Expression == current && invocation.Expression == access:
                    yield return new Change(ChangeKind.Call, path, invocation);

                    // Fluent chains change the same object again.
                    current = invocation;
                    continue;
                case MemberAccessExpressionSyntax access when access.Expression == current:
                    path = [.. path, access.Name.Identifier.ValueText];
                    current = access;
                    continue;
                case PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax:
                    current = (ExpressionSyntax)current.Parent;
                    continue;
                case ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax conditional } when path.Count == 0:
                    yield return new Change(ChangeKind.Call, path, conditional);
                    yield break;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax } argument when path.Count == 0 && current == name:
                    yield return new Change(argument.RefKindKeyword.ValueText == "out" ? ChangeKind.Out : ChangeKind.Passed, path, argument);
                    yield break;
                default:
                    yield break;
            }
        }
    }

    private static ChangeKind Kind(AssignmentExpressionSyntax assignment) =>
        assignment.IsKind(SyntaxKind.AddAssignmentExpression) ? ChangeKind.Append
        : assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression) ? ChangeKind.Coalesce
        : ChangeKind.Assign;
}
