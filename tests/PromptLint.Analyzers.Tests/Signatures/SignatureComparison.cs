using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>What a signature file declares and the real packages do not have.</summary>
internal static class SignatureComparison
{
    public static IEnumerable<string> Differences(IAssemblySymbol declared, PackageAssemblies real) =>
        Types(declared.GlobalNamespace).Where(t => !IsOfOtherVersions(t, real)).SelectMany(t => Differences(t, real));

    private static IEnumerable<string> Differences(INamedTypeSymbol type, PackageAssemblies real)
    {
        List<INamedTypeSymbol> found = [.. real.Find(MetadataName(type))];
        if (found.Count == 0)
        {
            yield return $"no type {type}";
            yield break;
        }

        foreach (var member in type.GetMembers().Where(m => IsDeclared(m) && !IsOfOtherVersions(m, real)))
        {
            var same = found.SelectMany(Members).Where(m => m.Name == member.Name).ToList();
            if (same.Count == 0) yield return $"no member {type}.{member.Name}";
            else if (member is IMethodSymbol { MethodKind: not MethodKind.Conversion } method && !same.OfType<IMethodSymbol>().Any(m => TakesTheSame(m, method)))
                yield return $"no overload {type}.{member.Name}({string.Join(", ", method.Parameters.Select(p => p.Name))}), but {string.Join(" | ", same.OfType<IMethodSymbol>().Select(m => string.Join(", ", m.Parameters.Select(p => p.Name))))}";
        }
    }

    // Matching goes by names; a file may leave out the optional parameters at the end.
    private static bool TakesTheSame(IMethodSymbol real, IMethodSymbol declared) =>
        real.Parameters.Take(declared.Parameters.Length).Select(p => p.Name).SequenceEqual(declared.Parameters.Select(p => p.Name))
        && real.Parameters.Skip(declared.Parameters.Length).All(p => p.IsOptional);

    private static bool IsDeclared(ISymbol member) =>
        member is { IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public } and not INamedTypeSymbol
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove };

    private static bool IsOfOtherVersions(ISymbol symbol, PackageAssemblies real) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "VersionsAttribute") is { } versions
            ? !real.HasVersionIn((string)versions.ConstructorArguments[0].Value!)
            : symbol.ContainingType is { } outer && IsOfOtherVersions(outer, real);

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            foreach (var member in current.GetMembers()) yield return member;
        foreach (var member in type.AllInterfaces.SelectMany(i => i.GetMembers())) yield return member;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(m => m is INamedTypeSymbol type
            ? type.DeclaredAccessibility == Accessibility.Public ? Types(type).Prepend(type) : []
            : Types(m));

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? MetadataName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : type.ContainingNamespace + "." + type.MetadataName;
}
