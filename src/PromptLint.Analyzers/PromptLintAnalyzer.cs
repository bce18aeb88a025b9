using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PromptLint.Analyzers.Diagnostics;
using PromptLint.Core.Catalog;
using PromptLint.Core.Findings;

namespace PromptLint.Analyzers;

/// <summary>Reports what PromptLint finds, in the compiler and in editors. All rules share one detection, so they are one analyzer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PromptLintAnalyzer : DiagnosticAnalyzer
{
    private readonly ModelCatalog? catalog;

    public PromptLintAnalyzer()
    {
    }

    /// <summary>An analyzer with the user's own prices; the shipped catalog is read only where it is needed.</summary>
    internal PromptLintAnalyzer(ModelCatalog catalog) => this.catalog = catalog;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
        context.RegisterAdditionalFileAction(CheckFile);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var root = new RepositoryRoot(provider.GlobalOptions);
        var files = new ProjectFiles(context.Options.AdditionalFiles, root);
        if (AnalysisGate.IsOpen(context.Compilation, files, context.CancellationToken))
            context.RegisterSemanticModelAction(new AnalysisSession(context.Compilation, files, root, provider, catalog).Analyze);
    }

    // Bad lines are shown in the file itself, whether or not the project calls a model.
    private static void CheckFile(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!ProjectFiles.IsOurs(file) || file.GetText(context.CancellationToken) is not { } text) return;
        foreach (var (line, message) in ProjectFiles.BadLines(file))
        {
            var span = line > 0 && line <= text.Lines.Count ? text.Lines[line - 1].Span : default;
            var place = Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(BadLine.RuleId), place, $"This line is left out: {message}."));
        }
    }
}
