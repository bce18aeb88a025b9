using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.References;

/// <summary>Finds the assemblies of a project's packages on this machine: by the restore's result where there is one, else by id and version.</summary>
internal sealed class PackageResolver(PackageFolders folders, ScanRoot root, int assetsLimit, SkipLog log)
{
    private const int MaxPackages = 2000;
    private readonly ConcurrentDictionary<PackageNeed, string?> compatible = new();
    private readonly ConcurrentDictionary<(string Folder, string Target), (IReadOnlyList<string> Assemblies, IReadOnlyList<PackageNeed> Dependencies)> contents = new();

    /// <param name="needs">The project's own packages and those of the projects that it references.</param>
    /// <param name="assetsFile">Full path of the restore's result, or null.</param>
    /// <param name="targetFramework">The project's moniker.</param>
    public ResolvedPackages Resolve(IReadOnlyList<PackageNeed> needs, string? assetsFile, string targetFramework)
    {
        var assemblies = new SortedDictionary<string, PortableExecutableReference>(StringComparer.OrdinalIgnoreCase);
        var missing = new SortedDictionary<string, PackageNeed>(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (assetsFile is not null)
        {
            Restored(assetsFile, targetFramework, assemblies, missing, seen);
        }

        var pending = new Queue<PackageNeed>(needs.Where(n => !seen.Contains(n.Id)));
        while (pending.TryDequeue(out PackageNeed? need))
        {
            if (!seen.Add(need.Id) || seen.Count > MaxPackages)
            {
                continue;
            }

            if (compatible.GetOrAdd(need, folders.Compatible) is not { } folder)
            {
                missing.Add(need.Id, need);
                continue;
            }

            var content = contents.GetOrAdd((folder, targetFramework), static k => (PackageAssemblies.Of(k.Folder, k.Target), PackageAssemblies.Dependencies(k.Folder, k.Target)));
            Add(content.Assemblies, assemblies);
            foreach (PackageNeed dependency in content.Dependencies)
            {
                pending.Enqueue(dependency);
            }
        }

        return new ResolvedPackages([.. assemblies.Values], [.. missing.Values]);
    }

    private void Restored(
        string assetsFile,
        string targetFramework,
        SortedDictionary<string, PortableExecutableReference> assemblies,
        SortedDictionary<string, PackageNeed> missing,
        HashSet<string> seen)
    {
        if (AssetsFile.TryRead(assetsFile, assetsLimit, targetFramework, out string? reason) is not { } packages)
        {
            log.Skip(root.Display(assetsFile), reason!);
            return;
        }

        foreach (AssetsFile.Package package in packages.Take(MaxPackages))
        {
            seen.Add(package.Need.Id);
            if (folders.Exact(package.Need.Id, package.Need.Version) is { } folder)
            {
                Add(package.CompileAssets.Select(a => Path.Combine(folder, a.Replace('/', Path.DirectorySeparatorChar))), assemblies);
            }
            else
            {
                missing[package.Need.Id] = package.Need;
            }
        }
    }

    private static void Add(IEnumerable<string> paths, SortedDictionary<string, PortableExecutableReference> assemblies)
    {
        foreach (string path in paths)
        {
            string name = Path.GetFileName(path);
            if (!FrameworkNames.Value.Contains(name) && !assemblies.ContainsKey(name) && MetadataCache.Get(path) is { } reference)
            {
                assemblies.Add(name, reference);
            }
        }
    }

    private static readonly Lazy<HashSet<string>> FrameworkNames =
        new(() => ReferencePacks.Framework.Select(r => Path.GetFileName(r.FilePath!)).ToHashSet(StringComparer.OrdinalIgnoreCase));
}
