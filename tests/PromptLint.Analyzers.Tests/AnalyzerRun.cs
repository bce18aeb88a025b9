using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PromptLint.Analyzers.Tests;

/// <summary>Runs the analyzer over files as the compiler does, without a workspace.</summary>
internal static class AnalyzerRun
{
    private static readonly CSharpParseOptions Preview = new(LanguageVersion.Preview);

    /// <summary>A compilation of files, with stand-ins for the SDKs that their using directives name.</summary>
    public static CSharpCompilation Compile(params IReadOnlyList<(string Path, string Code)> files)
    {
        List<SyntaxTree> trees = [.. files.Select(f => CSharpSyntaxTree.ParseText(f.Code, Preview, f.Path))];
        var usings = trees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>()).Select(u => u.Name?.ToString() ?? "").ToHashSet();
        var kind = trees.Any(t => t.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any()) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create("App", trees, [.. TestReferences.Framework, .. TestReferences.StandInsFor(usings, [])],
            new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>All diagnostics of the analyzer, AD0001 among them, in source order.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Diagnostics(CSharpCompilation compilation, string config = "", params (string Path, string Text)[] files)
    {
        var options = new AnalyzerOptions([.. files.Select(f => new MemoryFile(f.Path, f.Text))], new Config("promptlint_today = 2026-11-25\n" + config));
        var run = compilation.WithAnalyzers([new PromptLintAnalyzer()], options);
        var found = await run.GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private sealed class MemoryFile(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Config(string lines) : AnalyzerConfigOptionsProvider
    {
        private readonly Values values = new(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => l.Split('=', 2)).ToImmutableDictionary(p => p[0].Trim(), p => p[1].Trim(), AnalyzerConfigOptions.KeyComparer));

        public override AnalyzerConfigOptions GlobalOptions => values;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => values;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => values;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
