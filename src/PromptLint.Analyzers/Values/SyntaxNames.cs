using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Values;

/// <summary>Names read off syntax.</summary>
internal static class SyntaxNames
{
    /// <summary>The last simple name of a type, without arity.</summary>
    public static string Last(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => Last(nullable.ElementType),
        _ => type.ToString(),
    };

    /// <summary>The name of the invoked method; null for delegates and other expressions.</summary>
    public static string? Invoked(InvocationExpressionSyntax invocation) => InvokedName(invocation)?.Identifier.ValueText;

    public static SimpleNameSyntax? InvokedName(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>The name of what is assigned to; null for indexers and tuples.</summary>
    public static string? Target(ExpressionSyntax left) => left switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>A short name for a hole that stands for an expression.</summary>
    public static string Hole(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        InvocationExpressionSyntax invocation => Invoked(invocation) is { } name && name != "ToString" ? name
            : invocation.Expression is MemberAccessExpressionSyntax access ? Hole(access.Expression) : "value",
        ElementAccessExpressionSyntax element => Hole(element.Expression),
        AwaitExpressionSyntax awaited => Hole(awaited.Expression),
        ParenthesizedExpressionSyntax inner => Hole(inner.Expression),
        ConditionalAccessExpressionSyntax conditional => Hole(conditional.WhenNotNull),
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ObjectCreationExpressionSyntax creation => Last(creation.Type),
        PostfixUnaryExpressionSyntax postfix => Hole(postfix.Operand),
        CastExpressionSyntax cast => Hole(cast.Expression),
        _ => "value",
    };
}
