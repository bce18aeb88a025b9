namespace PromptLint.Core.Catalog;

/// <summary>A vendor or host of models.</summary>
public sealed record CatalogProvider
{
    /// <summary>The catalog's word, lower case.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Address of the terms of service; null when not recorded.</summary>
    public string? Terms { get; init; }

    /// <summary>Address of the page that says how prompts are stored and used; null when not recorded.</summary>
    public string? DataUse { get; init; }

    /// <summary>When both pages were recorded, ISO 8601.</summary>
    public string? TermsDate { get; init; }

    /// <summary>True when prompts stay on the user's own machines.</summary>
    public bool Local { get; init; }
}
