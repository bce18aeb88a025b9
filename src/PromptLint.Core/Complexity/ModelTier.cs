namespace PromptLint.Core.Complexity;

/// <summary>Size class of a model, cheapest first.</summary>
public enum ModelTier
{
    /// <summary>At most 10 billion parameters, or a vendor's smallest price class.</summary>
    Slm,
    Mid,
    Flagship,

    /// <summary>Extended reasoning, or a vendor's most expensive class.</summary>
    Frontier,
}
