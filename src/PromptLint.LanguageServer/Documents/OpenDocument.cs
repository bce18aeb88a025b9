using Microsoft.CodeAnalysis.Text;

namespace PromptLint.LanguageServer.Documents;

/// <summary>A document as the editor shows it, saved or not.</summary>
/// <param name="Uri">As the client writes it.</param>
/// <param name="Path">Full path.</param>
/// <param name="Version">The client's count.</param>
/// <param name="Text">Its present text.</param>
internal sealed record OpenDocument(string Uri, string Path, int Version, SourceText Text);
