using Microsoft.CodeAnalysis;

namespace PromptLint.Workspace.References;

/// <summary>
/// The framework's own assemblies: the reference packs of the SDK that runs us, or, where only a runtime is installed,
/// the runtime's assemblies. ASP.NET Core is always among them, so that no project has to say that it is a web project.
/// </summary>
internal static class ReferencePacks
{
    private static readonly Lazy<IReadOnlyList<PortableExecutableReference>> Loaded = new(Load);

    public static IReadOnlyList<PortableExecutableReference> Framework => Loaded.Value;

    private static List<PortableExecutableReference> Load()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string root = Path.GetFullPath(Path.Combine(runtime, "..", "..", ".."));
        var byName = new SortedDictionary<string, PortableExecutableReference>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in (ReadOnlySpan<string>)["Microsoft.NETCore.App", "Microsoft.AspNetCore.App"])
        {
            string? folder = Pack(Path.Combine(root, "packs", name + ".Ref")) ?? Newest(Path.Combine(root, "shared", name));
            foreach (string file in folder is null ? [] : Directory.EnumerateFiles(folder, "*.dll"))
            {
                if (!byName.ContainsKey(Path.GetFileName(file)) && MetadataCache.Get(file) is { } reference)
                {
                    byName.Add(Path.GetFileName(file), reference);
                }
            }
        }

        return [.. byName.Values];
    }

    private static string? Pack(string folder) => Newest(folder) is { } version ? Newest(Path.Combine(version, "ref")) : null;

    private static string? Newest(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        return Directory.EnumerateDirectories(folder)
            .OrderBy(d => PackageVersion.Parse(Path.GetFileName(d).Replace("net", "", StringComparison.Ordinal)))
            .LastOrDefault();
    }
}
