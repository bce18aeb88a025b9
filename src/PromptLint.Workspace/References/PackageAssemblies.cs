using System.Xml.Linq;
using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;

namespace PromptLint.Workspace.References;

/// <summary>The assemblies and dependencies of a package folder, for one target framework.</summary>
internal static class PackageAssemblies
{
    private const int MaxNuspecBytes = 1024 * 1024;
    private static readonly TargetFramework Newest = TargetFramework.TryParse("net10.0")!;

    /// <summary>Full paths of the assemblies to compile against, from `ref` before `lib`, sorted.</summary>
    public static IReadOnlyList<string> Of(string packageFolder, string targetFramework)
    {
        foreach (string kind in (ReadOnlySpan<string>)["ref", "lib"])
        {
            string folder = Path.Combine(packageFolder, kind);
            if (!Directory.Exists(folder))
            {
                continue;
            }

            string[] monikers = [.. Directory.EnumerateDirectories(folder).Select(d => Path.GetFileName(d)!)];
            if (Best(monikers, targetFramework) is { } moniker)
            {
                string[] found = Directory.GetFiles(Path.Combine(folder, moniker), "*.dll");
                Array.Sort(found, StringComparer.Ordinal);
                return found;
            }
        }

        return [];
    }

    /// <summary>What the package's nuspec asks for.</summary>
    public static IReadOnlyList<PackageNeed> Dependencies(string packageFolder, string targetFramework)
    {
        string? nuspec = Directory.EnumerateFiles(packageFolder, "*.nuspec").Order(StringComparer.Ordinal).FirstOrDefault();
        if (nuspec is null
            || FileBytes.TryRead(nuspec, MaxNuspecBytes, out _) is not { } bytes
            || SafeXml.TryParse(bytes, out _)?.Element("metadata")?.Element("dependencies") is not { } dependencies)
        {
            return [];
        }

        List<XElement> groups = [.. dependencies.Elements("group")];
        string? best = Best([.. groups.Select(Moniker)], targetFramework);
        IEnumerable<XElement> chosen = groups.Count == 0
            ? dependencies.Elements("dependency")
            : (groups.Find(g => Moniker(g) == best) ?? groups[0]).Elements("dependency");
        return
        [
            .. chosen
                .Select(d => new PackageNeed(d.Attribute("id")?.Value ?? "", (d.Attribute("version")?.Value ?? "").TrimStart('[', '(').Split(',')[0].TrimEnd(']', ')').Trim()))
                .Where(d => d.Id.Length > 0),
        ];
    }

    /// <summary>The moniker that NuGet would take; where none fits, the newest, since only its declarations are read.</summary>
    private static string? Best(IReadOnlyList<string> monikers, string targetFramework)
    {
        TargetFramework target = TargetFramework.TryParse(targetFramework) ?? Newest;
        var usable = monikers.Where(m => TargetFramework.TryParse(m) is { } candidate && target.CanUse(candidate));
        return TargetFramework.Newest(usable) ?? TargetFramework.Newest(monikers);
    }

    /// <summary>Nuspec files write `.NETStandard2.0` and `.NETFramework4.6.2` beside the short monikers.</summary>
    private static string Moniker(XElement group) =>
        (group.Attribute("targetFramework")?.Value ?? "")
            .Replace(".NETStandard", "netstandard", StringComparison.OrdinalIgnoreCase)
            .Replace(".NETCoreApp", "netcoreapp", StringComparison.OrdinalIgnoreCase)
            .Replace(".NETFramework", "net", StringComparison.OrdinalIgnoreCase);
}
