using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.CodeFixes.Options;

/// <summary>Finds where the code states an option of a call.</summary>
internal static class CallOption
{
    /// <summary>The expressions that set an option, in the call itself or, if nothing stands there, in the member that holds the call.</summary>
    /// <param name="context">The call.</param>
    /// <param name="meaning">The option.</param>
    /// <param name="jsonNames">Its names in request bodies.</param>
    public static IReadOnlyList<ExpressionSyntax> Values(CallContext context, Meaning meaning, params string[] jsonNames)
    {
        var near = In(context.Call, context.Model, meaning, jsonNames);
        if (near.Count > 0) return near;
        return context.Call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member ? In(member, context.Model, meaning, jsonNames) : [];
    }

    private static List<ExpressionSyntax> In(SyntaxNode scope, SemanticModel model, Meaning meaning, string[] jsonNames)
    {
        var found = new List<ExpressionSyntax>();
        foreach (var node in scope.DescendantNodes())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment when Has(model.GetSymbolInfo(assignment.Left).Symbol, meaning):
                    found.Add(assignment.Right);
                    break;
                case AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } name } member when jsonNames.Contains(name.Name.Identifier.ValueText):
                    found.Add(member.Expression);
                    break;
                case ArgumentSyntax argument when model.GetOperation(argument) is IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }
                    && SignatureTable.Shipped.Find(method) is { } signature && signature.Parameters.Any(p => p.Name == parameter.Name && (p.Meaning & meaning) != 0):
                    found.Add(argument.Expression);
                    break;
            }
        }

        return found;
    }

    private static bool Has(ISymbol? member, Meaning meaning) =>
        member is IPropertySymbol or IFieldSymbol && SignatureTable.Shipped.Find(member) is { } signature && (signature.Meaning & meaning) != 0;
}
