using PromptLint.Core.Calls;

namespace PromptLint.Core.Complexity;

/// <summary>A text to be scored.</summary>
/// <param name="Role">The part it plays.</param>
/// <param name="Text">Static text with `{holes}`.</param>
public sealed record PromptText(PromptRole Role, string Text);
