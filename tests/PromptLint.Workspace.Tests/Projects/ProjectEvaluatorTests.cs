using PromptLint.Workspace.Files;
using PromptLint.Workspace.Projects;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Tests.Projects;

public sealed class ProjectEvaluatorTests
{
    [Fact]
    public void Properties_come_from_Directory_Build_props_and_imports_and_items_see_the_last_value()
    {
        using var tree = new TempTree()
            .Write("Directory.Build.props", "<Project><PropertyGroup><Lib>one</Lib><Nullable>enable</Nullable></PropertyGroup><Import Project=\"$(MSBuildThisFileDirectory)eng/more.props\" /></Project>")
            .Write("eng/more.props", "<Project><PropertyGroup><More>$(Lib)!</More><Here>$(MSBuildThisFileName)</Here></PropertyGroup></Project>")
            .Write("src/A/A.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><PackageReference Include=\"$(Lib)\" Version=\"$(More)\" /></ItemGroup><PropertyGroup><Lib>two</Lib></PropertyGroup></Project>");

        EvaluatedProject project = Evaluate(tree, "src/A/A.csproj")!;

        Assert.Equal("one!", project.Properties["More"]);
        Assert.Equal("more", project.Properties["Here"]);
        ItemOperation item = Assert.Single(project.Items);
        Assert.Equal(["two"], item.Specs);
        Assert.Equal("one!", item.Metadata["Version"]);
    }

    [Fact]
    public void A_condition_that_cannot_be_read_lets_a_first_value_and_an_include_through()
    {
        using var tree = new TempTree()
            .Write("A.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <Known>kept</Known>
                    <Known Condition="$([System.Environment]::UserInteractive)">changed</Known>
                    <First Condition="$([System.Environment]::UserInteractive)">taken</First>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Maybe" Condition="$([System.Environment]::UserInteractive)" />
                    <Compile Remove="**" Condition="$([System.Environment]::UserInteractive)" />
                    <PackageReference Include="Never" Condition="'$(Known)' == 'changed'" />
                  </ItemGroup>
                </Project>
                """);

        EvaluatedProject project = Evaluate(tree, "A.csproj")!;

        Assert.Equal("kept", project.Properties["Known"]);
        Assert.Equal("taken", project.Properties["First"]);
        Assert.Equal(["Maybe"], project.Items.SelectMany(i => i.Specs));
    }

    [Fact]
    public void Choose_takes_the_first_branch_that_holds()
    {
        using var tree = new TempTree()
            .Write("A.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <Choose>
                    <When Condition="'$(Configuration)' == 'Release'"><PropertyGroup><P>release</P></PropertyGroup></When>
                    <When Condition="'$(Configuration)' == 'Debug'"><PropertyGroup><P>debug</P></PropertyGroup></When>
                    <Otherwise><PropertyGroup><P>other</P></PropertyGroup></Otherwise>
                  </Choose>
                </Project>
                """);

        Assert.Equal("debug", Evaluate(tree, "A.csproj")!.Properties["P"]);
    }

    [Fact]
    public void Central_versions_updates_and_overrides_give_the_version()
    {
        using var tree = new TempTree()
            .Write("Directory.Packages.props", """
                <Project><ItemGroup>
                  <PackageVersion Include="Central" Version="1.2.3" /><PackageVersion Include="Overridden" Version="1.0.0" />
                  <GlobalPackageReference Include="Everywhere" Version="3.0.0" />
                </ItemGroup></Project>
                """)
            .Write("A.csproj", """
                <Project Sdk="Microsoft.NET.Sdk"><ItemGroup>
                  <PackageReference Include="Central" /><PackageReference Include="Overridden" VersionOverride="2.0.0" />
                  <PackageReference Include="Range;Second" Version="[4.1,5.0)" /><PackageReference Include="Child"><Version>7.*</Version></PackageReference>
                  <PackageReference Include="Gone" Version="1.0.0" /><PackageReference Remove="Gone" />
                </ItemGroup></Project>
                """);

        var (root, log) = (new ScanRoot(tree.Root), new SkipLog());
        var files = new BuildFiles(root, ScanLimits.Default, log);
        EvaluatedProject project = new ProjectEvaluator(files, log).Evaluate(tree.Path("A.csproj"), "A.csproj")!;

        Assert.Equal(
            [new("Central", "1.2.3"), new("Child", "7.0"), new("Everywhere", "3.0.0"), new("Overridden", "2.0.0"), new("Range", "4.1"), new("Second", "4.1")],
            PackageItems.Of(project, files));
    }

    [Fact]
    public void Imports_outside_the_root_are_not_read()
    {
        using var outside = new TempTree().Write("outside.props", "<Project><PropertyGroup><Leak>yes</Leak></PropertyGroup></Project>");
        using var tree = new TempTree()
            .Write("A.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><Import Project=\"{outside.Path("outside.props")}\" /><Import Project=\"../{Path.GetFileName(outside.Root)}/outside.props\" /></Project>");

        Assert.Equal("", Evaluate(tree, "A.csproj")!.Properties["Leak"]);
    }

    [Fact]
    public void Imports_through_a_link_are_not_read()
    {
        using var outside = new TempTree().Write("outside.props", "<Project><PropertyGroup><Leak>yes</Leak></PropertyGroup></Project>");
        using var tree = new TempTree().Write("A.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><Import Project=\"link/outside.props\" /><Import Project=\"file.props\" /></Project>");
        Directory.CreateSymbolicLink(tree.Path("link"), outside.Root);
        File.CreateSymbolicLink(tree.Path("file.props"), outside.Path("outside.props"));

        Assert.Equal("", Evaluate(tree, "A.csproj")!.Properties["Leak"]);
    }

    [Fact]
    public void Imports_in_a_circle_and_values_that_double_themselves_end()
    {
        string doubling = string.Concat(Enumerable.Repeat("<P>$(P)$(P)</P>", 100));
        using var tree = new TempTree()
            .Write("A.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\"><Import Project=\"b.props\" /><PropertyGroup><P>xx</P>{doubling}</PropertyGroup></Project>")
            .Write("b.props", "<Project><Import Project=\"c.props\" /></Project>")
            .Write("c.props", "<Project><Import Project=\"b.props\" /><Import Project=\"A.csproj\" /></Project>");

        Assert.InRange(Evaluate(tree, "A.csproj")!.Properties["P"].Length, 1, 64 * 1024);
    }

    [Theory]
    [InlineData("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Project>&x;</Project>")]
    [InlineData("<!DOCTYPE p [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><Project>&b;</Project>")]
    [InlineData("<Project")]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    public void Hostile_or_broken_XML_is_named_and_not_believed(string xml)
    {
        using var tree = new TempTree().Write("A.csproj", xml);
        var log = new SkipLog();
        var files = new BuildFiles(new ScanRoot(tree.Root), ScanLimits.Default, log);

        Assert.Null(new ProjectEvaluator(files, log).Evaluate(tree.Path("A.csproj"), "A.csproj"));
        Assert.Equal("A.csproj", Assert.Single(log.Skipped()).Path);
    }

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        using var tree = new TempTree().Write("A.csproj", string.Concat(Enumerable.Repeat("<a>", 200_000)));
        var log = new SkipLog();
        var files = new BuildFiles(new ScanRoot(tree.Root), ScanLimits.Default, log);

        Assert.Null(new ProjectEvaluator(files, log).Evaluate(tree.Path("A.csproj"), "A.csproj"));
        Assert.Contains("nested deeper", Assert.Single(log.Skipped()).Reason, StringComparison.Ordinal);
    }

    private static EvaluatedProject? Evaluate(TempTree tree, string path)
    {
        var (root, log) = (new ScanRoot(tree.Root), new SkipLog());
        return new ProjectEvaluator(new BuildFiles(root, ScanLimits.Default, log), log).Evaluate(tree.Path(path), path);
    }
}
