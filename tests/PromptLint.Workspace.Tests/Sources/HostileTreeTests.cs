using System.Diagnostics;
using System.Text;
using PromptLint.Analyzers.CallSites;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Tests.Sources;

/// <summary>What an unknown repository may try. Each case ends with a message, and the good file beside it is analysed.</summary>
public sealed class HostileTreeTests : IDisposable
{
    private const string Call = """
        var client = new System.Net.Http.HttpClient();
        await client.PostAsync("https://api.openai.com/v1/chat/completions", new System.Net.Http.StringContent("{\"model\":\"gpt-4o\",\"messages\":[]}"));
        """;

    private readonly TempTree tree = new TempTree()
        .Write("App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""")
        .Write("Good.cs", Call);

    private readonly TempTree outside = new TempTree().Write("Secret.cs", "class Secret;").Write("secret.json", "{}");

    [Fact]
    public void A_file_of_a_gigabyte_is_not_read()
    {
        using (FileStream big = File.Create(tree.Path("Big.cs")))
        {
            big.SetLength(1L << 30);
        }

        using (FileStream big = File.Create(tree.Path("big.json")))
        {
            big.SetLength(1L << 30);
        }

        SourceSet set = Load();

        Assert.Contains("larger than", Reason(set, "Big.cs"), StringComparison.Ordinal);
        Assert.Null(set.OtherFiles.Single(f => f.Path == "big.json").Text);
    }

    [Theory]
    [InlineData("class D { object o = ", "(", "1; }")]
    [InlineData("class D { void M() ", "{", "} }")]
    [InlineData("class D { object o = a", "[", "]; }")]
    [InlineData("class D { object o = ", "new[]{", "}; }")]
    [InlineData("class D { ", "A<", "int o; }")]
    [InlineData("class D { ", "A<(int,", "int o; }")]
    [InlineData("", "#if A\n", "class D;")]
    [InlineData("#if A\n", "#elif A\n", "class D;")]
    [InlineData("class D { string o = ", "$\"{", "1; }")]
    public void What_is_nested_a_hundred_thousand_deep_is_not_parsed(string before, string open, string after)
    {
        tree.Write("Deep.cs", before + Repeat(open, 100_000) + after);

        Assert.Contains("nested deeper", Reason(Load(), "Deep.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class D { object o = ", "(", ")", "; }")]
    [InlineData("class D { void M() ", "{", "}", " }")]
    [InlineData("class D { object o = ", "new[]{", "}", "; }")]
    [InlineData("", "class D {", "}", "")]
    [InlineData("class D { ", "A<", ">", " o; }")]
    [InlineData("class D { string o = ", "$\"{", "}\"", "; }")]
    [InlineData("class D { object o = ", "() => {", "}", "; }")]
    [InlineData("class D { bool o = a is ", "{ A: ", "}", "; }")]
    public void What_is_nested_as_deep_as_allowed_is_parsed_and_bound(string before, string open, string close, string after)
    {
        tree.Write("Deep.cs", before + Repeat(open, 250) + Repeat(close, 250) + after);

        Scan();
    }

    [Theory]
    [InlineData("class D { int o = ", "-", "1; }")]
    [InlineData("class D { bool o = ", "!", "true; }")]
    [InlineData("class D { int o = 1", " + 1", "; }")]
    [InlineData("class D { int o = ", "true ? 1 : ", "1; }")]
    [InlineData("class D { object o = ", "x => ", "1; }")]
    [InlineData("class D { object o = a", ".b()", "; }")]
    [InlineData("class D { object o = a", " ?? b", "; }")]
    [InlineData("class D { object o = a = ", "a = ", "1; }")]
    [InlineData("class D { object o = ", "await ", "1; }")]
    [InlineData("class D { object o = (object) ", "(object) ", "1; }")]
    [InlineData("class D { void M() { ", "if (true) ", "; } }")]
    [InlineData("class D { void M() { if (true) ; ", "else if (true) ; ", "} }")]
    [InlineData("class D { void M() { ", "for (;;) ", "; } }")]
    [InlineData("class D { object o = ", "from x in ", "y select x; }")]
    [InlineData("class D { int", "*", " o; }")]
    [InlineData("namespace A", ".A", "; class D;")]
    [InlineData("class D { string o = \"\"", " + \"text\"", "; }")]
    public void Chains_of_a_hundred_thousand_links_end(string before, string link, string after)
    {
        tree.Write("Deep.cs", before + Repeat(link, 100_000) + after);

        Scan();
    }

    [Fact]
    public void Links_are_never_followed()
    {
        Directory.CreateSymbolicLink(tree.Path("out"), outside.Root);
        Directory.CreateSymbolicLink(tree.Path("loop"), tree.Root);
        File.CreateSymbolicLink(tree.Path("Link.cs"), outside.Path("Secret.cs"));
        File.CreateSymbolicLink(tree.Path("link.json"), outside.Path("secret.json"));
        File.CreateSymbolicLink(tree.Path("Dangling.cs"), tree.Path("nowhere"));

        SourceSet set = Load();

        Assert.Equal(["Good.cs"], set.Projects.SelectMany(p => p.Files));
        Assert.Empty(set.OtherFiles);
        Assert.Equal(["Dangling.cs", "Link.cs", "link.json", "loop", "out"], set.Skipped.Select(s => s.Path));
    }

    [Fact]
    public void Paths_of_project_files_do_not_lead_outside()
    {
        string name = Path.GetFileName(outside.Root);
        tree.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <Compile Include="{outside.Path("Secret.cs")}" /><Compile Include="../{name}/*.cs" /><Compile Include="..\{name}\Secret.cs" /><Compile Include="x/../../{name}/**" />
                <ProjectReference Include="../{name}/Other.csproj" /><Reference Include="Lib"><HintPath>{outside.Path("Lib.dll")}</HintPath></Reference>
              </ItemGroup>
            </Project>
            """);

        SourceSet set = Load();

        Assert.Equal(["Good.cs"], set.Projects.SelectMany(p => p.Files));
        Assert.DoesNotContain(name, string.Join('\n', set.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_restore_result_cannot_name_folders_or_files_outside_the_package_folder()
    {
        File.Copy(typeof(HostileTreeTests).Assembly.Location, outside.Path("Evil.dll"));
        string root = outside.Root.Replace("\\", "\\\\", StringComparison.Ordinal);
        tree.Write("obj/project.assets.json", $$"""
            {"version":3,"targets":{"net10.0":{
              "Evil/1.0.0":{"type":"package","compile":{"Evil.dll":{} } },
              "../../..{{root}}/1":{"type":"package","compile":{"Evil.dll":{} } },
              "xunit/2.9.3":{"type":"package","compile":{"../../../..{{root}}/Evil.dll":{},"{{root}}/Evil.dll":{} } } } },
             "libraries":{"Evil/1.0.0":{"type":"package","path":"../../..{{root}}"} },
             "packageFolders":{"{{root}}":{} } }
            """);

        Assert.DoesNotContain(Load().Projects.Single().Compilation.References, r => r.Display!.Contains("Evil", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[[[[")]
    [InlineData("{\"targets\":")]
    [InlineData("null")]
    [InlineData("{\"targets\":{\"net10.0\":{\"a/b\":[],\"c\":1,\"d/1\":{\"type\":\"package\",\"compile\":7}}}}")]
    public void A_broken_restore_result_does_not_stop_the_load(string json)
    {
        tree.Write("obj/project.assets.json", json.StartsWith("[[", StringComparison.Ordinal) ? Repeat("[", 1_000_000) : json);

        Scan();
    }

    [Fact]
    public void Nothing_of_the_repository_runs()
    {
        string trace = tree.Path("trace");
        tree.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk" InitialTargets="Trace">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><P>$([System.IO.File]::WriteAllText('{trace}', 'x'))</P></PropertyGroup>
              <Target Name="Trace"><Exec Command="touch {trace}" /></Target>
              <ItemGroup><Analyzer Include="evil.dll" /><PackageReference Include="Evil" Version="1.0.0" GeneratePathProperty="true" /></ItemGroup>
            </Project>
            """)
            .Write("Directory.Build.rsp", "-t:Trace")
            .Write("global.json", """{"sdk":{"version":"99.0.0"},"msbuild-sdks":{"Evil":"1.0.0"}}""")
            .Write("nuget.config", """<configuration><packageSources><add key="evil" value="./evil" /></packageSources></configuration>""")
            .Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PLINT1001.severity = none\n")
            .Write("evil.dll", "MZ");

        Scan();

        Assert.False(File.Exists(trace));
    }

    [Fact]
    public void Odd_encodings_are_read_and_binary_is_named()
    {
        tree.Write("Utf16.cs", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("class Utf16 { }")])
            .Write("Utf16BigEndian.cs", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("class Utf16BigEndian { }")])
            .Write("Utf8Mark.cs", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("class Utf8Mark { }")])
            .Write("Invalid.cs", [.. Encoding.UTF8.GetBytes("class Invalid { string s = \""), 0xC3, 0x28, 0xFF, .. Encoding.UTF8.GetBytes("\"; }")])
            .Write("HalfMark.cs", [0xFF, 0xFE, 0x41])
            .Write("Program.exe.cs", [0x4D, 0x5A, 0x90, 0x00, 0x03])
            .Write("Empty.cs", "");

        SourceSet set = Load();

        SourceProject project = Assert.Single(set.Projects);
        Assert.All(["Utf16", "Utf16BigEndian", "Utf8Mark", "Invalid"], name => Assert.NotNull(project.Compilation.GetTypeByMetadataName(name)));
        Assert.Equal("not text", Reason(set, "Program.exe.cs"));
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Process make = Process.Start("mkfifo", [tree.Path("Pipe.cs"), tree.Path("pipe.json")]);
        make.WaitForExit();

        SourceSet set = Load();

        Assert.Equal("", set.OtherFiles.Single().Text);
    }

    [Fact]
    public void Folders_without_end_and_too_many_entries_are_cut_off_with_a_message()
    {
        tree.Write(string.Concat(Enumerable.Repeat("d/", 100)) + "Deep.cs", "class Deep;");
        for (int i = 0; i < 300; i++)
        {
            tree.Write($"many/F{i}.cs", "class F;");
        }

        Assert.Contains(Load().Skipped, s => s.Reason == "deeper than 64 folders");
        Assert.Contains(new SourceLoader(new ScanLimits { Entries = 200 }).Load(tree.Root).Skipped, s => s.Reason.StartsWith("more than 200 files", StringComparison.Ordinal));
        Assert.Contains(new SourceLoader(new ScanLimits { SourceFiles = 100 }).Load(tree.Root).Skipped, s => s.Reason.StartsWith("more than 100 C# files", StringComparison.Ordinal));
        Assert.Contains(new SourceLoader(new ScanLimits { SourceBytes = 100 }).Load(tree.Root).Skipped, s => s.Reason.StartsWith("more than 0 MiB", StringComparison.Ordinal));
    }

    [Fact]
    public void Odd_file_names_are_just_names()
    {
        tree.Write("-rf.cs", "class A;").Write("a\nb.cs", "class B;").Write("a\"b.razor", "@code { }").Write("\u001b[31m.cs", "class C;").Write("..cs", "class D;");

        Assert.Contains("a\nb.cs", Load().Projects.Single().Files);
    }

    [Fact]
    public void The_load_is_the_same_every_time()
    {
        for (int i = 0; i < 50; i++)
        {
            tree.Write($"F{i}.cs", $"class F{i};").Write($"p{i}/P{i}.csproj", $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="../p{(i + 1) % 50}/P{(i + 1) % 50}.csproj" /></ItemGroup></Project>""").Write($"p{i}/A.cs", "class A;");
        }

        string first = Describe(Load());

        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(first, Describe(Load())));
    }

    public void Dispose()
    {
        tree.Dispose();
        outside.Dispose();
    }

    private SourceSet Load() => new SourceLoader().Load(tree.Root);

    /// <summary>The whole way to the calls; the good file's call must be among them.</summary>
    private void Scan()
    {
        SourceSet set = Load();
        Assert.Contains(
            CallSiteDetector.Detect([.. set.Projects.Select(p => p.Compilation)], set.OtherFiles, CancellationToken.None),
            c => c.Location.File == "Good.cs");
    }

    private static string Reason(SourceSet set, string path) => Assert.Single(set.Skipped, s => s.Path == path).Reason;

    private static string Describe(SourceSet set) => string.Join('\n',
        set.Projects.Select(p => $"{p.Path} {string.Join(' ', p.Files)} {string.Join(' ', p.Compilation.References.Select(r => r.Display))}")
            .Concat(set.Skipped.Select(s => s.ToString()))
            .Concat(set.Problems));

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
