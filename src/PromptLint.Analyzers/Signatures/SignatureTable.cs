using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Signatures;

/// <summary>Finds what the signature files say about a symbol. Immutable; safe for concurrent use.</summary>
internal sealed class SignatureTable
{
    private readonly Dictionary<string, List<TypeSignature>> types = new(StringComparer.Ordinal);
    private readonly HashSet<string> typeNames = new(StringComparer.Ordinal);

    // The table outlives every compilation: symbols must not be kept alive by it.
    private readonly ConditionalWeakTable<ITypeSymbol, IReadOnlyList<TypeSignature>> byType = new();

    private readonly HashSet<string> callNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> memberNames = new(StringComparer.Ordinal);

    private static readonly Lazy<SignatureTable> LazyShipped = new(() => new SignatureTable(SdkLibrary.Sdks));

    public SignatureTable(IEnumerable<SdkSignatures> sdks)
    {
        Sdks = [.. sdks];
        foreach (var type in Sdks.SelectMany(s => s.Types))
        {
            if (!types.TryGetValue(type.Name, out var same)) types[type.Name] = same = [];
            same.Add(type);
            typeNames.Add(type.Name.Substring(type.Name.LastIndexOf('.') + 1));
            foreach (var member in type.Members.Values.SelectMany(m => m))
            {
                memberNames.Add(member.Name);
                if (member.Call is not null) callNames.Add(member.Name);
            }
        }
    }

    /// <summary>The table of the signatures that ship with PromptLint.</summary>
    public static SignatureTable Shipped => LazyShipped.Value;

    public IReadOnlyList<SdkSignatures> Sdks { get; }

    /// <summary>True when some SDK has a call of this name: the cheap question before binding.</summary>
    public bool IsCallName(string name) => callNames.Contains(name);

    /// <summary>True for symbols of the scanned sources, stand-ins aside.</summary>
    public static bool IsApplicationCode(ISymbol symbol) =>
        symbol.Locations.Any(l => l.IsInSource) && !StandIns.IsStandIn(symbol.ContainingAssembly);

    public MemberSignature? Find(IMethodSymbol method)
    {
        var name = method.MethodKind == MethodKind.Constructor ? ".ctor" : method.Name;
        if (!memberNames.Contains(name)) return null;
        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        if (Member(declared.ContainingType, name, declared.Parameters) is { } own) return own;

        // A type of the application that implements or overrides an SDK's member is the application's own code.
        if (declared.ContainingType is null || IsApplicationCode(declared)) return null;
        for (var overridden = declared.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            if (Member(overridden.ContainingType, name, overridden.OriginalDefinition.Parameters) is { } found) return found;
        foreach (var contract in declared.ContainingType.AllInterfaces)
        {
            if (!types.ContainsKey(SymbolNames.FullName(contract))) continue;
            foreach (var member in contract.GetMembers(name).OfType<IMethodSymbol>())
                if (member.Parameters.Length == declared.Parameters.Length && Member(contract, name, member.OriginalDefinition.Parameters) is { } found) return found;
        }

        return null;
    }

    /// <summary>For a property or field.</summary>
    public MemberSignature? Find(ISymbol member)
    {
        if (!memberNames.Contains(member.Name)) return null;
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
            foreach (var signature in FindTypes(type))
                if (signature.Members.TryGetValue(member.Name, out var found)) return found[0];
        return null;
    }

    /// <summary>For a property or field by name; null for types that no signature file declares.</summary>
    public MemberSignature? FindMember(ITypeSymbol? type, string name)
    {
        if (!memberNames.Contains(name)) return null;
        for (; type is not null; type = type.BaseType)
            foreach (var signature in FindTypes(type))
                if (signature.Members.TryGetValue(name, out var found)) return found[0];
        return null;
    }

    /// <summary>True for the full name of a declared type.</summary>
    public bool Knows(string type) => types.ContainsKey(type);

    /// <summary>The first declared type, by name, whose full name ends with a given one.</summary>
    public string? NameEndingWith(string name) =>
        types.Keys.Where(t => t.EndsWith("." + name, StringComparison.Ordinal)).OrderBy(t => t, StringComparer.Ordinal).FirstOrDefault();

    public TypeSignature? Find(ITypeSymbol type) => FindTypes(type).FirstOrDefault();

    private IReadOnlyList<TypeSignature> FindTypes(ITypeSymbol? type) =>
        type is INamedTypeSymbol named ? byType.GetValue(named.OriginalDefinition, Match) : [];

    private IReadOnlyList<TypeSignature> Match(ITypeSymbol type)
    {
        if (!typeNames.Contains(type.Name) || !types.TryGetValue(SymbolNames.FullName(type), out var found)) return [];
        if (found.Count == 1) return found;

        // Libraries, or versions of one, that share the name: a stand-in says which one it is, a package shows it by its members.
        var assembly = type.ContainingAssembly?.Name ?? "";
        var standIn = found.Where(t => StandIns.AssemblyName(t.Sdk) == assembly).ToList();
        return standIn.Count > 0 ? standIn : [.. found.OrderByDescending(t => Fit(t, type)).ThenBy(t => t.Sdk.Name, StringComparer.Ordinal).Take(1)];
    }

    // The share of declared members that the type has with the same parameter names.
    private static double Fit(TypeSignature signature, ITypeSymbol type)
    {
        var declared = signature.Members.Values.SelectMany(m => m).ToList();
        return declared.Count == 0 ? 0 : declared.Count(m => type.GetMembers(m.Name).Any(a => a is not IMethodSymbol method || m.Parameters.All(p => method.Parameters.Any(x => x.Name == p.Name)))) / (double)declared.Count;
    }

    private MemberSignature? Member(INamedTypeSymbol? type, string name, IReadOnlyList<IParameterSymbol> parameters)
    {
        MemberSignature? best = null;
        var bestScore = -1;
        foreach (var signature in FindTypes(type))
        {
            if (!signature.Members.TryGetValue(name, out var overloads)) continue;
            foreach (var overload in overloads)
            {
                var score = Overlap(overload.Parameters, parameters);
                if (score > bestScore) (best, bestScore) = (overload, score);
            }
        }

        return best;
    }

    // Shared names weigh more than names that only one side has: SDKs add optional parameters between versions.
    private static int Overlap(IReadOnlyList<ParameterSignature> declared, IReadOnlyList<IParameterSymbol> actual)
    {
        var shared = declared.Count(d => actual.Any(a => a.Name == d.Name));
        return 1000 + (20 * shared) - (declared.Count - shared) - (actual.Count - shared);
    }
}
