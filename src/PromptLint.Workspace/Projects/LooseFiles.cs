namespace PromptLint.Workspace.Projects;

/// <summary>The project that files without a project form: scripts, Unity folders, snippets.</summary>
internal static class LooseFiles
{
    private static readonly string[] UnitySymbols =
    [
        "UNITY_EDITOR", "UNITY_STANDALONE", "UNITY_5_3_OR_NEWER", "UNITY_2017_1_OR_NEWER", "UNITY_2018_1_OR_NEWER", "UNITY_2019_1_OR_NEWER", "UNITY_2020_1_OR_NEWER",
        "UNITY_2021_1_OR_NEWER", "UNITY_2021_3_OR_NEWER", "UNITY_2022_1_OR_NEWER", "UNITY_2022_3_OR_NEWER", "UNITY_2023_1_OR_NEWER", "UNITY_6000_0_OR_NEWER",
        "ENABLE_MONO", "NET_4_6", "NET_STANDARD_2_1", "CSHARP_7_3_OR_NEWER",
    ];

    public static ProjectModel Model(string name, IReadOnlyList<string> sources, IReadOnlyList<string> razor)
    {
        bool unity = sources.Any(s => s.Split('/').Contains("Assets"));
        IEnumerable<string> symbols = TargetFramework.TryParse("net10.0")!.Symbols().Concat(["DEBUG", "TRACE"]);
        return new ProjectModel
        {
            Name = name,
            Path = "",
            AssemblyName = "LooseFiles",
            RootNamespace = "",
            Sources = sources,
            Razor = razor,
            Symbols = [.. (unity ? symbols.Concat(UnitySymbols) : symbols).Order(StringComparer.Ordinal)],
            GlobalUsings = unity ? "" : GlobalUsings.ForLooseFiles,
        };
    }
}
