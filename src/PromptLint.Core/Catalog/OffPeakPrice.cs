namespace PromptLint.Core.Catalog;

/// <summary>A discount outside peak hours.</summary>
public sealed record OffPeakPrice
{
    /// <summary>Factor on the whole price outside the peak.</summary>
    public required decimal Factor { get; init; }

    /// <summary>Peak hours of a weekday in UTC, `01:00-04:00`.</summary>
    public required IReadOnlyList<string> PeakUtc { get; init; }

    public required string Source { get; init; }

    /// <summary>True when the time lies in a peak window of a weekday; public holidays are not considered.</summary>
    /// <param name="utc">The time of the request in UTC.</param>
    public bool IsPeak(DateTime utc)
    {
        if (utc.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return false;
        int minute = utc.Hour * 60 + utc.Minute;
        foreach (string window in PeakUtc)
            if (minute >= Minute(window, 0) && minute < Minute(window, 6))
                return true;
        return false;
    }

    private static int Minute(string window, int at) =>
        ((window[at] - '0') * 10 + window[at + 1] - '0') * 60 + (window[at + 3] - '0') * 10 + window[at + 4] - '0';
}
