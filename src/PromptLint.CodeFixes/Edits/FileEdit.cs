using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PromptLint.CodeFixes.Edits;

/// <summary>A replacement in one file. Edits are text so that everything around them stays as it is: trivia, style, line ends, encoding.</summary>
/// <param name="File">A source document or an additional document.</param>
/// <param name="Span">What is replaced; empty for an insertion.</param>
/// <param name="Text">What stands there afterwards.</param>
internal sealed record FileEdit(DocumentId File, TextSpan Span, string Text);
