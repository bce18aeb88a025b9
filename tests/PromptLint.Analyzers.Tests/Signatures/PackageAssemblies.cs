using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Tests.Signatures;

/// <summary>The types of real packages, several versions side by side, read from the package folder.</summary>
internal sealed class PackageAssemblies
{
    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "net6.0", "netstandard2.1", "netstandard2.0"];

    private readonly List<IAssemblySymbol> assemblies = [];
    private readonly List<(string Id, string Version)> versions = [];

    /// <param name="packages">`Id/version`, with `/assembly` where the assembly does not bear the package's name.</param>
    public PackageAssemblies(params string[] packages)
    {
        foreach (var package in packages)
        {
            // One compilation a version: two versions of one assembly in one compilation would hide each other.
            var reference = MetadataReference.CreateFromFile(File(package));
            var compilation = CSharpCompilation.Create("read", references: [.. Framework, reference]);
            assemblies.Add((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!);
            versions.Add((package.Split('/')[0], package.Split('/')[1]));
        }
    }

    private static IEnumerable<MetadataReference> Framework { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>Whether one of the versions is in one of the ranges, which are written as in `[Versions]`; a range without a package id is of any of the packages.</summary>
    public bool HasVersionIn(string ranges) =>
        ranges.Split(';').Select(r => PackageRange.TryParse(r.Trim())!).Any(r => versions.Any(v => r.Contains(r.Id.Length == 0 ? "" : v.Id, v.Version)));

    public IEnumerable<INamedTypeSymbol> Find(string metadataName) =>
        assemblies.Select(a => a.GetTypeByMetadataName(metadataName)).OfType<INamedTypeSymbol>();

    private static string File(string package)
    {
        var parts = package.Split('/');
        var (id, version, assembly) = (parts[0], parts[1], parts[^1] == parts[1] ? parts[0] : parts[^1]);
        var root = typeof(PackageAssemblies).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "PackageRoot").Value!;
        return Frameworks.Select(f => Path.Combine(root, id.ToLowerInvariant(), version, "lib", f, assembly + ".dll")).First(System.IO.File.Exists);
    }
}
