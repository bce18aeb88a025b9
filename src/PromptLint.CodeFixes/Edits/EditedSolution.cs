using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PromptLint.CodeFixes.Edits;

/// <summary>Carries out edits.</summary>
internal static class EditedSolution
{
    /// <summary>The solution with all plans carried out; of plans that get in each other's way the first in source order wins, whole.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<FixPlan> plans, CancellationToken cancellation)
    {
        var taken = new Dictionary<DocumentId, List<FileEdit>>();
        foreach (var plan in plans)
        {
            if (plan.Edits.Any(e => Collides(taken, e))) continue;
            foreach (var edit in plan.Edits)
            {
                if (!taken.TryGetValue(edit.File, out var edits)) taken[edit.File] = edits = [];
                if (!edits.Contains(edit)) edits.Add(edit);
            }
        }

        foreach (var file in taken)
        {
            var changes = file.Value.OrderBy(e => e.Span.Start).Select(e => new TextChange(e.Span, e.Text));
            if (solution.GetDocument(file.Key) is { } document)
                solution = solution.WithDocumentText(file.Key, (await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes));
            else if (solution.GetAdditionalDocument(file.Key) is { } additional)
                solution = solution.WithAdditionalDocumentText(file.Key, (await additional.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes));
        }

        return solution;
    }

    // The same edit twice is one edit: two calls can share a constant.
    private static bool Collides(Dictionary<DocumentId, List<FileEdit>> taken, FileEdit edit) =>
        taken.TryGetValue(edit.File, out var edits) && edits.Any(e => e != edit && (e.Span.OverlapsWith(edit.Span) || e.Span.Start == edit.Span.Start));
}
