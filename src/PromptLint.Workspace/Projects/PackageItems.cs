using System.Xml.Linq;

namespace PromptLint.Workspace.Projects;

/// <summary>The packages that a project asks for directly: references, central versions, packages.config and assembly names of old projects.</summary>
internal static class PackageItems
{
    public static IReadOnlyList<PackageNeed> Of(EvaluatedProject project, BuildFiles files)
    {
        var needs = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var central = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (ItemOperation item in project.ItemsOf("PackageVersion").Where(i => i.Action != ItemAction.Remove))
        {
            foreach (string id in item.Specs)
            {
                central[id] = item.Metadata.GetValueOrDefault("Version", central.GetValueOrDefault(id, ""));
            }
        }

        foreach (ItemOperation item in project.Items.Where(i => i.Type is "PackageReference" or "GlobalPackageReference"))
        {
            foreach (string id in item.Specs)
            {
                Apply(item, id, needs);
            }
        }

        foreach (string id in needs.Keys.ToList())
        {
            needs[id] = Lowest(needs[id].Length > 0 ? needs[id] : central.GetValueOrDefault(id, ""));
        }

        foreach (PackageNeed need in PackagesConfig(project, files).Concat(Assemblies(project)))
        {
            needs.TryAdd(need.Id, need.Version);
        }

        return [.. needs.Select(n => new PackageNeed(n.Key, n.Value))];
    }

    private static void Apply(ItemOperation item, string id, SortedDictionary<string, string> needs)
    {
        string version = item.Metadata.GetValueOrDefault("VersionOverride", item.Metadata.GetValueOrDefault("Version", ""));
        switch (item.Action)
        {
            case ItemAction.Remove:
                needs.Remove(id);
                break;
            case ItemAction.Update when needs.ContainsKey(id) && version.Length > 0:
                needs[id] = version;
                break;
            case ItemAction.Include:
                needs[id] = version;
                break;
        }
    }

    /// <summary>The lower bound of a version range: `[1.2,2.0)` gives 1.2, `3.*` gives 3.0.</summary>
    private static string Lowest(string range)
    {
        string lower = range.Trim().TrimStart('[', '(').Split(',')[0].TrimEnd(']', ')').Trim();
        return lower.Replace("-*", "", StringComparison.Ordinal).Replace("*", "0", StringComparison.Ordinal);
    }

    private static IEnumerable<PackageNeed> PackagesConfig(EvaluatedProject project, BuildFiles files) =>
        files.Load(Path.Combine(project.Folder, "packages.config"))?.Elements("package")
            .Select((XElement e) => new PackageNeed(e.Attribute("id")?.Value ?? "", e.Attribute("version")?.Value ?? ""))
            .Where(n => n.Id.Length > 0)
        ?? [];

    /// <summary>An assembly reference by name or path often carries its package's id; the file itself is never opened.</summary>
    private static IEnumerable<PackageNeed> Assemblies(EvaluatedProject project) =>
        project.ItemsOf("Reference")
            .Where(i => i.Action == ItemAction.Include && i.Metadata.ContainsKey("HintPath"))
            .SelectMany(i => i.Specs)
            .Select(s => new PackageNeed(s.Split(',')[0].Trim(), ""));
}
