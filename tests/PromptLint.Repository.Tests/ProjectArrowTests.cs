namespace PromptLint.Repository.Tests;

/// <summary>Which project may see which. What the compiler loads stays left of what brings native code, files or packages.</summary>
public sealed class ProjectArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["PromptLint.Core"] = [],
        ["PromptLint.Analyzers"] = ["PromptLint.Core"],
        ["PromptLint.CodeFixes"] = ["PromptLint.Core", "PromptLint.Analyzers"],
        ["PromptLint.Package"] = ["PromptLint.Core", "PromptLint.Analyzers", "PromptLint.CodeFixes"],
        ["PromptLint.Scoring"] = ["PromptLint.Core"],
        ["PromptLint.Reporting"] = ["PromptLint.Core"],
        ["PromptLint.Usage"] = ["PromptLint.Core"],
        ["PromptLint.Workspace"] = ["PromptLint.Core", "PromptLint.Analyzers", "PromptLint.Scoring"],
        ["PromptLint.LanguageServer"] =
            ["PromptLint.Core", "PromptLint.Analyzers", "PromptLint.CodeFixes", "PromptLint.Scoring", "PromptLint.Reporting", "PromptLint.Usage", "PromptLint.Workspace"],
        ["PromptLint.Cli"] =
            ["PromptLint.Core", "PromptLint.Analyzers", "PromptLint.CodeFixes", "PromptLint.Scoring", "PromptLint.Reporting", "PromptLint.Usage", "PromptLint.Workspace", "PromptLint.LanguageServer"],
    };

    [Fact]
    public void Every_product_project_sees_only_what_the_design_lets_it_see()
    {
        var wrong =
            from project in ProjectFile.All
            where project.IsProduct
            from target in project.Projects
            where !Allowed.TryGetValue(project.Name, out string[]? targets) || !targets.Contains(target)
            select $"{project.Name} -> {target}";

        Violations.None(wrong);
    }

    [Fact]
    public void Every_product_project_stands_in_the_table_of_arrows() =>
        Violations.None(ProjectFile.All.Where(project => project.IsProduct && !Allowed.ContainsKey(project.Name)).Select(project => project.Path));

    [Fact]
    public void No_two_projects_see_each_other()
    {
        foreach ((string project, string[] targets) in Allowed)
        {
            Assert.DoesNotContain(targets, target => Allowed[target].Contains(project));
        }
    }

    [Fact]
    public void The_solution_lists_every_product_and_test_project_and_no_sample()
    {
        string solution = RepositoryTree.Read("PromptLint.sln").Replace('\\', '/');

        Violations.None(ProjectFile.All.Where(project => (project.IsProduct || project.IsTest) && !solution.Contains(project.Path)).Select(project => project.Path));
        Assert.DoesNotContain("samples/", solution);
    }
}
