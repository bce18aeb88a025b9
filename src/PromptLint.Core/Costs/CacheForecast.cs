using PromptLint.Core.Catalog;

namespace PromptLint.Core.Costs;

/// <summary>Whether caching a prefix pays, and how much.</summary>
public sealed record CacheForecast
{
    /// <summary>Share of calls that find the prefix in the cache, 0 to 1.</summary>
    public required decimal HitShare { get; init; }

    /// <summary>US dollars a month; negative when writes cost more than reads save.</summary>
    public required decimal MonthlySavingUsd { get; init; }

    /// <summary>Reuses of a written prefix after which caching pays: n &gt; (w - 1) / (1 - r), with write price w and read price r as multiples of plain input; 0 where writing is free.</summary>
    public required decimal BreakEvenReuses { get; init; }

    /// <summary>Forecasts caching of a prefix under calls that come independently of each other at an even rate.</summary>
    /// <param name="price">The prices in force.</param>
    /// <param name="prefixTokens">Tokens that are the same in every call.</param>
    /// <param name="callsPerMonth">Volume.</param>
    /// <param name="lifetimeMinutes">Minutes without use after which the entry is gone; refreshed by use.</param>
    /// <returns>Null when the model has no cache price.</returns>
    public static CacheForecast? Of(TokenPrice price, int prefixTokens, decimal callsPerMonth, decimal lifetimeMinutes)
    {
        if (price.CachedInput is not decimal read || price.Input <= 0m || read >= price.Input)
            return null;
        decimal write = price.CacheWrite ?? price.Input;
        decimal share = HitShareOf(callsPerMonth, lifetimeMinutes);
        decimal perCall = price.Input - (share * read + (1m - share) * write);
        decimal reuses = write <= price.Input ? 0m : (write / price.Input - 1m) / (1m - read / price.Input);
        return new CacheForecast { HitShare = share, MonthlySavingUsd = perCall * prefixTokens * callsPerMonth / 1_000_000m, BreakEvenReuses = reuses };
    }

    /// <summary>Chance that the call before lies within the lifetime: 1 - e^(-lifetime / mean gap), for independent arrivals.</summary>
    public static decimal HitShareOf(decimal callsPerMonth, decimal lifetimeMinutes)
    {
        if (callsPerMonth <= 0m || lifetimeMinutes <= 0m)
            return 0m;
        double gap = Month.Minutes / (double)callsPerMonth;
        return (decimal)(1.0 - Math.Exp(-(double)lifetimeMinutes / gap));
    }
}
