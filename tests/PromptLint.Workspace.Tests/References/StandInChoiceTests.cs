using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PromptLint.Workspace.Projects;
using PromptLint.Workspace.References;

namespace PromptLint.Workspace.Tests.References;

/// <summary>Stand-ins beside packages that are on this machine.</summary>
public sealed class StandInChoiceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_stand_in_replaces_the_real_assembly_that_would_give_its_types_a_second_meaning()
    {
        var choice = StandInChoice.Of(new ResolvedPackages([Real("OpenAI", "2.1.0"), Real("Other", "1.0.0")], [new PackageNeed("Azure.AI.OpenAI", "2.1.0")]), []);

        Assert.Equal(["Other.dll"], choice.Assemblies.Select(a => Path.GetFileName(a.FilePath)));
        Assert.Contains("PromptLint.StandIn.OpenAI", Names(choice));
        Assert.Contains("PromptLint.StandIn.Azure.AI.OpenAI", Names(choice));
    }

    [Fact]
    public void A_real_assembly_on_top_of_a_stand_in_is_replaced_too()
    {
        var choice = StandInChoice.Of(new ResolvedPackages([Real("OllamaSharp", "5.4.6")], [new PackageNeed("Microsoft.Extensions.AI.Abstractions", "9.6.0")]), []);

        Assert.Empty(choice.Assemblies);
        Assert.Contains("PromptLint.StandIn.OllamaSharp", Names(choice));
    }

    [Fact]
    public void Packages_that_are_all_there_need_no_stand_in()
    {
        var choice = StandInChoice.Of(new ResolvedPackages([Real("OpenAI", "2.1.0")], []), []);

        Assert.Single(choice.Assemblies);
        Assert.Empty(choice.StandIns);
    }

    private static IEnumerable<string?> Names(StandInChoice choice) =>
        choice.StandIns.Cast<CompilationReference>().Select(s => s.Compilation.AssemblyName);

    private PortableExecutableReference Real(string name, string version)
    {
        string path = Path.Combine(folder, name.ToLowerInvariant(), version, "lib", "net8.0", name + ".dll");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Assert.True(CSharpCompilation.Create(name, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), references: ReferencePacks.Framework).Emit(path).Success);
        return MetadataReference.CreateFromFile(path);
    }
}
