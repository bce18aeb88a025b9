using System.Collections.Frozen;
using System.Reflection;

namespace PromptLint.Reporting.Rules;

/// <summary>The pages of rules/diagnostics.</summary>
public static class RulePages
{
    private const string Folder = "diagnostics/";

    private static readonly FrozenDictionary<string, RulePage> Pages = Read().ToFrozenDictionary(page => page.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<RulePage> All { get; } = [.. Pages.Values.OrderBy(page => page.Id, StringComparer.Ordinal)];

    /// <summary>The page of a rule, or null for an id that no rule has.</summary>
    public static RulePage? Find(string id) => Pages.GetValueOrDefault(id);

    private static IEnumerable<RulePage> Read()
    {
        Assembly assembly = typeof(RulePages).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder + "PLINT", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return Parse(name[Folder.Length..], reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }

    private static RulePage Parse(string id, string markdown)
    {
        string[] blocks = markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string heading = blocks.FirstOrDefault("").TrimStart('#', ' ');
        string title = heading.StartsWith(id, StringComparison.Ordinal) ? heading[id.Length..].TrimStart(':', ' ', '—', '-') : heading;
        string summary = blocks.Skip(1).FirstOrDefault(block => !block.StartsWith('#')) ?? title;
        return new RulePage(id, title, summary.ReplaceLineEndings(" "), markdown);
    }
}
