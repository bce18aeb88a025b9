namespace PromptLint.Core.Catalog;

/// <summary>What the catalog says about a model id.</summary>
public sealed record ModelMatch
{
    /// <summary>The id that was looked up.</summary>
    public required string Requested { get; init; }

    /// <summary>Null when the id is unknown.</summary>
    public CatalogModel? Model { get; init; }

    public required ModelMatchKind Kind { get; init; }

    /// <summary>True when the row belongs to another host than the call's: price and end may differ there.</summary>
    public bool OtherHost { get; init; }

    /// <summary>The region in the id (`us`, `eu`, `global`); null when it names none.</summary>
    public string? Region { get; init; }

    public static ModelMatch Unknown(string requested) => new() { Requested = requested, Kind = ModelMatchKind.Unknown };
}
