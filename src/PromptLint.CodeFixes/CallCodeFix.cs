using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PromptLint.CodeFixes.Edits;

namespace PromptLint.CodeFixes;

/// <summary>A fix of a finding about a call. It plans edits; offering, checking and fixing all are the same for every fix.</summary>
public abstract class CallCodeFix : CodeFixProvider
{
    /// <summary>Names the fix, for fixing all.</summary>
    internal abstract string Key { get; }

    public sealed override FixAllProvider GetFixAllProvider() => CallFixAllProvider.Instance;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await CheckedPlanAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } plan) continue;
            context.RegisterCodeFix(CodeAction.Create(plan.Title, cancellation => EditedSolution.ApplyAsync(solution, [plan], cancellation), Key), diagnostic);
        }
    }

    /// <summary>The plan for a diagnostic; null when there is no safe edit.</summary>
    internal async Task<FixPlan?> CheckedPlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!FixableDiagnosticIds.Contains(diagnostic.Id) || await CallContext.CreateAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { } context) return null;
        var plan = await PlanAsync(context, cancellation).ConfigureAwait(false);
        return plan is { Edits.Count: > 0 } && await CompileCheck.PassesAsync(context.Solution, plan, cancellation).ConfigureAwait(false) ? plan : null;
    }

    /// <summary>What would have to be edited; null when the code has no shape that this fix knows.</summary>
    internal abstract Task<FixPlan?> PlanAsync(CallContext context, CancellationToken cancellation);
}
