namespace PromptLint.Core.Reports;

/// <summary>An end in the calendar.</summary>
/// <param name="Date">ISO 8601.</param>
/// <param name="Provider">The host whose date it is.</param>
/// <param name="Model">The model.</param>
/// <param name="Successor">The id that the provider recommends; null when it names none.</param>
/// <param name="CallSites">Call sites that use the model there.</param>
public sealed record RetirementEntry(string Date, string Provider, string Model, string? Successor, int CallSites);
