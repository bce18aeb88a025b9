using PromptLint.Core.Catalog;

namespace PromptLint.Core.Costs;

/// <summary>Compares a load with a rate limit.</summary>
public static class RateHeadroom
{
    /// <summary>True when no stated limit is exceeded.</summary>
    public static bool Fits(Load load, RateLimit limit) =>
        !(load.RequestsPerMinute > limit.RequestsPerMinute)
        && !(load.TokensPerMinute > limit.TokensPerMinute)
        && !(load.InputPerMinute > limit.InputTokensPerMinute)
        && !(load.OutputPerMinute > limit.OutputTokensPerMinute);

    /// <summary>The lowest tier whose limits hold the load; null when none does.</summary>
    public static RateLimit? LowestTier(Load load, IReadOnlyList<RateLimit> limits)
    {
        foreach (RateLimit limit in limits)
            if (Fits(load, limit))
                return limit;
        return null;
    }

    /// <summary>How many times the load the limit holds; null when the limit states nothing or the load is zero.</summary>
    public static decimal? Factor(Load load, RateLimit limit)
    {
        decimal? factor = null;
        void Least(decimal? allowed, decimal used)
        {
            if (allowed is decimal most && used > 0m && (factor is null || most / used < factor))
                factor = most / used;
        }

        Least(limit.RequestsPerMinute, load.RequestsPerMinute);
        Least(limit.TokensPerMinute, load.TokensPerMinute);
        Least(limit.InputTokensPerMinute, load.InputPerMinute);
        Least(limit.OutputTokensPerMinute, load.OutputPerMinute);
        return factor;
    }

    /// <summary>Whole calls that a token limit admits in a minute.</summary>
    public static long CallsPerMinute(RateLimit limit, int tokensPerCall)
    {
        long byTokens = limit.TokensPerMinute is long tokens && tokensPerCall > 0 ? tokens / tokensPerCall : long.MaxValue;
        return Math.Min(byTokens, limit.RequestsPerMinute ?? long.MaxValue);
    }
}
