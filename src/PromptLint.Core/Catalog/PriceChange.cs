namespace PromptLint.Core.Catalog;

/// <summary>Prices that are in force from a day on.</summary>
/// <param name="From">First day, UTC.</param>
/// <param name="Price">The new prices.</param>
/// <param name="Source">Where the change was announced or observed.</param>
public sealed record PriceChange(DateTime From, TokenPrice Price, string Source);
