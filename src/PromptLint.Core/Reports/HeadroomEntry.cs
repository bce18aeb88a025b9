namespace PromptLint.Core.Reports;

/// <summary>How the load of all call sites of a model stands to a rate limit.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Model">The model.</param>
/// <param name="Tier">The account tier that is compared.</param>
/// <param name="Factor">How many times the average load the limit holds; below 1 the load exceeds it.</param>
public sealed record HeadroomEntry(string Provider, string Model, string Tier, decimal Factor);
