using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PromptLint.CodeFixes.Edits;

namespace PromptLint.CodeFixes;

/// <summary>Carries out a fix everywhere at once: all plans are made on the same solution and applied together, settings files included.</summary>
internal sealed class CallFixAllProvider : FixAllProvider
{
    public static CallFixAllProvider Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeFixProvider is not CallCodeFix fix || fix.Key != fixAllContext.CodeActionEquivalenceKey) return null;
        var plans = new List<FixPlan>();
        foreach (var document in Documents(fixAllContext))
            foreach (var diagnostic in (await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)).OrderBy(d => d.Location.SourceSpan.Start))
                if (await fix.CheckedPlanAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false) is { } plan) plans.Add(plan);
        return plans.Count == 0 ? null
            : CodeAction.Create($"Fix all {plans.Count}", cancellation => EditedSolution.ApplyAsync(fixAllContext.Solution, plans, cancellation), fix.Key);
    }

    private static IEnumerable<Document> Documents(FixAllContext context) => (context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        FixAllScope.Solution => context.Solution.Projects.SelectMany(p => p.Documents),
        _ => [],
    }).OrderBy(d => d.FilePath, StringComparer.Ordinal);
}
