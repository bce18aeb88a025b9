using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Analyzers.Tests;

/// <summary>The references that all tests share: the framework and stand-ins for the SDKs.</summary>
internal static class TestReferences
{
    public static IReadOnlyList<MetadataReference> Framework { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Order(StringComparer.Ordinal).Select(p => MetadataReference.CreateFromFile(p))];

    private static readonly Lazy<IReadOnlyDictionary<string, MetadataReference>> ByName = new(() =>
        SdkLibrary.Sdks.Zip(StandIns.Compile(SdkLibrary.Sdks, Framework)).ToDictionary(p => p.First.Name, p => (MetadataReference)p.Second));

    /// <summary>Stand-ins of the SDKs that a project with these using directives and packages needs.</summary>
    public static IEnumerable<MetadataReference> StandInsFor(IReadOnlyCollection<string> usings, IReadOnlyList<(string Id, string? Version)> packages) =>
        StandIns.Select(SdkLibrary.Sdks, packages, usings).Select(s => ByName.Value[s.Name]);
}
