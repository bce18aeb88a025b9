using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Workspace.Sources;

namespace PromptLint.Workspace.Tests.Razor;

public sealed class RazorTests
{
    private const string Project = """<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""";

    [Fact]
    public void Code_blocks_bind_and_their_places_are_those_of_the_razor_file()
    {
        const string page = """
            @page "/chat"
            @inject IConfiguration Settings
            @* @code { int comment; } *@
            <p>mail@example.com costs @@5 @(Price * 2)</p>
            @code {
                private decimal Price => 3;   // } in a comment
                private string Brace = "}";
                private string? Ask() => Settings["Model"];
            }
            """;
        using var tree = new TempTree().Write("My.App.csproj", Project).Write("Pages/Chat.razor", page);

        SourceProject project = Assert.Single(new SourceLoader { ParsesEverything = true }.Load(tree.Root).Projects);

        Assert.Equal(["Pages/Chat.razor"], project.Files);
        Assert.DoesNotContain(project.Compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        Assert.NotNull(project.Compilation.GetTypeByMetadataName("My.App.Pages.Chat"));
        SyntaxNode access = Node<ElementAccessExpressionSyntax>(project);
        FileLinePositionSpan place = access.GetLocation().GetMappedLineSpan();
        Assert.Equal("Pages/Chat.razor", place.Path);
        Assert.Equal(7, place.StartLinePosition.Line);
        Assert.Equal(page.Split('\n')[7].IndexOf("Settings", StringComparison.Ordinal), place.StartLinePosition.Character);
    }

    [Fact]
    public void Imports_above_give_usings_and_code_behind_is_the_same_class()
    {
        using var tree = new TempTree()
            .Write("App.csproj", Project)
            .Write("_Imports.razor", "@using System.Text\n")
            .Write("Components/Box.razor", "<b>@Text()</b>\n@code { StringBuilder b = new(); string Text() => b.ToString() + Suffix; }")
            .Write("Components/Box.razor.cs", "namespace App.Components; public partial class Box { private const string Suffix = \"!\"; }");

        SourceProject project = Assert.Single(new SourceLoader { ParsesEverything = true }.Load(tree.Root).Projects);

        Assert.DoesNotContain(project.Compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Views_give_their_statement_blocks()
    {
        using var tree = new TempTree()
            .Write("App.csproj", Project)
            .Write("Models/Item.cs", "namespace App.Models; public class Item { public string Name => \"n\"; }")
            .Write("Views/_ViewImports.cshtml", "@using App.Models")
            .Write("Views/Home/Index.cshtml", "@model Item\n@{\n    var title = Model.Name.Trim();\n}\n<h1>@title</h1>");

        SourceProject project = Assert.Single(new SourceLoader { ParsesEverything = true }.Load(tree.Root).Projects);

        Assert.DoesNotContain(project.Compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(2, Node<InvocationExpressionSyntax>(project, "Views/Home/Index.cshtml").GetLocation().GetMappedLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("@code {")]
    [InlineData("@code")]
    [InlineData("@")]
    [InlineData("@{ <p>Don't</p> ")]
    [InlineData("@(((((((((")]
    [InlineData("@inject")]
    public void Broken_razor_files_do_not_stop_the_load(string text)
    {
        using var tree = new TempTree().Write("App.csproj", Project).Write("A.razor", text).Write("Program.cs", "Console.WriteLine();");

        Assert.Equal(["A.razor", "Program.cs"], Assert.Single(new SourceLoader { ParsesEverything = true }.Load(tree.Root).Projects).Files);
    }

    private static SyntaxNode Node<T>(SourceProject project, string? path = null)
        where T : SyntaxNode =>
        project.Compilation.SyntaxTrees.Where(t => path is null || t.FilePath == path).SelectMany(t => t.GetRoot().DescendantNodes().OfType<T>()).Single();
}
