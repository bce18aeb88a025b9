using Microsoft.CodeAnalysis;

namespace PromptLint.CodeFixes.Edits;

/// <summary>Whether a plan's result compiles.</summary>
internal static class CompileCheck
{
    /// <summary>True when no edited file has an error that it did not have before.</summary>
    public static async Task<bool> PassesAsync(Solution solution, FixPlan plan, CancellationToken cancellation)
    {
        var changed = await EditedSolution.ApplyAsync(solution, [plan], cancellation).ConfigureAwait(false);
        foreach (var file in plan.Edits.Select(e => e.File).Distinct())
        {
            if (solution.GetDocument(file) is not { } before || changed.GetDocument(file) is not { } after) continue;
            var known = await ErrorsAsync(before, cancellation).ConfigureAwait(false);
            var present = await ErrorsAsync(after, cancellation).ConfigureAwait(false);
            if (present.Count > known.Count || present.Except(known, StringComparer.Ordinal).Any()) return false;
        }

        return true;
    }

    private static async Task<IReadOnlyList<string>> ErrorsAsync(Document document, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model is null ? [] : [.. model.GetDiagnostics(null, cancellation).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id)];
    }
}
