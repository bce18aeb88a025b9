using System.IO.Compression;

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
    public void A_project_of_the_generation_before_builds_with_our_findings_only()
    {
        // The reference pack of .NET 8 is not on every machine: the language, the analyzers' level and the build files are that generation's, the assemblies are newer.
        string references = Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref", "*", "ref", "*", "*.dll");
        string project = feed.Consumer("Older", Strict("12"), ("Bot.cs", Bot), (".editorconfig", Options), ("Directory.Build.targets", $"""
            <Project>
              <PropertyGroup><DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences></PropertyGroup>
              <ItemGroup><FrameworkReference Remove="@(FrameworkReference)" /><Reference Include="{references}" /></ItemGroup>
            </Project>
            """));
        string file = Path.Combine(project, "Older.csproj");
        File.WriteAllText(file, File.ReadAllText(file).Replace("net10.0", "net8.0"));

        (int code, string output) = DotNet.Run(project, "build", "-v:q", "-nodeReuse:false");

        Assert.NotEqual(0, code);
        Assert.Contains("error PLINT4001", output);
        Assert.All(output.Split('\n').Where(line => line.Contains(" error ")), line => Assert.Contains(" error PLINT", line));
    }

    private static string Strict(string language) => $"<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><TreatWarningsAsErrors>true</TreatWarningsAsErrors><LangVersion>{language}</LangVersion>";
}
