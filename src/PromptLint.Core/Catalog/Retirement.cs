namespace PromptLint.Core.Catalog;

/// <summary>The end of a model at one provider. Another host of the same model has its own row and its own date.</summary>
public sealed record Retirement
{
    /// <summary>The day from which requests fail; null when a successor is recommended but no end is announced.</summary>
    public DateTime? Date { get; init; }

    /// <summary>The id that the provider recommends; null when it names none.</summary>
    public string? Successor { get; init; }

    public string? Note { get; init; }

    public required string Source { get; init; }
}
