using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PromptLint.Analyzers.CallSites;
using PromptLint.Core.Calls;
using PromptLint.Core.Files;

namespace PromptLint.Analyzers.Tests.CallSites;

/// <summary>Runs detection over snippets; SDKs are stand-ins, chosen by using directives.</summary>
internal static class Detect
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Text;
        global using System.Threading.Tasks;
        """;

    public static LlmCall One(string code, params (string Path, string Text)[] files) => Assert.Single(All(code, files));

    /// <param name="package">The package, in its version, that tells the library where namespaces do not.</param>
    public static LlmCall OneWith((string Id, string Version) package, string code) => Assert.Single(Projects([("app", [("App.cs", code)])], [package], []));

    public static IReadOnlyList<LlmCall> All(string code, params (string Path, string Text)[] files) => Projects([("app", [("App.cs", code)])], files);

    /// <summary>Several projects; each sees the ones before it.</summary>
    public static IReadOnlyList<LlmCall> Projects(IReadOnlyList<(string Name, (string Path, string Code)[] Sources)> projects, params (string Path, string Text)[] files) =>
        Projects(projects, [], files);

    private static IReadOnlyList<LlmCall> Projects(IReadOnlyList<(string Name, (string Path, string Code)[] Sources)> projects, IReadOnlyList<(string Id, string? Version)> packages, (string Path, string Text)[] files)
    {
        var compilations = new List<Compilation>();
        foreach (var (name, sources) in projects)
        {
            var options = new CSharpParseOptions(LanguageVersion.Preview);
            SyntaxTree[] trees = [CSharpSyntaxTree.ParseText(Usings, options, name + ".usings.cs"), .. sources.Select(s => CSharpSyntaxTree.ParseText(s.Code, options, s.Path))];
            var usings = trees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>()).Select(u => u.Name?.ToString() ?? "").ToHashSet();
            var standIns = TestReferences.StandInsFor(usings, packages);
            var kind = trees.Any(t => t.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any()) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
            compilations.Add(CSharpCompilation.Create(name, trees, [.. TestReferences.Framework, .. standIns, .. compilations.Select(c => c.ToMetadataReference())], new CSharpCompilationOptions(kind)));
        }

        return CallSiteDetector.Detect(compilations, [.. files.Select(f => new RepositoryFile(f.Path, () => f.Text))], CancellationToken.None);
    }

    /// <summary>The texts of a call's prompts.</summary>
    public static IReadOnlyList<string> Texts(LlmCall call) => [.. call.Prompts.Select(p => p.Text)];
}
