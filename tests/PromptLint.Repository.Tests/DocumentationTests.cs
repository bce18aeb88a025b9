using System.Text.RegularExpressions;

namespace PromptLint.Repository.Tests;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_relative_link_of_a_page_leads_to_a_file()
    {
        var broken =
            from page in RepositoryTree.With(".md")
            from Match link in Link().Matches(CodeFence().Replace(RepositoryTree.Read(page), ""))
            let target = link.Groups["target"].Value
            where !target.Contains(':') && !target.StartsWith('#')
            let path = Path.Combine(RepositoryTree.Root, Path.GetDirectoryName(page)!, Uri.UnescapeDataString(target.Split('#')[0]))
            where !Path.Exists(path)
            select $"{page}: {target}";

        Violations.None(broken);
    }

    [Fact]
    public void No_tracked_text_names_a_folder_of_one_machine()
    {
        string[] extensions = [".cs", ".csproj", ".props", ".targets", ".md", ".json", ".yml", ".yaml", ".sh", ".py", ".ts", ".mjs", ".html", ".css", ".snap"];
        var named =
            from file in RepositoryTree.Files
            where extensions.Contains(Path.GetExtension(file)) && !file.EndsWith(nameof(DocumentationTests) + ".cs", StringComparison.Ordinal)
            where MachineFolder().IsMatch(RepositoryTree.Read(file))
            select file;

        Violations.None(named);
    }

    [GeneratedRegex(@"!?\[[^\]]*\]\((?<target>[^)\s]+)(\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeFence();

    [GeneratedRegex("(?<![\\w.])/(work|root)/")]
    private static partial Regex MachineFolder();
}
