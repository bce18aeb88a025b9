using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PromptLint.Analyzers.Signatures;

/// <summary>Compiles signature files into references that stand in for packages that are not restored.</summary>
internal static class StandIns
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);
    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, reportSuppressedDiagnostics: false);

    private const string Prefix = "PromptLint.StandIn.";

    public static string AssemblyName(SdkSignatures sdk) => Prefix + sdk.Name;

    public static bool IsStandIn(IAssemblySymbol? assembly) => assembly?.Name.StartsWith(Prefix, StringComparison.Ordinal) == true;

    /// <summary>The SDKs that a project needs stand-ins for.</summary>
    /// <param name="sdks">All SDKs.</param>
    /// <param name="packages">The project's packages that are not restored; a version can be null.</param>
    /// <param name="usings">Namespaces of the project's using directives; they decide where no package reference names the SDK.</param>
    public static IReadOnlyList<SdkSignatures> Select(IReadOnlyList<SdkSignatures> sdks, IReadOnlyList<(string Id, string? Version)> packages, IReadOnlyCollection<string> usings)
    {
        var byName = sdks.ToDictionary(s => s.Name, StringComparer.Ordinal);
        var chosen = new List<SdkSignatures>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, version) in packages)
        {
            // Without a version, libraries that share a package id are told apart by the namespaces in use, then by age.
            var fitting = sdks.Where(s => s.Packages.Any(r => r.Contains(id, version))).OrderByDescending(s => usings.Count(s.Namespaces.Contains)).ThenByDescending(s => Newest(s, id)).ToList();
            foreach (var sdk in version is null ? fitting.Take(1) : fitting) Add(sdk);
        }

        foreach (var space in usings.Where(u => !taken.Contains(u)).OrderBy(u => u, StringComparer.Ordinal))
        {
            // Of libraries that share the namespace, the one that explains most of the project's usings.
            var best = sdks.Where(s => s.Namespaces.Contains(space) && !chosen.Contains(s) && !IsRival(s))
                .OrderByDescending(s => usings.Count(s.Namespaces.Contains)).ThenBy(s => s.Packages.Count == 0 ? 1 : 0).ThenByDescending(s => Newest(s, null)).FirstOrDefault();
            if (best is not null && !taken.Contains(space)) Add(best);
        }

        return chosen;

        // A library that declares the types of a referenced one is another edition of it: both together would bind nothing.
        bool IsRival(SdkSignatures sdk) => sdk.Packages.Count > 0 && chosen.Any(c => c.Packages.Count > 0 && c.Types.Any(t => t.Members.Count > 0 && sdk.Declares(t.Name)));

        void Add(SdkSignatures sdk)
        {
            if (chosen.Contains(sdk)) return;
            chosen.Add(sdk);
            taken.UnionWith(sdk.Namespaces);
            foreach (var used in sdk.Uses)
                if (byName.TryGetValue(used, out var dependency)) Add(dependency);
        }
    }

    private static PackageVersionNumber? Newest(SdkSignatures sdk, string? id) =>
        sdk.Packages.Where(r => id is null || string.Equals(r.Id, id, StringComparison.OrdinalIgnoreCase)).Select(r => r.From).Max();

    /// <summary>One in-memory assembly an SDK, compiled against the framework and the SDKs it uses.</summary>
    /// <param name="sdks">The SDKs, with everything they use.</param>
    /// <param name="framework">Reference assemblies of .NET and ASP.NET Core.</param>
    public static IReadOnlyList<CompilationReference> Compile(IReadOnlyList<SdkSignatures> sdks, IReadOnlyList<MetadataReference> framework)
    {
        var attributes = CSharpCompilation.Create("PromptLint.Sdk", [CSharpSyntaxTree.ParseText(SdkLibrary.Attributes, ParseOptions)], framework, Options).ToMetadataReference();
        var byName = sdks.ToDictionary(s => s.Name, StringComparer.Ordinal);
        var done = new Dictionary<string, CompilationReference>(StringComparer.Ordinal);
        foreach (var sdk in sdks) Build(sdk, []);
        return [.. sdks.Select(s => done[s.Name])];

        CompilationReference Build(SdkSignatures sdk, HashSet<string> path)
        {
            if (done.TryGetValue(sdk.Name, out var built)) return built;
            path.Add(sdk.Name);
            var references = new HashSet<CompilationReference>();
            foreach (var name in sdk.Uses.Where(u => byName.ContainsKey(u) && !path.Contains(u)))
            {
                references.Add(Build(byName[name], path));
                foreach (var indirect in byName[name].Uses.Where(u => byName.ContainsKey(u) && !path.Contains(u))) references.Add(Build(byName[indirect], path));
            }

            path.Remove(sdk.Name);
            return done[sdk.Name] = CSharpCompilation.Create(AssemblyName(sdk), sdk.Trees.Select(VersionedMembers.Newest), [.. framework, attributes, .. references], Options).ToMetadataReference();
        }
    }
}
