namespace PromptLint.Reporting.Documents;

/// <summary>What made the report.</summary>
/// <param name="Version">Version of PromptLint.</param>
/// <param name="CatalogDate">Date of the newest fact in the catalog, ISO 8601.</param>
/// <param name="Scorer">Name and version of the complexity scorer.</param>
public sealed record ToolEntry(string Version, string CatalogDate, string Scorer);
