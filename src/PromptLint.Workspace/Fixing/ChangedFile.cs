using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PromptLint.Workspace.Fixing;

/// <summary>A file that fixes change.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Before">Its text as it was read.</param>
/// <param name="Changes">The changes, in order.</param>
internal sealed record ChangedFile(string Path, SourceText Before, IReadOnlyList<TextChange> Changes)
{
    /// <summary>The files that differ between two solutions, sorted by path. A file of several projects appears once, with the changes of all.</summary>
    public static async Task<IReadOnlyList<ChangedFile>> BetweenAsync(Solution before, Solution after, string root, CancellationToken cancellation)
    {
        var files = new SortedDictionary<string, (SourceText Before, List<TextChange> Changes)>(StringComparer.Ordinal);
        foreach (ProjectChanges project in after.GetChanges(before).GetProjectChanges())
        {
            foreach (DocumentId id in project.GetChangedDocuments().Concat(project.GetChangedAdditionalDocuments()))
            {
                TextDocument old = (TextDocument?)before.GetDocument(id) ?? before.GetAdditionalDocument(id)!;
                TextDocument changed = (TextDocument?)after.GetDocument(id) ?? after.GetAdditionalDocument(id)!;
                SourceText text = await old.GetTextAsync(cancellation);
                string path = System.IO.Path.GetRelativePath(root, old.FilePath!).Replace('\\', '/');
                if (!files.TryGetValue(path, out (SourceText Before, List<TextChange> Changes) file))
                {
                    files[path] = file = (text, []);
                }

                file.Changes.AddRange((await changed.GetTextAsync(cancellation)).GetTextChanges(text).Where(change => !file.Changes.Any(known => known == change || known.Span.OverlapsWith(change.Span))));
            }
        }

        return [.. files.Select(file => new ChangedFile(file.Key, file.Value.Before, [.. file.Value.Changes.OrderBy(change => change.Span.Start)]))];
    }

    public SourceText After() => Before.WithChanges(Changes);
}
