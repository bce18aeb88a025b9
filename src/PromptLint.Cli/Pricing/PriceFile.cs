namespace PromptLint.Cli.Pricing;

/// <summary>A file of own prices.</summary>
/// <param name="Name">Its name without folder.</param>
/// <param name="Text">Its JSON text.</param>
internal sealed record PriceFile(string Name, string Text);
