using PromptLint.Analyzers.CallSites;
using PromptLint.Core.Calls;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Tests.Sources;

public sealed class RelevantProjectsTests
{
    private const string Plain = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""";

    private const string Post = """
        using System.Net.Http.Json;
        public class Api(HttpClient http, string address) { public Task Ask(string path) => http.PostAsJsonAsync(address + path, new { model = "m-1", messages = new[] { new { role = "user", content = "Say hello" } } }); }
        """;

    [Fact]
    public void A_tree_without_any_AI_word_is_not_parsed_but_counted()
    {
        using var tree = new TempTree()
            .Write("A/A.csproj", Plain).Write("A/A.cs", "class A { string M => \"hello\"; }").Write("A/A.Designer.cs", "class D;")
            .Write("appsettings.json", """{"Logging":{}}""");

        SourceProject project = Assert.Single(new SourceLoader().Load(tree.Root).Projects);

        Assert.Empty(project.Compilation.SyntaxTrees);
        Assert.Equal(["A/A.cs"], project.Files);
        Assert.Equal(["A/A.Designer.cs"], project.GeneratedFiles);
    }

    public static TheoryData<string, string, string> Trees => new()
    {
        // The word stands in: the file itself, a setting, a package, a project that references it, a project that it references.
        { "B/B.cs", "class B { const string Host = \"https://api.openai.com/v1/\"; }", "B" },
        { "B/appsettings.json", """{"Llm":{"Url":"https://api.anthropic.com/v1/messages"}}""", "B" },
        { "B/Extra.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="OllamaSharp" Version="5.0.0" /></ItemGroup></Project>""", "B" },
        { "A/Key.cs", "class Key { const string Name = \"OpenAI:Key\"; }", "A,B" },
        { "C/C.cs", "public class C { public const string Path = \"/chat/completions\"; }", "A,B,C" },
    };

    [Theory]
    [MemberData(nameof(Trees))]
    public void An_AI_word_makes_everything_relevant_that_is_connected_to_it(string path, string text, string parsed)
    {
        string Reference(string to) => Plain.Replace("</Project>", $"<ItemGroup><ProjectReference Include=\"../{to}/{to}.csproj\" /></ItemGroup></Project>", StringComparison.Ordinal);
        using var tree = new TempTree()
            .Write("A/A.csproj", parsed.Contains('A', StringComparison.Ordinal) ? Reference("B") : Plain).Write("A/A.cs", "class A;")
            .Write("B/B.csproj", parsed.Contains('C', StringComparison.Ordinal) ? Reference("C") : Plain).Write("B/Plain.cs", "public class Plain;")
            .Write("C/C.csproj", Plain).Write("C/Other.cs", "public class Other;")
            .Write(path, text);

        SourceSet set = new SourceLoader().Load(tree.Root);

        Assert.Equal(
            parsed.Split(','),
            set.Projects.Where(p => p.Compilation.SyntaxTrees.Any()).Select(p => p.Path[..1]).Distinct());
    }

    [Theory]
    [InlineData("class Start { Api a = new(new(), \"https://api.openai.com\"); void M() => a.Ask(\"/v1/chat/completions\"); }", "{}")]
    [InlineData("class Start { Api a = new(new(), System.Environment.GetEnvironmentVariable(\"URL\")!); void M() => a.Ask(\"/v1/chat\"); }", "{}")]
    [InlineData("class Start { Api a = new(new(), \"http://host/\"); void M() => a.Ask(\"v2/items\"); }", "{}")]
    [InlineData("class Start(Microsoft.Extensions.Configuration.IConfiguration c) { Api a = new(new(), c[\"Url\"]!); void M() => a.Ask(\"\"); }", """{"Url":"https://api.mistral.ai/v1/chat/completions"}""")]
    public void Looking_first_finds_the_same_calls_as_parsing_everything(string caller, string settings)
    {
        using var tree = new TempTree()
            .Write("App/App.csproj", Plain).Write("App/Api.cs", Post).Write("App/Start.cs", caller).Write("App/appsettings.json", settings)
            .Write("Other/Other.csproj", Plain).Write("Other/Other.cs", "class Other { void M(HttpClient c) => c.PostAsync(\"https://example.com/items\", null); }");

        IReadOnlyList<LlmCall> all = Calls(new SourceLoader { ParsesEverything = true }.Load(tree.Root));

        Assert.Equivalent(all, Calls(new SourceLoader().Load(tree.Root)), strict: true);
    }

    private static IReadOnlyList<LlmCall> Calls(SourceSet set) =>
        CallSiteDetector.Detect([.. set.Projects.Select(p => p.Compilation)], set.OtherFiles, CancellationToken.None);
}
