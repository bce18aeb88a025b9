namespace PromptLint.Core.Reports;

/// <summary>A share of the totals.</summary>
/// <param name="Name">The model id or the project.</param>
/// <param name="CallSites">Number of call sites.</param>
/// <param name="MonthlyUsd">US dollars a month.</param>
/// <param name="SavingUsd">Possible saving in US dollars a month.</param>
public sealed record Subtotal(string Name, int CallSites, decimal MonthlyUsd, decimal SavingUsd);
