using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PromptLint.Analyzers.Signatures;
using PromptLint.CodeFixes.Edits;

namespace PromptLint.CodeFixes.Options;

/// <summary>An output limit in the options object of an SDK call.</summary>
internal static class SdkOutputLimit
{
    /// <summary>The edit; null when the call takes no options object that has a limit, or takes one that is made elsewhere.</summary>
    public static IReadOnlyList<FileEdit>? Edits(CallContext context, string limit)
    {
        if (context.Model.GetOperation(context.Call) is not IInvocationOperation { TargetMethod: var method } invocation) return null;
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is not { } parameter || LimitOf(parameter.Type) is not { } member) continue;
            if (argument.ArgumentKind == ArgumentKind.DefaultValue) return [NewArgument(context, parameter, member, limit)];
            if (argument.Value.Syntax is not ExpressionSyntax given) return null;
            if (given.IsKind(SyntaxKind.NullLiteralExpression)) return [new FileEdit(context.Document.Id, given.Span, Made(context, parameter, member, limit))];
            return MadeObject.Of(given, context.Model) is { } made && made.SyntaxTree == context.Call.SyntaxTree
                && MadeObject.Insert(made, context.Document.Id, member + " = " + limit) is { Count: > 0 } edits ? edits : null;
        }

        return Overload(context, method, limit);
    }

    // A sibling that takes the same and an options object; messages of a `params` list become a collection.
    private static IReadOnlyList<FileEdit>? Overload(CallContext context, IMethodSymbol method, string limit)
    {
        foreach (var other in method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>())
        {
            if (other.Parameters.FirstOrDefault(p => LimitOf(p.Type) is not null) is not { } options || LimitOf(options.Type) is not { } member || other.ReturnType.Name != method.ReturnType.Name) continue;
            var arguments = context.Call.ArgumentList.Arguments;
            if (method.Parameters.Length == 1 && method.Parameters[0].IsParams && arguments.Count > 0)
            {
                var list = TextSpan.FromBounds(arguments[0].SpanStart, arguments[arguments.Count - 1].Span.End);
                var made = ", " + Made(context, options, member, limit);
                if (arguments.Count == 1 && context.Model.GetTypeInfo(arguments[0].Expression).Type is IArrayTypeSymbol) return [new FileEdit(context.Document.Id, new TextSpan(list.End, 0), made)];
                var (open, close) = List(context, method.Parameters[0]);
                return [new FileEdit(context.Document.Id, new TextSpan(list.Start, 0), open), new FileEdit(context.Document.Id, new TextSpan(list.End, 0), close + made)];
            }

            if (method.Parameters.All(p => other.Parameters.Any(o => o.Name == p.Name))) return [NewArgument(context, options, member, limit)];
        }

        return null;
    }

    private static (string Open, string Close) List(CallContext context, IParameterSymbol messages) =>
        context.Call.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 } ? ("[", "]")
        : messages.Type is IArrayTypeSymbol { ElementType: var element } ? ($"new {element.ToMinimalDisplayString(context.Model, context.Call.SpanStart)}[] {{ ", " }") : ("new[] { ", " }");

    private static FileEdit NewArgument(CallContext context, IParameterSymbol parameter, string member, string limit)
    {
        var list = context.Call.ArgumentList;
        return new FileEdit(context.Document.Id, new TextSpan(list.CloseParenToken.SpanStart, 0), (list.Arguments.Count > 0 ? ", " : "") + parameter.Name + ": " + Made(context, parameter, member, limit));
    }

    private static string Made(CallContext context, IParameterSymbol parameter, string member, string limit) =>
        $"new {parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(context.Model, context.Call.SpanStart)} {{ {member} = {limit} }}";

    private static string? LimitOf(ITypeSymbol type) => type is not INamedTypeSymbol { TypeKind: TypeKind.Class } ? null
        : SignatureTable.Shipped.Find(type)?.Members.Values.SelectMany(m => m).Where(m => (m.Meaning & Meaning.MaxOutputTokens) != 0)
            .Select(m => m.Name).OrderBy(n => n, StringComparer.Ordinal).FirstOrDefault(n => type.GetMembers(n).OfType<IPropertySymbol>().Any(p => p.SetMethod is { DeclaredAccessibility: Accessibility.Public }));
}
