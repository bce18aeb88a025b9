namespace PromptLint.Core.Reports;

/// <summary>A host that receives prompts.</summary>
/// <param name="Provider">The host.</param>
/// <param name="Region">The region in the model ids; null when they name none.</param>
/// <param name="CallSites">Number of call sites.</param>
/// <param name="Terms">Address of the terms; null when not recorded.</param>
/// <param name="DataUse">Address of the page on the use of data; null when not recorded.</param>
/// <param name="TermsDate">When the addresses were recorded, ISO 8601; null when they are not.</param>
public sealed record Destination(string Provider, string? Region, int CallSites, string? Terms, string? DataUse, string? TermsDate);
