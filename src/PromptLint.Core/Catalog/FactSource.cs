namespace PromptLint.Core.Catalog;

/// <summary>Where a price comes from.</summary>
/// <param name="Name">The source, with its licence where it has one.</param>
/// <param name="Date">Its date, ISO 8601.</param>
public sealed record FactSource(string Name, string Date);
