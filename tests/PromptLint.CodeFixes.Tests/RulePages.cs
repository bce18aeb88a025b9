using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using PromptLint.Core.Findings;
using PromptLint.Core.Options;
using PromptLint.Core.Rules;

namespace PromptLint.CodeFixes.Tests;

/// <summary>Reads the pages of rules/diagnostics and makes their tables.</summary>
internal static class RulePages
{
    private static readonly string Root = typeof(RulePages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static readonly string Folder = Path.Combine(Root, "rules", "diagnostics");

    private static readonly HashSet<string> Fixable =
        [.. typeof(CallCodeFix).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CallCodeFix))).SelectMany(t => ((CallCodeFix)Activator.CreateInstance(t)!).FixableDiagnosticIds)];

    private static bool Writes => Environment.GetEnvironmentVariable("PROMPTLINT_WRITE_PAGES") is { Length: > 0 };

    public static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder).Select(f => Path.GetFileName(f));

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n");

    /// <summary>The page, after its block of that name was compared with what the rules make of it.</summary>
    public static string Checked(string name, string block, string content)
    {
        string page = Read(name);
        string made = Regex.Replace(page, $"<!-- {block} -->\n.*?<!-- /{block} -->", _ => $"<!-- {block} -->\n{content}<!-- /{block} -->", RegexOptions.Singleline);
        if (Writes)
        {
            File.WriteAllText(Path.Combine(Folder, name), made);
            return made;
        }

        Assert.Equal(made, page);
        return page;
    }

    /// <summary>The list of rules that the next release brings, in the form of the compiler's release tracking, and as it should be.</summary>
    public static (string Present, string Made) Releases()
    {
        string path = Path.Combine(Root, "src", "PromptLint.Package", "AnalyzerReleases.Unshipped.md");
        var made = new StringBuilder("; Unshipped analyzer release\n; https://github.com/dotnet/roslyn-analyzers/blob/main/src/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (RuleInfo rule in RuleTable.All)
            made.Append($"{rule.Id} | PromptLint.{rule.Category} | {rule.Severity} | {rule.Title}\n");
        if (Writes) File.WriteAllText(path, made.ToString());
        return (File.ReadAllText(path).ReplaceLineEndings("\n"), made.ToString());
    }

    public static string Table(RuleInfo rule) => new StringBuilder()
        .Append("| Category | Severity | Fix |\n|---|---|---|\n")
        .Append($"| {rule.Category} | {Severity(rule)} | {Fix(rule)} |\n\n").Append(rule.Description).Append('\n').ToString();

    public static string Index()
    {
        var table = new StringBuilder("| Rule | Title | Category | Severity | Fix |\n|---|---|---|---|---|\n");
        foreach (RuleInfo rule in RuleTable.All)
            table.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Category} | {Severity(rule)} | {Fix(rule)} |\n");
        return table.ToString();
    }

    public static string OptionTable()
    {
        var table = new StringBuilder("| Key | Value | Default | Meaning |\n|---|---|---|---|\n");
        foreach (OptionKey key in OptionKeys.All)
            table.Append($"| `{key.Name}` | {key.Value} | {key.Default} | {key.Meaning} |\n");
        return table.ToString();
    }

    /// <summary>The sample of a section, and the options that stand in front of it.</summary>
    public static (string Code, string Config) Sample(string id, string section)
    {
        string body = Regex.Match(Read(id + ".md"), $"\n## {section}\n(.*?)(\n## |$)", RegexOptions.Singleline).Groups[1].Value;
        return (Fence(body, "csharp"), Fence(body, "ini"));
    }

    private static string Fence(string body, string language) => Regex.Match(body, $"```{language}\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;

    private static string Severity(RuleInfo rule) => rule.Severity.ToString().ToLowerInvariant();

    private static string Fix(RuleInfo rule) => rule.Id is BadLine.RuleId or Fault.RuleId || !Fixable.Contains(rule.Id) ? "no" : "yes";
}
