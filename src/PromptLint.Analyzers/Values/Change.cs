using Microsoft.CodeAnalysis;

namespace PromptLint.Analyzers.Values;

/// <summary>One place that changes a variable or the object in it.</summary>
/// <param name="Path">Members between the variable and what is changed.</param>
/// <param name="Node">The assignment or invocation; for `M(x)`, `M(out x)` and `(x, y) = v` the argument.</param>
internal sealed record Change(ChangeKind Kind, IReadOnlyList<string> Path, SyntaxNode Node);
