using System.Diagnostics;
using Microsoft.CodeAnalysis;
using PromptLint.Analyzers.CallSites;
using PromptLint.Core.Calls;
using PromptLint.Workspace.Scanning;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Tests.Sources;

/// <summary>Source, MSBuild and binlog must tell the same story about a solution that is restored and built.</summary>
public sealed class LoaderAgreementTests : IDisposable
{
    private readonly TempTree tree = new TempTree()
        .Write("global.json", "{}")
        .Write("Directory.Build.props", """
            <Project>
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><DefineConstants>$(DefineConstants);ASKS</DefineConstants></PropertyGroup>
            </Project>
            """)
        .Write("Shop.slnx", """<Solution><Project Path="src/Shop.Prompts/Shop.Prompts.csproj" /><Project Path="src/Shop/Shop.csproj" /></Solution>""")
        .Write("src/Shop.Prompts/Shop.Prompts.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><Compile Remove="Old/**" /></ItemGroup></Project>""")
        .Write("src/Shop.Prompts/Prompts.cs", "namespace Shop.Prompts; public static class Texts { public const string Summary = \"Summarise the order in one sentence.\"; public const string Model = \"gpt-4o\"; }")
        .Write("src/Shop.Prompts/Old/Gone.cs", "namespace Shop.Prompts; public static class Gone { this does not compile }")
        .Write("src/Shop/Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>
              <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="13.0.4" /><ProjectReference Include="../Shop.Prompts/Shop.Prompts.csproj" /><Compile Include="../Shared/*.cs" Link="Shared/%(Filename).cs" /></ItemGroup>
            </Project>
            """)
        .Write("src/Shared/Url.cs", "namespace Shop; static class Url { public const string Chat = \"https://api.openai.com/v1/chat/completions\"; }")
        .Write("src/Shop/Program.cs", """
            using System.Text;
            using Newtonsoft.Json;
            using Shop;
            using Shop.Prompts;

            using var http = new HttpClient();
            #if ASKS
            var body = JsonConvert.SerializeObject(new { model = Texts.Model, messages = new[] { new { role = "user", content = Texts.Summary } } });
            var answer = await http.PostAsync(Url.Chat, new StringContent(body, Encoding.UTF8, "application/json"));
            Console.WriteLine(await answer.Content.ReadAsStringAsync());
            #endif
            """);

    [Fact]
    public void The_three_loaders_agree_on_a_restored_solution()
    {
        Dotnet("build", "Shop.slnx", "-bl:build.binlog", "-nodeReuse:false", "-v:q");

        (SourceSet Set, IReadOnlyList<LlmCall> Calls) source = Load(LoadMode.Source, "Shop.slnx");
        (SourceSet Set, IReadOnlyList<LlmCall> Calls) msbuild = Load(LoadMode.MSBuild, "Shop.slnx");
        (SourceSet Set, IReadOnlyList<LlmCall> Calls) binlog = Load(LoadMode.Binlog, "build.binlog");

        LlmCall call = Assert.Single(source.Calls);
        Assert.Equal("gpt-4o", call.Model.Id);
        Assert.All([source, msbuild, binlog], loaded =>
        {
            Assert.Empty(loaded.Set.Problems);
            Assert.DoesNotContain(loaded.Set.Projects.SelectMany(p => p.Compilation.GetDiagnostics()), d => d.Severity == DiagnosticSeverity.Error);
            Assert.Equal(source.Set.Projects.Select(p => (p.Path, string.Join(' ', p.Files))), loaded.Set.Projects.Select(p => (p.Path, string.Join(' ', p.Files))));
            Assert.Equivalent(source.Calls, loaded.Calls, strict: true);
        });
    }

    [Fact]
    public void MSBuild_says_what_is_not_restored_and_reads_what_it_cannot_load()
    {
        tree.Write("src/Odd/Odd.csproj", """<Project Sdk="Acme.Missing.Sdk/1.0.0"></Project>""").Write("src/Odd/Odd.cs", "class Odd;");

        SourceSet set = new MSBuild.MSBuildLoader(ScanLimits.Default).Load(tree.Root);

        Assert.Contains(set.Problems, p => p.StartsWith("src/Shop/Shop.csproj: not restored", StringComparison.Ordinal));
        Assert.Contains("src/Odd/Odd.cs", set.Projects.Single(p => p.Name == "Odd").Files);
        Assert.Contains(set.Problems, p => p.Contains("Acme.Missing.Sdk", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nowhere.binlog")]
    [InlineData("global.json")]
    [InlineData("broken.binlog")]
    public void What_is_no_build_log_is_said_in_one_sentence(string path)
    {
        tree.Write("broken.binlog", [0x1f, 0x8b, 1, 2, 3]);

        string message = Assert.Throws<CannotScanException>(() => Loaders.For(LoadMode.Binlog).Load(tree.Path(path))).Message;

        Assert.Contains("dotnet build", message, StringComparison.Ordinal);
    }

    public void Dispose() => tree.Dispose();

    private (SourceSet Set, IReadOnlyList<LlmCall> Calls) Load(LoadMode mode, string path)
    {
        SourceSet set = Loaders.For(mode).Load(tree.Path(path));
        return (set, ReportedCalls.Of(ReportedCalls.Owners(set), CallSiteDetector.Detect([.. set.Projects.Select(p => p.Compilation)], set.OtherFiles, CancellationToken.None)));
    }

    private void Dotnet(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = tree.Root, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
