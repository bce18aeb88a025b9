using PromptLint.Core.Usage;

namespace PromptLint.Usage.Matching;

/// <summary>Figures of one site, gathered sample by sample in constant memory but for the minutes seen.</summary>
internal sealed class UsageSum
{
    // Beyond a quarter of a year the busiest minute is looked for no longer.
    private const int MostMinutes = 130_000;

    private readonly Dictionary<long, long> perMinute = [];
    private long calls;
    private long input;
    private long output;
    private long cached;
    private DateTime? first;
    private DateTime? last;

    public long Calls => calls;

    public void Add(UsageSample sample)
    {
        calls += sample.Calls;
        input += sample.InputTokens;
        output += sample.OutputTokens;
        cached += sample.CachedTokens;
        if (sample.Time is not { } time)
            return;
        DateTime end = sample.Period is { } period ? time + period : time;
        first = first is null || time < first ? time : first;
        last = last is null || end > last ? end : last;
        long minute = time.Ticks / TimeSpan.TicksPerMinute;
        if (sample.Period is null && (perMinute.Count < MostMinutes || perMinute.ContainsKey(minute)))
            perMinute[minute] = perMinute.GetValueOrDefault(minute) + sample.Calls;
    }

    public DateTime? First => first;

    public DateTime? Last => last;

    /// <summary>The sums as a row.</summary>
    /// <param name="site">The row's pattern.</param>
    /// <param name="environment">The row's environment.</param>
    /// <param name="span">Time that the export covers; null when unknown: then the calls count as a month's.</param>
    public UsageRow Row(SitePattern site, string? environment, TimeSpan? span)
    {
        decimal perMonth = span is { TotalHours: >= 1 } known ? calls * 30m / (decimal)known.TotalDays : calls;
        return new UsageRow
        {
            Site = site,
            Line = 0,
            CallsPerMonth = Math.Round(perMonth, MidpointRounding.AwayFromZero),
            InputTokens = Average(input),
            OutputTokens = Average(output),
            CachedShare = input > 0 && cached > 0 ? Math.Round((decimal)cached / input, 4) : null,
            PeakFactor = Peak(span),
            Environment = environment,
        };
    }

    private int? Average(long tokens) => calls == 0 ? null : (int)Math.Min(int.MaxValue, Math.Round((decimal)tokens / calls, MidpointRounding.AwayFromZero));

    private decimal? Peak(TimeSpan? span)
    {
        if (span is not { TotalHours: >= 1 } known || perMinute.Count < 2)
            return null;
        decimal average = calls / (decimal)known.TotalMinutes;
        return average <= 0m ? null : Math.Max(1m, Math.Round(perMinute.Values.Max() / average, 1));
    }
}
