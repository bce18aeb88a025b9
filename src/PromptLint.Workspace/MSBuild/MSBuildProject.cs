using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.MSBuild;

/// <summary>Puts what MSBuild says about a project in place of what its file says.</summary>
internal static class MSBuildProject
{
    /// <param name="read">The project as its file describes it.</param>
    /// <param name="loaded">The same project as MSBuild evaluated it.</param>
    /// <param name="root">Translates paths.</param>
    /// <param name="log">Takes what is wrong with the load.</param>
    public static ProjectModel Model(ProjectModel read, Project loaded, ScanRoot root, SkipLog log)
    {
        List<string> assemblies = [.. loaded.MetadataReferences.OfType<PortableExecutableReference>().Select(r => r.FilePath).OfType<string>().Order(StringComparer.Ordinal)];
        if (assemblies.Count == 0)
        {
            log.Problem($"{read.Path}: MSBuild found no references, probably since the targeting pack of {read.TargetFramework} is not installed; our own were taken");
        }

        if (read.AssetsFile is null && read.Packages.Count > 0)
        {
            log.Problem($"{read.Path}: not restored, so package types come from stand-ins; run dotnet restore first");
        }

        return read with
        {
            AssemblyName = loaded.AssemblyName,
            Sources = [.. loaded.Documents.Select(d => d.FilePath).OfType<string>().Select(root.TryRelative).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Symbols = [.. (loaded.ParseOptions?.PreprocessorSymbolNames ?? read.Symbols).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            NullableEnabled = loaded.CompilationOptions is CSharpCompilationOptions { NullableContextOptions: not NullableContextOptions.Disable },
            Assemblies = assemblies,
            ProjectReferences =
            [
                .. loaded.ProjectReferences
                    .Select(r => loaded.Solution.GetProject(r.ProjectId)?.FilePath)
                    .OfType<string>()
                    .Select(root.TryRelative)
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
        };
    }
}
