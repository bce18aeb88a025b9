using System.IO.Compression;
using PromptLint.Core.Catalog;
using PromptLint.Core.Complexity;
using PromptLint.Core.Findings;
using PromptLint.Core.Rules;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Sources;

namespace PromptLint.Package.Tests;

/// <summary>The package in builds of projects that only know it as a package.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageTests(PackageFeed feed)
{
    private const string Bot = """
        using System.Net.Http.Json;

        namespace App;

        public static class Bot
        {
            public static async Task<string> AskAsync(HttpClient http, string review)
            {
                ArgumentNullException.ThrowIfNull(http);
                using HttpResponseMessage answer = await http.PostAsJsonAsync(
                    new Uri("https://api.openai.com/v1/chat/completions"),
                    new { model = "gpt-4", messages = new[] { new { role = "system", content = "Classify the sentiment of the review. Answer with one word." }, new { role = "user", content = review } } }).ConfigureAwait(false);
                return await answer.Content.ReadAsStringAsync().ConfigureAwait(false);
            }
        }
        """;

    private const string Options = """
        root = true
        [*.cs]
        promptlint_today = 2026-11-25
        """;

    [Fact]
    public void The_package_holds_our_assemblies_and_build_files_and_no_others()
    {
        using ZipArchive package = ZipFile.OpenRead(feed.Package);
        IEnumerable<string> files = package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && !name.StartsWith('['));

        Assert.Equal(
            [
                "PromptLint.Analyzers.nuspec", "README.md", "analyzers/dotnet/cs/PromptLint.Analyzers.dll", "analyzers/dotnet/cs/PromptLint.CodeFixes.dll", "analyzers/dotnet/cs/PromptLint.Core.dll",
                "build/PromptLint.Analyzers.props", "build/PromptLint.Analyzers.targets", "buildTransitive/PromptLint.Analyzers.props", "buildTransitive/PromptLint.Analyzers.targets",
            ],
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_build_with_warnings_as_errors_and_all_analyzers_on_fails_with_our_findings_only()
    {
        string project = feed.Consumer("Strict", Strict("latest"), ("Bot.cs", Bot), (".editorconfig", Options));

        (int code, string output) = DotNet.Run(project, "build", "-v:q", "-nodeReuse:false");

        Assert.NotEqual(0, code);
        Assert.Contains("error PLINT4001", output);
        Assert.All(output.Split('\n').Where(line => line.Contains(" error ")), line => Assert.Contains(" error PLINT", line));
    }

    [Fact]
    public void The_build_and_a_scan_say_the_same_about_the_same_source()
    {
        string project = feed.Consumer("Same", "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><LangVersion>12</LangVersion>", ("Bot.cs", Bot), (".editorconfig", Options),
            ("promptlint.usage.csv", "site,calls_per_month\nfile:Bot.cs,40000\n"));

        (int code, string output) = DotNet.Run(project, "build", "-v:q", "-nodeReuse:false");
        Assert.True(code == 0, output);
        var built = BuildLog.Read(project);
        var scanned = Scan(project);

        Assert.NotEmpty(built);
        Assert.Equal(scanned, built);
        Assert.Contains(built, finding => finding.Message.Contains("at 40,000 calls (promptlint.usage.csv line 2)"));
    }

    private static string Strict(string language) => $"<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><TreatWarningsAsErrors>true</TreatWarningsAsErrors><LangVersion>{language}</LangVersion>";

    private static IReadOnlyList<(string Rule, int Line, string Message)> Scan(string project)
    {
        var usage = Core.Usage.UsageReader.Read("promptlint.usage.csv", File.ReadAllText(Path.Combine(project, "promptlint.usage.csv")), []);
        var assessor = new CallAssessor(ModelCatalog.Embedded, new ScanOptions { Today = new DateTime(2026, 11, 25, 0, 0, 0, DateTimeKind.Utc) }, usages: usage);
        var scanner = new Scanner(Loaders.For(LoadMode.Source), ManagedScorer.Embedded, assessor, ModelCatalog.Embedded, "1");
        IEnumerable<Finding> findings = scanner.Scan(project).Report.Findings;
        return [.. findings.Select(finding => (finding.RuleId, finding.Location.Line, finding.Message)).OrderBy(finding => finding.Line).ThenBy(finding => finding.RuleId, StringComparer.Ordinal)];
    }
}
