using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>The types of real packages, several versions side by side, read from the package folder.</summary>
internal sealed class PackageAssemblies
{
    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "net6.0", "netstandard2.1", "netstandard2.0"];

    private readonly List<IAssemblySymbol> assemblies = [];

    /// <param name="packages">`Id/version`; the assembly bears the package's name.</param>
    public PackageAssemblies(params string[] packages)
    {
        foreach (var package in packages)
        {
            // One compilation a version: two versions of one assembly in one compilation would hide each other.
            var reference = MetadataReference.CreateFromFile(File(package));
            var compilation = CSharpCompilation.Create("read", references: [.. Framework, reference]);
            assemblies.Add((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!);
        }
    }

    private static IEnumerable<MetadataReference> Framework { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p))];

    public IEnumerable<INamedTypeSymbol> Find(string metadataName) =>
        assemblies.Select(a => a.GetTypeByMetadataName(metadataName)).OfType<INamedTypeSymbol>();

    private static string File(string package)
    {
        var (id, version) = (package.Split('/')[0], package.Split('/')[1]);
        var root = typeof(PackageAssemblies).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "PackageRoot").Value!;
        return Frameworks.Select(f => Path.Combine(root, id.ToLowerInvariant(), version, "lib", f, id + ".dll")).First(System.IO.File.Exists);
    }
}
