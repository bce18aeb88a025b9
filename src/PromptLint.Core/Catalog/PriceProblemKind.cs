namespace PromptLint.Core.Catalog;

/// <summary>What looks wrong with a price.</summary>
public enum PriceProblemKind
{
    OutputBelowInput,
    FreeOutput,
    FarAboveFamily,
    CacheOrder,
}
