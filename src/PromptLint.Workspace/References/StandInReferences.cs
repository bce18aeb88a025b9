using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Signatures;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.References;

/// <summary>
/// Stand-ins for packages that are not on this machine. Each SDK's stand-in exists once in the process: two projects that
/// pass its types to each other must mean the same assembly.
/// </summary>
internal static class StandInReferences
{
    private static readonly Lazy<IReadOnlyDictionary<string, MetadataReference>> BySdk = new(() =>
        SdkLibrary.Sdks
            .Zip(StandIns.Compile(SdkLibrary.Sdks, ReferencePacks.Framework), (sdk, reference) => (sdk.Name, Reference: (MetadataReference)reference))
            .ToDictionary(s => s.Name, s => s.Reference, StringComparer.Ordinal));

    /// <param name="missing">The packages that could not be found.</param>
    /// <param name="usings">Namespaces that the project uses and nothing else declares.</param>
    public static IReadOnlyList<SdkSignatures> Choose(IReadOnlyList<PackageNeed> missing, IReadOnlyCollection<string> usings)
    {
        (string Id, string? Version)[] packages = [.. missing.Select(m => (m.Id, m.Version.Length == 0 ? null : m.Version))];
        return StandIns.Select(SdkLibrary.Sdks, packages, usings);
    }

    public static IReadOnlyList<MetadataReference> Of(IReadOnlyList<SdkSignatures> sdks) => [.. sdks.Select(s => BySdk.Value[s.Name])];
}
