namespace PromptLint.CodeFixes.Edits;

/// <summary>What a fix would do.</summary>
/// <param name="Title">As the light bulb shows it.</param>
/// <param name="Edits">All edits; they belong together.</param>
internal sealed record FixPlan(string Title, IReadOnlyList<FileEdit> Edits);
