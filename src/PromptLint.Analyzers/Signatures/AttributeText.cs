using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PromptLint.Analyzers.Signatures;

/// <summary>Reads attributes from syntax.</summary>
internal static class AttributeText
{
    /// <summary>The unqualified name without `Attribute`.</summary>
    public static string Name(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax q => q.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax a => a.Name.Identifier.ValueText,
            SimpleNameSyntax s => s.Identifier.ValueText,
            _ => attribute.Name.ToString(),
        };
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - 9) : name;
    }

    /// <summary>The first positional argument: a string's value, or the last name of a member access (`Role.System` gives `System`).</summary>
    public static string? Positional(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals is null) is { } argument ? Text(argument.Expression) : null;

    public static string? Named(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name) is { } argument ? Text(argument.Expression) : null;

    public static bool Flag(AttributeSyntax attribute, string name) => Named(attribute, name) == "true";

    /// <summary>The type names of `typeof` arguments.</summary>
    public static IReadOnlyList<string> Types(AttributeSyntax attribute) =>
        attribute.ArgumentList is null ? [] :
        [.. attribute.ArgumentList.Arguments.Select(a => a.Expression).OfType<TypeOfExpressionSyntax>().Select(t => WithoutArity(t.Type.ToString()))];

    private static string WithoutArity(string name)
    {
        var angle = name.IndexOf('<');
        return (angle < 0 ? name : name.Substring(0, angle)).Replace("global::", "");
    }

    private static string? Text(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
