using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.Values;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Base addresses of typed and named HTTP clients.</summary>
internal static class BaseAddresses
{
    /// <summary>`AddHttpClient("name", c => c.BaseAddress = ...)`.</summary>
    public static Value? Named(Value? name, Resolver resolver)
    {
        var wanted = name is null ? "" : Texts.Of(name).Render();
        return resolver.Index.Invocations("AddHttpClient").Where(i => i.ArgumentList.Arguments.Count > 0 && SyntaxNames.InvokedName(i) is not GenericNameSyntax)
            .Where(i => Texts.Of(resolver.Evaluate(i.ArgumentList.Arguments[0].Expression, resolver.FrameAt(i))).Render() == wanted).Select(i => In(i, resolver)).FirstOrDefault(v => v is not null);
    }

    /// <summary>The client of a type: its registration, or an assignment to the same client anywhere in the type.</summary>
    public static Value? Typed(Value? receiver, IMethodSymbol method, Resolver resolver)
    {
        var holder = receiver?.Node?.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        if (method.ContainingType?.TypeKind == TypeKind.Interface)
            return Registered(method.ContainingType.Name, resolver);
        return holder is null ? null : Registered(holder.Identifier.ValueText, resolver);
    }

    /// <summary>The base address for clients that a type gets injected or configures itself.</summary>
    public static Value? ForType(TypeDeclarationSyntax type, Resolver resolver) => Registered(type.Identifier.ValueText, resolver) ?? Assigned(type, resolver);

    private static Value? Assigned(TypeDeclarationSyntax type, Resolver resolver) =>
        resolver.Index.Assignments("BaseAddress").Where(a => a.SyntaxTree == type.SyntaxTree && type.Span.Contains(a.Span)).Select(a => resolver.Evaluate(a.Right, resolver.FrameAt(a))).FirstOrDefault();

    private static Value? Registered(string type, Resolver resolver) =>
        resolver.Index.Invocations("AddHttpClient").Concat(resolver.Index.Invocations("AddRefitClient"))
            .Where(i => SyntaxNames.InvokedName(i) is GenericNameSyntax generic && generic.TypeArgumentList.Arguments.Any(a => SyntaxNames.Last(a) == type))
            .Select(i => In(i, resolver)).FirstOrDefault(v => v is not null);

    // The assignment stands in the registration's lambda or in a `ConfigureHttpClient` further along the chain.
    private static Value? In(InvocationExpressionSyntax registration, Resolver resolver)
    {
        var statement = registration.FirstAncestorOrSelf<StatementSyntax>() as SyntaxNode ?? registration;
        return statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(a => SyntaxNames.Target(a.Left) is "BaseAddress" or "BaseUrl")
            .Select(a => resolver.Evaluate(a.Right, resolver.FrameAt(a))).FirstOrDefault();
    }
}
