using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PromptLint.Workspace.Compilations;

/// <summary>A finished compilation with what projects that reference it need to know.</summary>
/// <param name="Project">Its model and trees.</param>
/// <param name="Compilation">The compilation.</param>
/// <param name="StandIns">Stand-ins that it uses; whoever sees its types needs them too.</param>
/// <param name="Namespaces">Namespaces that its files declare.</param>
internal sealed record BuiltProject(ProjectTrees Project, CSharpCompilation Compilation, IReadOnlyList<MetadataReference> StandIns, IReadOnlySet<string> Namespaces);
