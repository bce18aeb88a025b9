using System.Collections.Frozen;

namespace PromptLint.Workspace.Files;

/// <summary>Which names matter to a scan.</summary>
internal static class FileKinds
{
    /// <summary>Extensions of settings, prompts and resources.</summary>
    public static FrozenSet<string> OtherExtensions { get; } = new[]
    {
        ".json", ".txt", ".md", ".prompty", ".prompt", ".yaml", ".yml", ".resx", ".xml", ".config", ".hbs", ".handlebars", ".liquid", ".j2", ".jinja", ".jinja2", ".tmpl", ".tpl", ".scriban", ".mustache",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OtherNamesLeftOut = new[]
    {
        "package.json", "package-lock.json", "tsconfig.json", "global.json", "project.assets.json", "packages.lock.json",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Build outputs, dependencies and tools' own folders. Names that start with a dot are left out like in MSBuild's default globs.</summary>
    private static readonly FrozenSet<string> FoldersLeftOut = new[]
    {
        "bin", "obj", "node_modules", "bower_components", "TestResults", "__pycache__", "venv",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> UnityFoldersLeftOut = new[]
    {
        "Library", "Temp", "Logs", "UserSettings",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsSource(string name) => name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    public static bool IsRazor(string name) =>
        name.EndsWith(".razor", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase);

    public static bool IsProject(string name) => name.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    public static bool IsOther(string name) => OtherExtensions.Contains(Path.GetExtension(name)) && !OtherNamesLeftOut.Contains(name);

    public static bool IsFolderLeftOut(string name, bool unityProject) =>
        name.StartsWith('.') || FoldersLeftOut.Contains(name) || (unityProject && UnityFoldersLeftOut.Contains(name));

    /// <summary>Tool-written C# by its name alone; the header decides for the rest.</summary>
    public static bool IsGeneratedName(string path) =>
        path.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".g.i.cs", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".designer.cs", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".generated.cs", StringComparison.OrdinalIgnoreCase);
}
