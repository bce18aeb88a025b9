using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PromptLint.Core.Rules;

namespace PromptLint.Analyzers.Tests.Rules;

/// <summary>Runs the analyzer over a snippet with one rule on. Where it fires stands in the snippet: `{|PLINT1001:CompleteChat|}`.</summary>
internal static class Lint
{
    /// <summary>The day of all tests: what is retired must not depend on when they run.</summary>
    private const string Today = "promptlint_today = 2026-11-25\n";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading.Tasks;
        """;

    /// <param name="rule">The rule that is on; null for all.</param>
    /// <param name="code">The marked snippet.</param>
    /// <param name="config">Lines of .editorconfig for C# files.</param>
    /// <param name="files">Additional files.</param>
    public static Task Check(string? rule, string code, string config = "", params (string Path, string Text)[] files)
    {
        var test = Create(code, config, files);
        if (rule is not null) test.DisabledDiagnostics.AddRange(RuleTable.All.Select(r => r.Id).Where(id => id != rule));
        return test.RunAsync(TestContext);
    }

    private static CancellationToken TestContext => CancellationToken.None;

    public static CSharpAnalyzerTest<PromptLintAnalyzer, DefaultVerifier> Create(string code, string config = "", params (string Path, string Text)[] files)
    {
        TestFileMarkupParser.GetSpans(code, out var plain, out System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Text.TextSpan> _);
        var root = CSharpSyntaxTree.ParseText(plain, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        var usings = root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(u => u.Name?.ToString() ?? "").ToHashSet();
        var test = new CSharpAnalyzerTest<PromptLintAnalyzer, DefaultVerifier> { TestCode = code, ReferenceAssemblies = new ReferenceAssemblies("net10.0") };
        test.TestState.Sources.Add(("/0/Usings.cs", Usings));
        test.TestState.AdditionalReferences.AddRange([.. TestReferences.Framework, .. TestReferences.StandInsFor(usings, [])]);
        test.TestState.OutputKind = root.ChildNodes().OfType<GlobalStatementSyntax>().Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + Today + config));
        foreach (var (path, text) in files) test.TestState.AdditionalFiles.Add(("/0/" + path, text));
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Preview)));
        return test;
    }
}
