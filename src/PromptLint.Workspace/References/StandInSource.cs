using Microsoft.CodeAnalysis;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.References;

/// <summary>Gives references that stand in for packages which are not on this machine.</summary>
/// <param name="missing">The packages that could not be found.</param>
/// <param name="usings">Namespaces that the project uses and no other reference declares.</param>
/// <param name="framework">What the stand-ins themselves compile against.</param>
internal delegate IReadOnlyList<MetadataReference> StandInSource(
    IReadOnlyList<PackageNeed> missing,
    IReadOnlyCollection<string> usings,
    IReadOnlyList<MetadataReference> framework);
