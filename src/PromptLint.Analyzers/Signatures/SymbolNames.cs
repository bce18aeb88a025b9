using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Signatures;

/// <summary>Names of symbols in the form that signature files use: dots throughout, without arity.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.None);

    public static string FullName(ITypeSymbol type) => type.OriginalDefinition.ToDisplayString(Format);

    public static string FullName(INamespaceSymbol space) => space.ToDisplayString(Format);

    /// <summary>`Namespace.Type.Member`.</summary>
    public static string FullName(ISymbol member) =>
        member.ContainingType is { } type ? FullName(type) + "." + member.Name : member.Name;
}
