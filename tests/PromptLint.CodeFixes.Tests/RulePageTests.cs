using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.Tests;
using PromptLint.Core.Findings;
using PromptLint.Core.Options;
using PromptLint.Core.Rules;

namespace PromptLint.CodeFixes.Tests;

/// <summary>The pages of rules/diagnostics: complete, with tables made from the rules, and with samples that do what they say.
/// PROMPTLINT_WRITE_PAGES=1 writes the tables instead of comparing them.</summary>
public sealed partial class RulePageTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("manual.md", Sentences(120)),
        ("handbook.md", Sentences(400)),
    ];

    public static TheoryData<string> Rules => new(RuleTable.All.Select(r => r.Id));

    public static TheoryData<string> RulesWithSamples => new(RuleTable.All.Select(r => r.Id).Where(id => id != Fault.RuleId));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_has_the_rules_title_its_table_and_all_sections(string id)
    {
        RuleInfo rule = RuleTable.All.Single(r => r.Id == id);
        string page = RulePages.Checked(id + ".md", "rule", RulePages.Table(rule));

        Assert.StartsWith($"# {id}: {rule.Title}\n", page);
        Assert.Contains("\n## Why it costs\n", page);
        Assert.Contains("\n## Options\n", page);
        Assert.Contains("\n## When to suppress\n", page);
    }

    [Fact]
    public void The_index_lists_every_rule_and_every_option()
    {
        RulePages.Checked("README.md", "rules", RulePages.Index());
        RulePages.Checked("README.md", "options", RulePages.OptionTable());
    }

    [Fact]
    public void The_release_file_lists_every_rule()
    {
        (string present, string made) = RulePages.Releases();
        Assert.Equal(made, present);
    }

    [Fact]
    public void No_page_is_of_a_rule_that_is_gone() =>
        Assert.Empty(RulePages.Names().Except([.. RuleTable.All.Select(r => r.Id + ".md"), "README.md"]));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_options_that_a_page_names_exist(string id)
    {
        IEnumerable<string> named = Option().Matches(RulePages.Read(id + ".md")).Select(m => m.Value);

        Assert.DoesNotContain(named, name => !OptionKeys.All.Any(key => key.Name == name || key.Covers(name)));
    }

    [Theory]
    [MemberData(nameof(RulesWithSamples))]
    public async Task The_bad_sample_fires(string id) => Assert.Contains(await Analyze(id, "Bad"), d => d.Id == id);

    [Theory]
    [MemberData(nameof(RulesWithSamples))]
    public async Task The_good_sample_is_silent(string id) => Assert.DoesNotContain(await Analyze(id, "Good"), d => d.Id == id);

    [Theory]
    [MemberData(nameof(RulesWithSamples))]
    public async Task A_pragma_suppresses_the_rule(string id) => Assert.DoesNotContain(await Analyze(id, "Bad", $"#pragma warning disable {id}\n"), d => d.Id == id);

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string id, string section, string head = "")
    {
        (string code, string config) = RulePages.Sample(id, section);
        code = head + code;
        var compilation = AnalyzerRun.Compile([("Sample.cs", code)]);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return await AnalyzerRun.Diagnostics(compilation, config, Files);
    }

    // Text as long as the files that the samples speak of.
    private static string Sentences(int count) => string.Join("\n", Enumerable.Range(1, count).Select(i =>
        $"Rule {i}: greet the customer, read the question twice, name the source of the answer and offer further help."));

    [GeneratedRegex("promptlint_[a-z_]+(\\.[A-Z]+)?")]
    private static partial Regex Option();
}
