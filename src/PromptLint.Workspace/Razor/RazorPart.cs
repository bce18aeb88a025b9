namespace PromptLint.Workspace.Razor;

/// <summary>A piece of C# in a Razor file.</summary>
/// <param name="Kind">What Razor does with it.</param>
/// <param name="Start">Where its text starts in the file.</param>
/// <param name="Text">The text, as it stands there.</param>
internal sealed record RazorPart(RazorPartKind Kind, int Start, string Text);
