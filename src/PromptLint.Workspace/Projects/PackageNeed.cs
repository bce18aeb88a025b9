namespace PromptLint.Workspace.Projects;

/// <summary>A package that a project asks for.</summary>
/// <param name="Id">As written.</param>
/// <param name="Version">The lowest version that satisfies the request; empty when no file of the repository says it.</param>
internal sealed record PackageNeed(string Id, string Version);
