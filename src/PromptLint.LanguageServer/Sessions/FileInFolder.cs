using PromptLint.Core.Rules;
using PromptLint.LanguageServer.Documents;
using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Protocol;

namespace PromptLint.LanguageServer.Sessions;

/// <summary>A file and the folder that answers for it.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Path">The file relative to it.</param>
internal sealed record FileInFolder(FolderEngine Folder, string Path)
{
    public OpenDocument? Document => Folder.Files.Open(Path);

    /// <summary>The newest state with all that has happened so far; null before the first.</summary>
    public async Task<FolderSnapshot?> FreshAsync(CancellationToken cancellation)
    {
        await Folder.FreshAsync(cancellation).ConfigureAwait(false);
        return Folder.Snapshot;
    }

    /// <summary>The calls of the file in a state, at the places where the editor shows them now.</summary>
    public IEnumerable<(CallAssessment Call, TextRange Range)> Calls(FolderSnapshot snapshot)
    {
        Func<TextRange, TextRange?> shift = Shift(snapshot);
        return snapshot.Calls(Path).Select(call => (Call: call, Range: shift(Places.Range(call.Report.Call.Location)))).Where(found => found.Range is not null).Select(found => (found.Call, found.Range!));
    }

    /// <summary>Carries places of the snapshot over to what the editor shows; the identity where both are the same text.</summary>
    public Func<TextRange, TextRange?> Shift(FolderSnapshot snapshot)
    {
        if (Document is not { } document
            || SourceEdit.Trees(snapshot.Sources, Path).FirstOrDefault() is not { } tree
            || !Path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)
            || tree.GetText() is var analysed && analysed.ContentEquals(document.Text))
        {
            return range => range;
        }

        return new TextShift(analysed, document.Text).Move;
    }
}
