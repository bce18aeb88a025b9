using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
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
        foreach (ProjectModel model in order.Sorted)
        {
            cancellation.ThrowIfCancellationRequested();
            built.Add(model.Path, Build(byPath[model.Path], order.Closure(model.Path)));
        }

        return built;
    }

    private BuiltProject Build(ProjectTrees project, IReadOnlyList<string> closure)
    {
        ProjectModel model = project.Model;
        List<BuiltProject> references = [.. closure.Select(p => built[p])];
        IReadOnlyList<PortableExecutableReference> framework = model.Assemblies is { Count: > 0 } used ? [.. used.Select(MetadataCache.Get).OfType<PortableExecutableReference>()] : ReferencePacks.Framework;
        List<PackageNeed> needs = [.. model.Packages.Concat(references.SelectMany(r => r.Project.Model.Packages)).DistinctBy(p => p.Id, StringComparer.OrdinalIgnoreCase)];
        ResolvedPackages resolved = model is { Assemblies.Count: > 0, AssetsFile: not null } ? new ResolvedPackages([], []) : packages.Resolve(needs, model.AssetsFile, model.TargetFramework);

        List<SyntaxTree> trees = [.. project.Trees];
        CSharpParseOptions options = SourceParser.Options(model.Symbols);
        if (SdkWritten(model) is { Length: > 0 } text)
        {
            trees.Add(CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), options, Beside(model.Path, GeneratedPath), cancellation));
        }

        var declared = new HashSet<string>(StringComparer.Ordinal);
        var imported = new HashSet<string>(StringComparer.Ordinal);
        DeclaredNames.Collect(trees, declared, imported, cancellation);
        var known = new HashSet<string>(declared, StringComparer.Ordinal);
        known.UnionWith(references.SelectMany(r => r.Namespaces));
        known.UnionWith(resolved.Assemblies.Concat(model.Assemblies is null ? [] : framework).SelectMany(a => MetadataCache.Namespaces(a.FilePath!)));
        string[] unknown = [.. imported.Where(i => !known.Contains(i) && !FrameworkNamespaces.Value.Contains(i)).Order(StringComparer.Ordinal)];
        StandInChoice choice = StandInChoice.Of(resolved, unknown);
        List<MetadataReference> standIns = [.. choice.StandIns.Concat(references.SelectMany(r => r.StandIns)).Distinct()];

        var compilation = CSharpCompilation.Create(
            model.AssemblyName,
            trees,
            [
                .. framework,
                .. choice.Assemblies,
                .. references.Select(r => (MetadataReference)r.Compilation.ToMetadataReference()),
                .. standIns,
            ],
            new CSharpCompilationOptions(
                trees.Exists(HasTopLevelStatements) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: model.NullableEnabled ? NullableContextOptions.Enable : NullableContextOptions.Disable,
                allowUnsafe: true));
        return new BuiltProject(project, compilation, standIns, declared);
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
