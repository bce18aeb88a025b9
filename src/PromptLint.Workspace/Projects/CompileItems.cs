namespace PromptLint.Workspace.Projects;

/// <summary>The C# files that a project compiles: default globs, includes, excludes and removes, in the project's order.</summary>
internal static class CompileItems
{
    public static IReadOnlyList<string> Of(EvaluatedProject project, SourceIndex index)
    {
        string folder = SourceIndex.FolderOf(project.Path);
        var files = new SortedSet<string>(StringComparer.Ordinal);
        if (project.IsSdkStyle
            && project.Properties.Flag("EnableDefaultItems", otherwise: true)
            && project.Properties.Flag("EnableDefaultCompileItems", otherwise: true))
        {
            files.UnionWith(index.OwnedBy(folder));
            foreach (string spec in project.Properties["DefaultItemExcludes"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                files.ExceptWith(index.Find(spec, project.Folder));
            }
        }

        foreach (ItemOperation item in project.ItemsOf("Compile"))
        {
            if (item.Action == ItemAction.Update)
            {
                continue;
            }

            var named = item.Specs.SelectMany(s => index.Find(s, project.Folder)).ToHashSet(StringComparer.Ordinal);
            if (item.Action == ItemAction.Remove)
            {
                files.ExceptWith(named);
                continue;
            }

            named.ExceptWith(item.Exclude.SelectMany(s => index.Find(s, project.Folder)));
            files.UnionWith(named);
        }

        return [.. files];
    }
}
