using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using PromptLint.LanguageServer.Protocol;

namespace PromptLint.LanguageServer.Documents;

/// <summary>The documents that the client has open. They count in place of what is on the disk.</summary>
internal sealed class OpenDocuments
{
    private readonly ConcurrentDictionary<string, OpenDocument> documents = new(StringComparer.Ordinal);

    public IEnumerable<OpenDocument> All => documents.Values;

    public OpenDocument? Find(string path) => documents.TryGetValue(path, out OpenDocument? document) ? document : null;

    public OpenDocument? Open(TextDocumentItem item)
    {
        if (DocumentUri.ToPath(item.Uri) is not { } path || item.Text is null)
        {
            return null;
        }

        return documents[path] = new OpenDocument(item.Uri, path, item.Version, SourceText.From(item.Text, Encoding.UTF8));
    }

    /// <summary>Carries edits out. Null for documents that are not open, and for edits that come after newer ones.</summary>
    public OpenDocument? Change(TextDocumentIdentifier id, IReadOnlyList<ContentChange> changes)
    {
        if (DocumentUri.ToPath(id.Uri) is not { } path || Find(path) is not { } document || id.Version <= document.Version)
        {
            return null;
        }

        SourceText text = changes.Where(change => change?.Text is not null).Aggregate(document.Text, Edited);
        return documents[path] = document with { Version = id.Version ?? document.Version + 1, Text = text };
    }

    public string? Close(TextDocumentIdentifier id) =>
        DocumentUri.ToPath(id.Uri) is { } path && documents.TryRemove(path, out _) ? path : null;

    private static SourceText Edited(SourceText text, ContentChange change)
    {
        if (change.Range is not { Start: { } first, End: { } last })
        {
            return SourceText.From(change.Text, Encoding.UTF8);
        }

        int start = Places.Offset(text, first);
        return text.WithChanges(new TextChange(TextSpan.FromBounds(start, Math.Max(start, Places.Offset(text, last))), change.Text));
    }
}
