using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Tests.Sources;

public sealed class SourceLoaderTests
{
    private const string Library = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""";

    [Fact]
    public void A_folder_with_a_project_compiles_without_restore()
    {
        using var tree = new TempTree()
            .Write("App/App.csproj", Library)
            .Write("App/Greeting.cs", "public static class Greeting { public static async Task<List<string>> All(HttpClient c) => [await c.GetStringAsync(\"x\")]; }");

        SourceProject project = Assert.Single(Load(tree).Projects);

        Assert.Equal("App/App.csproj", project.Path);
        Assert.Equal(["App/Greeting.cs"], project.Files);
        Assert.Empty(Errors(project));
    }

    [Fact]
    public void Web_projects_get_their_usings_and_ASP_NET_Core()
    {
        using var tree = new TempTree()
            .Write("Web.csproj", """<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net8.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""")
            .Write("Program.cs", """
                var builder = WebApplication.CreateBuilder(args);
                var app = builder.Build();
                app.MapGet("/", (IConfiguration c, ILogger<Program> log) => c["x"]);
                app.Run();
                """);

        Assert.Empty(Errors(Assert.Single(Load(tree).Projects)));
    }

    [Fact]
    public void A_project_sees_the_types_of_the_projects_that_it_references_over_two_steps()
    {
        using var tree = new TempTree()
            .Write("A/A.csproj", Library).Write("A/One.cs", "public class One { public const string Model = \"gpt-4o\"; }")
            .Write("B/B.csproj", WithReference("../A/A.csproj")).Write("B/Two.cs", "public class Two : One;")
            .Write("C/C.csproj", WithReference("..\\b\\B.csproj")).Write("C/Three.cs", "class Three { string M => One.Model; Two? t; }");

        SourceSet set = Load(tree);

        Assert.Equal(["A", "B", "C"], set.Projects.Select(p => p.Name));
        Assert.All(set.Projects, p => Assert.Empty(Errors(p)));
    }

    [Fact]
    public void Projects_that_reference_each_other_in_a_circle_load_and_the_circle_is_named()
    {
        using var tree = new TempTree()
            .Write("A/A.csproj", WithReference("../B/B.csproj")).Write("A/A.cs", "class A;")
            .Write("B/B.csproj", WithReference("../A/A.csproj")).Write("B/B.cs", "class B;");

        SourceSet set = Load(tree);

        Assert.Equal(2, set.Projects.Count);
        Assert.Contains("circle", Assert.Single(set.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_target_frameworks_the_newest_is_taken()
    {
        using var tree = new TempTree()
            .Write("A.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>net472;netstandard2.0;net8.0;net9.0</TargetFrameworks></PropertyGroup></Project>""")
            .Write("A.cs", """
                #if NET9_0 && NET8_0_OR_GREATER && !NETFRAMEWORK && !NET10_0_OR_GREATER
                class Right;
                #else
                class Wrong;
                #endif
                """);

        Assert.NotNull(Assert.Single(Load(tree).Projects).Compilation.GetTypeByMetadataName("Right"));
    }

    [Fact]
    public void Old_style_projects_compile_what_they_list_and_name_the_rest()
    {
        using var tree = new TempTree()
            .Write("Old.csproj", """
                <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                  <PropertyGroup><TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion><DefineConstants>DEBUG;OLD</DefineConstants></PropertyGroup>
                  <ItemGroup><Compile Include="Code\In.cs" /></ItemGroup>
                </Project>
                """)
            .Write("Code/In.cs", "#if OLD\nclass In { }\n#endif")
            .Write("Code/Out.cs", "class Out { }");

        SourceSet set = Load(tree);

        SourceProject project = Assert.Single(set.Projects);
        Assert.Equal(["Code/In.cs"], project.Files);
        Assert.NotNull(project.Compilation.GetTypeByMetadataName("In"));
        Assert.Equal("Code/Out.cs", Assert.Single(set.Skipped).Path);
    }

    [Fact]
    public void Removed_files_stay_out_and_linked_files_come_in()
    {
        using var tree = new TempTree()
            .Write("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup>
                    <Compile Remove="Old/**" />
                    <Compile Include="..\Shared\*.cs" Exclude="..\Shared\Not.cs" Link="Shared\%(Filename).cs" />
                  </ItemGroup>
                </Project>
                """)
            .Write("App/Keep.cs", "class Keep;")
            .Write("App/Old/Gone.cs", "class Gone;")
            .Write("Shared/Link.cs", "class Link;")
            .Write("Shared/Not.cs", "class Not;");

        SourceSet set = Load(tree);

        Assert.Equal(["App/Keep.cs", "Shared/Link.cs"], set.Projects.Single(p => p.Name == "App").Files);
        Assert.Equal(["Shared/Not.cs"], set.Projects.Single(p => p.Path.Length == 0).Files);
        Assert.Contains(set.Skipped, s => s.Path == "App/Old/Gone.cs");
    }

    [Fact]
    public void Files_without_a_project_form_one_compilation()
    {
        using var tree = new TempTree()
            .Write("Assets/Editor/Tool.cs", "#if UNITY_EDITOR\nusing System; class Tool { string M => Keys.Model; }\n#endif")
            .Write("Assets/Keys.cs", "static class Keys { public const string Model = \"gpt-4o\"; }")
            .Write("ProjectSettings/ProjectVersion.txt", "m_EditorVersion: 2022.3.1f1")
            .Write("Library/Cache.cs", "class Cache { }");

        SourceSet set = Load(tree);

        SourceProject project = Assert.Single(set.Projects);
        Assert.Equal("", project.Path);
        Assert.Equal(["Assets/Editor/Tool.cs", "Assets/Keys.cs"], project.Files);
        Assert.Empty(Errors(project));
    }

    [Fact]
    public void A_malformed_project_is_named_and_its_files_are_still_analysed()
    {
        using var tree = new TempTree()
            .Write("Bad/Bad.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n</Project>")
            .Write("Bad/Code.cs", "class Code { }")
            .Write("Good/Good.csproj", Library)
            .Write("Good/Fine.cs", "class Fine;");

        SourceSet set = Load(tree);

        Assert.Equal(["", "Good/Good.csproj"], set.Projects.Select(p => p.Path));
        Assert.Equal(["Bad/Code.cs"], set.Projects[0].Files);
        Assert.Contains("line 3", Assert.Single(set.Skipped, s => s.Path == "Bad/Bad.csproj").Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("App.sln", "Microsoft Visual Studio Solution File, Format Version 12.00\nProject(\"{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}\") = \"App\", \"App\\App.csproj\", \"{11111111-1111-1111-1111-111111111111}\"\nEndProject\n")]
    [InlineData("App.slnx", "<Solution><Folder Name=\"/src/\"><Project Path=\"App/App.csproj\" /></Folder></Solution>")]
    [InlineData("App/App.csproj", null)]
    public void A_solution_or_project_brings_what_it_references_and_nothing_else(string path, string? text)
    {
        using var tree = new TempTree()
            .Write(".git/HEAD", "ref: refs/heads/main\n")
            .Write("App/App.csproj", WithReference("../Lib/Lib.csproj")).Write("App/App.cs", "class App;").Write("App/appsettings.json", "{}")
            .Write("Lib/Lib.csproj", Library).Write("Lib/Lib.cs", "public class Lib;")
            .Write("Other/Other.csproj", Library).Write("Other/Other.cs", "class Other;").Write("Other/appsettings.json", "{}");
        if (text is not null)
        {
            tree.Write(path, text);
        }

        SourceSet set = new SourceLoader().Load(tree.Path(path));

        Assert.Equal(["App/App.csproj", "Lib/Lib.csproj"], set.Projects.Select(p => p.Path));
        Assert.Equal(["App/appsettings.json"], set.OtherFiles.Select(f => f.Path));
    }

    [Fact]
    public void One_file_alone_can_be_loaded()
    {
        using var tree = new TempTree().Write("a/Script.cs", "Console.WriteLine(\"x\");").Write("a/Other.cs", "class Other;");

        SourceSet set = new SourceLoader { ParsesEverything = true }.Load(tree.Path("a/Script.cs"));

        Assert.Equal(["Script.cs"], Assert.Single(set.Projects).Files);
        Assert.Empty(Errors(set.Projects[0]));
    }

    [Fact]
    public void Generated_files_are_compiled_but_not_listed_and_build_output_is_not_read()
    {
        using var tree = new TempTree()
            .Write("A.csproj", Library)
            .Write("A.cs", "class A { string M => Resources.Prompt + Written.By; }")
            .Write("Resources.Designer.cs", "static class Resources { public const string Prompt = \"p\"; }")
            .Write("Tool.cs", "// <auto-generated/>\nstatic class Written { public const string By = \"tool\"; }")
            .Write("obj/Debug/net10.0/A.AssemblyInfo.cs", "class FromObj;")
            .Write("bin/Copy.cs", "class FromBin;");

        SourceSet set = Load(tree);

        SourceProject project = Assert.Single(set.Projects);
        Assert.Equal(["A.cs"], project.Files);
        Assert.Equal(["Resources.Designer.cs", "Tool.cs"], project.GeneratedFiles.Order());
        Assert.Empty(Errors(project));
        Assert.Equal(["**/bin/", "**/obj/"], set.Skipped.Select(s => s.Path));
    }

    [Theory]
    [InlineData("tests/A/A.csproj", "", true)]
    [InlineData("src/A.Tests/A.Tests.csproj", "", true)]
    [InlineData("src/A/A.csproj", """<PackageReference Include="xunit" Version="2.9.3" />""", true)]
    [InlineData("src/A/A.csproj", """<PackageReference Include="Polly" Version="8.0.0" />""", false)]
    [InlineData("src/Contest/Contest.csproj", "", false)]
    public void Test_projects_are_told_by_reference_or_folder(string path, string items, bool isTest)
    {
        using var tree = new TempTree()
            .Write(path, $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup>{items}</ItemGroup></Project>""")
            .Write(Path.GetDirectoryName(path) + "/A.cs", "class A;");

        Assert.Equal(isTest, Assert.Single(Load(tree).Projects).IsTest);
    }

    [Fact]
    public void A_missing_package_gets_a_stand_in_and_an_unknown_one_does_not_stop_the_load()
    {
        using var tree = new TempTree()
            .Write("Directory.Packages.props", """<Project><ItemGroup><PackageVersion Include="OpenAI" Version="2.999.0" /></ItemGroup></Project>""")
            .Write("A.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><PackageReference Include="OpenAI" /><PackageReference Include="Acme.Nowhere" Version="1.0.0" /></ItemGroup>
                </Project>
                """)
            .Write("A.cs", "class A { object M() => new OpenAI.Chat.ChatClient(\"gpt-4o\", \"key\"); }");

        SourceProject project = Assert.Single(Load(tree).Projects);

        Assert.NotNull(project.Compilation.GetTypeByMetadataName("OpenAI.Chat.ChatClient"));
        Assert.Empty(Errors(project));
    }

    [Fact]
    public void Friend_assemblies_and_Using_items_are_honoured()
    {
        using var tree = new TempTree()
            .Write("A/A.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><InternalsVisibleTo Include="Friend" /></ItemGroup></Project>""")
            .Write("A/A.cs", "namespace Inner { static class Secret { internal const string Model = \"m\"; } }")
            .Write("B/B.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><AssemblyName>Friend</AssemblyName></PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../A/A.csproj" />
                    <Using Include="Inner.Secret" Static="true" /><Using Include="System.Text.StringBuilder" Alias="Builder" />
                  </ItemGroup>
                </Project>
                """)
            .Write("B/B.cs", "class B { string M => new Builder(Model).ToString(); }");

        Assert.Empty(Errors(Load(tree).Projects.Single(p => p.Name == "B")));
    }

    [Fact]
    public void Other_files_are_listed_and_read_when_asked()
    {
        using var tree = new TempTree()
            .Write("A.cs", "class A;")
            .Write("appsettings.json", """{"Model":"gpt-4o"}""")
            .Write("Prompts/skprompt.txt", "Summarise {{$input}}")
            .Write("package-lock.json", "{}")
            .Write("logo.png", [0x89, 0x50]);

        SourceSet set = Load(tree);

        Assert.Equal(["Prompts/skprompt.txt", "appsettings.json"], set.OtherFiles.Select(f => f.Path));
        Assert.Equal("Summarise {{$input}}", set.OtherFiles[0].Text);
    }

    [Fact]
    public void What_cannot_be_scanned_is_said_in_one_sentence()
    {
        using var tree = new TempTree().Write("readme.md", "x");

        Assert.Contains("no such file or folder", Message(tree.Path("nowhere")), StringComparison.Ordinal);
        Assert.Contains("no C# file", Message(tree.Root), StringComparison.Ordinal);
        Assert.Contains("not something to scan", Message(tree.Path("readme.md")), StringComparison.Ordinal);
    }

    private static string Message(string path) => Assert.Throws<CannotScanException>(() => new SourceLoader().Load(path)).Message;

    private static SourceSet Load(TempTree tree) => new SourceLoader { ParsesEverything = true }.Load(tree.Root);

    private static string WithReference(string path) =>
        $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup><ItemGroup><ProjectReference Include="{path}" /></ItemGroup></Project>""";

    private static IEnumerable<string> Errors(SourceProject project) =>
        project.Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && !d.Id.StartsWith("OPENAI", StringComparison.Ordinal)).Select(d => d.ToString());
}
