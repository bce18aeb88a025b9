namespace PromptLint.Core.Catalog;

/// <summary>All that is known about the price of a model.</summary>
public sealed record PriceSheet
{
    /// <summary>The prices before the first of <see cref="Changes"/>.</summary>
    public required TokenPrice Base { get; init; }

    /// <summary>Dated prices, earliest first; may lie in the future.</summary>
    public IReadOnlyList<PriceChange> Changes { get; init; } = [];

    public OffPeakPrice? OffPeak { get; init; }

    /// <summary>Factor for requests that stay in a region instead of being routed globally; 1 when there is no surcharge.</summary>
    public decimal RegionalFactor { get; init; } = 1m;

    /// <summary>The prices in force on a day.</summary>
    public TokenPrice At(DateTime date)
    {
        TokenPrice price = Base;
        foreach (PriceChange change in Changes)
            if (change.From <= date)
                price = change.Price;
        return price;
    }

    /// <summary>All prices multiplied: a discount, or another currency.</summary>
    public PriceSheet Times(decimal factor)
    {
        var changes = new List<PriceChange>(Changes.Count);
        foreach (PriceChange change in Changes)
            changes.Add(change with { Price = change.Price.Times(factor) });
        return this with { Base = Base.Times(factor), Changes = changes };
    }

    /// <summary>The first change after a day; null when none is known.</summary>
    public PriceChange? NextChange(DateTime date)
    {
        foreach (PriceChange change in Changes)
            if (change.From > date)
                return change;
        return null;
    }
}
