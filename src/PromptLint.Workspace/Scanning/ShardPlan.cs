using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Scanning;

/// <summary>Deals projects out to shards by size. The same sources give the same deal on every machine.</summary>
internal static class ShardPlan
{
    /// <summary>The projects of a shard: always the largest one left to the shard that has least so far.</summary>
    public static IReadOnlySet<SourceProject> Projects(IReadOnlyList<SourceProject> projects, Shard shard)
    {
        long[] load = new long[shard.Count];
        var mine = new HashSet<SourceProject>(ReferenceEqualityComparer.Instance);
        foreach ((SourceProject project, long size) in projects
            .Select(project => (project, size: Size(project)))
            .OrderByDescending(entry => entry.size)
            .ThenBy(entry => entry.project.Path, StringComparer.Ordinal))
        {
            int least = Array.IndexOf(load, load.Min());
            load[least] += size;
            if (least == shard.Number - 1)
            {
                mine.Add(project);
            }
        }

        return mine;
    }

    // A project without a line still has to go somewhere.
    private static long Size(SourceProject project) => 1 + project.Compilation.SyntaxTrees.Sum(tree => (long)tree.Length);
}
