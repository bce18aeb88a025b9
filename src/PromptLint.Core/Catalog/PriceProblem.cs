namespace PromptLint.Core.Catalog;

/// <summary>A price that looks wrong.</summary>
/// <param name="Key">`provider:id`.</param>
/// <param name="Kind">What looks wrong.</param>
/// <param name="Message">The figures, for people.</param>
public sealed record PriceProblem(string Key, PriceProblemKind Kind, string Message);
