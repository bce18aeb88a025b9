namespace PromptLint.Core.Catalog;

/// <summary>Where a model stands in its life at its provider, on the catalog's date.</summary>
public enum ModelStatus
{
    Active,

    /// <summary>Served, but the vendor recommends a successor and names no end.</summary>
    Legacy,

    /// <summary>Its end is announced.</summary>
    Deprecated,

    /// <summary>Requests fail, or are routed to another model.</summary>
    Retired,

    /// <summary>Sources disagree about its end.</summary>
    Conflict,
}
