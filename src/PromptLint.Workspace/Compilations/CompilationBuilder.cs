using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Workspace.Projects;
using PromptLint.Workspace.References;

namespace PromptLint.Workspace.Compilations;

/// <summary>Makes one compilation a project, in the order of their references.</summary>
internal sealed class CompilationBuilder(PackageResolver packages, CancellationToken cancellation)
{
    private const string GeneratedPath = "obj/PromptLint.GlobalUsings.g.cs";
    private readonly Dictionary<string, BuiltProject> built = new(StringComparer.Ordinal);

    /// <summary>The compilations by project path.</summary>
    public IReadOnlyDictionary<string, BuiltProject> Build(IReadOnlyList<ProjectTrees> projects, ProjectOrder order)
    {
        var byPath = projects.ToDictionary(p => p.Model.Path, StringComparer.Ordinal);
        var prepared = new ConcurrentDictionary<string, Prepared>(StringComparer.Ordinal);
        Parallel.ForEach(
            projects.Where(p => p.Trees.Count > 0),
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            project => prepared[project.Model.Path] = Prepare(project, [.. order.Closure(project.Model.Path).Select(p => byPath[p].Model)]));
        foreach (ProjectModel model in order.Sorted)
        {
            ProjectTrees project = byPath[model.Path];
            built.Add(model.Path, prepared.TryGetValue(model.Path, out Prepared? ready)
                ? Build(project, ready, [.. order.Closure(model.Path).Select(p => built[p])])
                : new BuiltProject(project, CSharpCompilation.Create(model.AssemblyName), [], new HashSet<string>()));
        }

        return built;
    }

    /// <summary>What can be found out about a project before the projects that it references are built.</summary>
    private sealed record Prepared(
        IReadOnlyList<SyntaxTree> Trees,
        IReadOnlyList<PortableExecutableReference> Framework,
        ResolvedPackages Packages,
        HashSet<string> Declared,
        HashSet<string> Imported);

    private Prepared Prepare(ProjectTrees project, IReadOnlyList<ProjectModel> references)
    {
        ProjectModel model = project.Model;
        List<PackageNeed> needs = [.. model.Packages.Concat(references.SelectMany(r => r.Packages)).DistinctBy(p => p.Id, StringComparer.OrdinalIgnoreCase)];
        ResolvedPackages resolved = model is { Assemblies.Count: > 0, AssetsFile: not null }
            ? new ResolvedPackages([], [])
            : packages.Resolve(needs, model.AssetsFile, model.TargetFramework);
        List<SyntaxTree> trees = [.. project.Trees];
        if (SdkWritten(model) is { Length: > 0 } text)
        {
            trees.Add(SourceParser.Parse(Beside(model.Path, GeneratedPath), text, SourceParser.Options(model.Symbols), cancellation));
        }

        var declared = new HashSet<string>(StringComparer.Ordinal);
        var imported = new HashSet<string>(StringComparer.Ordinal);
        DeclaredNames.Collect(trees, declared, imported, cancellation);
        IReadOnlyList<PortableExecutableReference> framework = model.Assemblies is { Count: > 0 } used
            ? [.. used.Select(MetadataCache.Get).OfType<PortableExecutableReference>()]
            : ReferencePacks.Framework;
        return new Prepared(trees, framework, resolved, declared, imported);
    }

    private BuiltProject Build(ProjectTrees project, Prepared ready, IReadOnlyList<BuiltProject> references)
    {
        StandInChoice choice = StandInChoice.Of(ready.Packages, Unknown(ready, references));
        List<MetadataReference> standIns = [.. choice.StandIns.Concat(references.SelectMany(r => r.StandIns)).Distinct()];
        var compilation = CSharpCompilation.Create(
            project.Model.AssemblyName,
            ready.Trees,
            [
                .. ready.Framework,
                .. choice.Assemblies,
                .. references.Select(r => (MetadataReference)r.Compilation.ToMetadataReference()),
                .. standIns,
            ],
            new CSharpCompilationOptions(
                ready.Trees.Any(HasTopLevelStatements) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: project.Model.NullableEnabled ? NullableContextOptions.Enable : NullableContextOptions.Disable,
                allowUnsafe: true));
        return new BuiltProject(project, compilation, standIns, ready.Declared);
    }

    /// <summary>The imported namespaces that no reference and no file declares.</summary>
    private static string[] Unknown(Prepared ready, IReadOnlyList<BuiltProject> references)
    {
        IEnumerable<PortableExecutableReference> assemblies = ReferenceEquals(ready.Framework, ReferencePacks.Framework) ? ready.Packages.Assemblies : ready.Framework.Concat(ready.Packages.Assemblies);
        return
        [
            .. ready.Imported
                .Where(i => !FrameworkNamespaces.Value.Contains(i) && !ready.Declared.Contains(i))
                .Where(i => !references.Any(r => r.Namespaces.Contains(i)) && !assemblies.Any(a => MetadataCache.Namespaces(a.FilePath!).Contains(i)))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What the SDK would write into `obj`: global usings and friend assemblies.</summary>
    private static string SdkWritten(ProjectModel model) =>
        model.GlobalUsings + string.Concat(model.Friends.Select(f => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo({SymbolDisplay.FormatLiteral(f, quote: true)})]\n"));

    private static string Beside(string projectPath, string name)
    {
        string folder = SourceIndex.FolderOf(projectPath);
        return folder.Length == 0 ? name : folder + "/" + name;
    }

    private bool HasTopLevelStatements(SyntaxTree tree) =>
        ((CompilationUnitSyntax)tree.GetRoot(cancellation)).Members.Any(m => m.IsKind(SyntaxKind.GlobalStatement));

    private static readonly Lazy<HashSet<string>> FrameworkNamespaces =
        new(() => ReferencePacks.Framework.SelectMany(r => MetadataCache.Namespaces(r.FilePath!)).ToHashSet(StringComparer.Ordinal));
}
