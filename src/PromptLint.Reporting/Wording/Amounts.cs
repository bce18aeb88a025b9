using System.Globalization;

namespace PromptLint.Reporting.Wording;

/// <summary>Amounts for people, in US dollars. Null is 'unknown', never zero.</summary>
internal static class Amounts
{
    public const string Unknown = "unknown";

    /// <summary>`$12,192.00`; cents for whole months, more digits only where cents would say nothing.</summary>
    public static string Dollars(decimal? amount) => amount switch
    {
        null => Unknown,
        0m => "$0.00",
        < 0m => "-" + Dollars(-amount),
        < 0.01m => "$" + amount.Value.ToString("0.00######", CultureInfo.InvariantCulture),
        _ => "$" + amount.Value.ToString("N2", CultureInfo.InvariantCulture),
    };

    /// <summary>With its sign: `+$36.00`.</summary>
    public static string Change(decimal? amount) => amount > 0 ? "+" + Dollars(amount) : Dollars(amount);

    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    public static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Count(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
