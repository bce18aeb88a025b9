namespace PromptLint.Reporting.Comparison;

/// <summary>The table of forms of a comparison.</summary>
public static class DiffFormats
{
    public static IReadOnlyList<IDiffFormat> All { get; } = [new DiffTableFormat(), new DiffJsonFormat(), new DiffMarkdownFormat()];

    /// <summary>The form of that name, or null.</summary>
    public static IDiffFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
