using System.Reflection;
using PromptLint.Core.Rules;

namespace PromptLint.Reporting.Rules;

/// <summary>The rules as documentation: title and summary as the rule itself states them, and its page of rules/diagnostics.</summary>
public static class RulePages
{
    private const string Folder = "diagnostics/";

    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<RulePage> All { get; } = [.. RuleTable.All.Select(Page)];

    /// <summary>The page of a rule, or null for an id that no rule has.</summary>
    public static RulePage? Find(string id) => All.FirstOrDefault(page => string.Equals(page.Id, id, StringComparison.OrdinalIgnoreCase));

    private static RulePage Page(RuleInfo rule)
    {
        using Stream? page = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + rule.Id);
        if (page is null)
        {
            return new RulePage(rule.Id, rule.Title, rule.Description, rule.HelpUri, $"# {rule.Id}: {rule.Title}\n\n{rule.Description}\n");
        }

        using var reader = new StreamReader(page);
        return new RulePage(rule.Id, rule.Title, rule.Description, rule.HelpUri, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
