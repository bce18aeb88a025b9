using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PromptLint.Analyzers;
using PromptLint.Analyzers.Tests;
using PromptLint.Core.Rules;

namespace PromptLint.CodeFixes.Tests;

/// <summary>Applies a fix to snippets. Where the rule fires stands in the snippet: `{|PLINT1001:CompleteChat|}`. Every check also fixes all, and fixes the result again, which changes nothing.</summary>
internal static class Fix<TFix>
    where TFix : CallCodeFix, new()
{
    private const string Today = "promptlint_today = 2026-11-25\n";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading.Tasks;
        """;

    public static Task Check(string rule, string before, string after, string config = "") => Create(rule, before, after, config).RunAsync();

    /// <summary>The rule fires, and no fix is offered.</summary>
    public static Task NotOffered(string rule, string code, string config = "") => Create(rule, code, code, config).RunAsync();

    public static CSharpCodeFixTest<PromptLintAnalyzer, TFix, DefaultVerifier> Create(string rule, string before, string after, string config = "")
    {
        TestFileMarkupParser.GetSpans(before, out var plain, out System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Text.TextSpan> _);
        var root = CSharpSyntaxTree.ParseText(plain, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        var usings = root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(u => u.Name?.ToString() ?? "").ToHashSet();
        var test = new CSharpCodeFixTest<PromptLintAnalyzer, TFix, DefaultVerifier> { TestCode = before, FixedCode = after, ReferenceAssemblies = new ReferenceAssemblies("net10.0") };
        test.TestState.Sources.Add(("/0/Usings.cs", Usings));
        test.FixedState.Sources.Add(("/0/Usings.cs", Usings));
        test.TestState.AdditionalReferences.AddRange([.. TestReferences.Framework, .. TestReferences.StandInsFor(usings, [])]);
        test.TestState.OutputKind = OutputKind.DynamicallyLinkedLibrary;
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + Today + config));
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Preview)));
        test.DisabledDiagnostics.AddRange(RuleTable.All.Select(r => r.Id).Where(id => id != rule));
        return test;
    }
}
