using Microsoft.CodeAnalysis;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.Compilations;

/// <summary>A project with its parsed files.</summary>
/// <param name="Model">What the project file says.</param>
/// <param name="Trees">In the order of the paths; files that were skipped are missing. Empty when the project cannot hold or feed a call.</param>
/// <param name="Files">Paths of the files written by people, sorted; files that were skipped are missing.</param>
/// <param name="Generated">Paths of tool-written files among them.</param>
internal sealed record ProjectTrees(ProjectModel Model, IReadOnlyList<SyntaxTree> Trees, IReadOnlyList<string> Files, IReadOnlySet<string> Generated);
