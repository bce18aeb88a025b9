using System.Globalization;

namespace PromptLint.Core.Catalog;

/// <summary>How old prices are.</summary>
public static class PriceAge
{
    /// <summary>From so many days on, prices deserve a warning.</summary>
    public const int WarnDays = 60;

    /// <summary>Above so many days, prices count as stale.</summary>
    public const int StaleDays = 120;

    /// <summary>Days since the newest price; null when the catalog has no date.</summary>
    public static int? Days(ModelCatalog catalog, DateTime today) =>
        DateTime.TryParseExact(catalog.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? (int)(today.Date - date).TotalDays : null;

    /// <summary>A sentence about old prices; null while they are fresh.</summary>
    public static string? Notice(ModelCatalog catalog, DateTime today)
    {
        if (Days(catalog, today) is not int days || days < WarnDays)
            return null;
        string age = $"the newest price of the catalog is {days} days old ({catalog.Date})";
        return days > StaleDays ? age + ": stale, update the prices" : age + ": check the prices";
    }
}
