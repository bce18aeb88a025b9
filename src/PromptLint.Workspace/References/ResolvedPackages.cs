using Microsoft.CodeAnalysis;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.References;

/// <param name="Assemblies">Package assemblies, one of each name, the framework's own left out.</param>
/// <param name="Missing">Packages that are not on this machine.</param>
internal sealed record ResolvedPackages(IReadOnlyList<PortableExecutableReference> Assemblies, IReadOnlyList<PackageNeed> Missing);
