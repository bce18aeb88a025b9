using PromptLint.Workspace.Files;

namespace PromptLint.Workspace.Projects;

/// <summary>Turns an evaluated project into what its compilation needs.</summary>
internal sealed class ProjectReader(ScanRoot root, BuildFiles files, SourceIndex index, SourceIndex razor, SkipLog log)
{
    public ProjectModel Read(EvaluatedProject project)
    {
        IReadOnlyList<PackageNeed> packages = PackageItems.Of(project, files);
        string target = project.Properties["TargetFramework"].Trim();
        string assets = Path.Combine(project.Folder, "obj", "project.assets.json");
        return new ProjectModel
        {
            Name = project.Name,
            Path = project.Path,
            AssemblyName = Named(project.Properties["AssemblyName"], project.Name),
            RootNamespace = Named(project.Properties["RootNamespace"], project.Name),
            TargetFramework = target,
            Sources = CompileItems.Of(project, index),
            Razor = razor.OwnedBy(SourceIndex.FolderOf(project.Path)),
            Symbols = Symbols(project, target),
            GlobalUsings = GlobalUsings.Of(project),
            NullableEnabled = project.Properties["Nullable"].Trim().ToUpperInvariant() is "ENABLE" or "ANNOTATIONS" or "WARNINGS",
            IsExecutable = project.Properties["OutputType"].Trim().EndsWith("exe", StringComparison.OrdinalIgnoreCase)
                || project.Sdks.Any(s => s is "Microsoft.NET.Sdk.Web" or "Microsoft.NET.Sdk.Worker" or "Microsoft.NET.Sdk.BlazorWebAssembly"),
            IsTest = TestProjects.IsTest(project, packages),
            Packages = packages,
            ProjectReferences = References(project),
            Friends = [.. project.ItemsOf("InternalsVisibleTo").SelectMany(i => i.Specs).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            AssetsFile = root.MayHoldBuildFile(assets) && File.Exists(assets) ? assets : null,
        };
    }

    private static string Named(string value, string otherwise) => value.Trim().Length > 0 ? value.Trim() : otherwise;

    private static IReadOnlyList<string> Symbols(EvaluatedProject project, string target)
    {
        IEnumerable<string> defined = project.Properties["DefineConstants"].Split(';', ',', ' ')
            .Select(s => s.Trim().Split('=')[0])
            .Where(s => s.Length > 0 && (char.IsLetter(s[0]) || s[0] == '_') && s.All(c => char.IsLetterOrDigit(c) || c == '_'));
        return [.. defined.Concat(["DEBUG", "TRACE"]).Concat(Projects.TargetFramework.TryParse(target)?.Symbols() ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private List<string> References(EvaluatedProject project)
    {
        var result = new SortedSet<string>(StringComparer.Ordinal);
        foreach (ItemOperation item in project.ItemsOf("ProjectReference").Where(i => i.Action != ItemAction.Update))
        {
            foreach (string spec in item.Specs.Where(s => !GlobPattern.IsPattern(s)))
            {
                string? path = root.TryRelative(Path.Combine(project.Folder, spec.Replace('\\', '/')));
                if (path is null)
                {
                    log.Problem($"{project.Path}: references a project outside the scanned folder; scan the folder that holds both to see it");
                }
                else if (item.Action == ItemAction.Remove)
                {
                    result.Remove(path);
                }
                else if (item.Metadata.GetValueOrDefault("ReferenceOutputAssembly", "") is not ("false" or "False"))
                {
                    result.Add(path);
                }
            }
        }

        return [.. result];
    }
}
