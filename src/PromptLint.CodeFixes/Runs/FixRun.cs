using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PromptLint.Analyzers;
using PromptLint.CodeFixes.Edits;
using PromptLint.CodeFixes.Models;
using PromptLint.CodeFixes.Options;
using PromptLint.CodeFixes.Prompts;
using PromptLint.Core.Catalog;

namespace PromptLint.CodeFixes.Runs;

/// <summary>Carries out all fixes in a solution, again and again until nothing is left to fix: a second run changes nothing.</summary>
internal static class FixRun
{
    // A retired model's successor may itself be too large for the prompt; more rounds than that mean two rules that disagree.
    private const int MaxRounds = 5;

    private static readonly CallCodeFix[] Fixes =
        [new ModelCodeFix(), new OutputLimitCodeFix(), new ReasoningEffortCodeFix(), new ImageDetailCodeFix(), new MessageOrderCodeFix(), new CacheControlCodeFix()];

    /// <summary>Ids of the rules that have a fix, in ordinal order.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. Fixes.SelectMany(f => f.FixableDiagnosticIds).Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>Fixes what can be fixed.</summary>
    /// <param name="solution">Projects whose additional and configuration documents are in place.</param>
    /// <param name="rules">Rules to fix; null for all.</param>
    /// <param name="catalog">The models, the user's own prices included.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static async Task<FixOutcome> RunAsync(Solution solution, IReadOnlyCollection<string>? rules, ModelCatalog catalog, CancellationToken cancellation)
    {
        var applied = new List<AppliedFix>();
        for (var round = 0; round < MaxRounds; round++)
        {
            var planned = await PlanAsync(solution, rules, catalog, cancellation).ConfigureAwait(false);
            var changed = await EditedSolution.ApplyAsync(solution, planned.Select(p => p.Plan), cancellation).ConfigureAwait(false);
            if (changed == solution) break;
            applied.AddRange(planned.Select(p => p.Fix));
            solution = changed;
        }

        return new FixOutcome(solution, [.. applied.OrderBy(a => a.File, StringComparer.Ordinal).ThenBy(a => a.Line).ThenBy(a => a.RuleId, StringComparer.Ordinal).Distinct()]);
    }

    /// <summary>The safe fix of one diagnostic; null when there is none.</summary>
    public static async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        foreach (var fix in Fixes)
            if (await fix.CheckedPlanAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } plan) return plan;
        return null;
    }

    private static async Task<IReadOnlyList<(FixPlan Plan, AppliedFix Fix)>> PlanAsync(Solution solution, IReadOnlyCollection<string>? rules, ModelCatalog catalog, CancellationToken cancellation)
    {
        var planned = new List<(FixPlan Plan, AppliedFix Fix)>();
        foreach (var project in solution.Projects.OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation) continue;
            var run = compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new PromptLintAnalyzer(catalog)), project.AnalyzerOptions);
            var diagnostics = await run.GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
            foreach (var diagnostic in Ordered(diagnostics.Where(d => rules is null || rules.Contains(d.Id))))
            {
                if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document) continue;
                foreach (var fix in Fixes)
                    if (await fix.CheckedPlanAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } plan && !planned.Any(p => Collide(p.Plan, plan)))
                        planned.Add((plan, AppliedFix.Of(diagnostic, plan)));
            }
        }

        return planned;
    }

    /// <summary>What no longer works comes first: where two rules want the same place, the one with the lower number wins.</summary>
    public static int Turn(string ruleId) => ruleId.StartsWith("PLINT4", StringComparison.Ordinal) ? 0 : 1;

    private static IOrderedEnumerable<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(d => Turn(d.Id)).ThenBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal)
        .ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal);

    private static bool Collide(FixPlan one, FixPlan other) => one.Edits.Any(a => other.Edits.Any(b => a.File == b.File && a != b && (a.Span.OverlapsWith(b.Span) || a.Span.Start == b.Span.Start)));
}
