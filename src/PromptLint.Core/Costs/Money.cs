using System.Globalization;

namespace PromptLint.Core.Costs;

/// <summary>Amounts for people; always US dollars in the invariant culture.</summary>
public static class Money
{
    /// <summary>`$12,192.00`; amounts under a dollar keep three digits after their leading zeros (`$0.000427`).</summary>
    public static string Text(decimal usd)
    {
        string sign = usd < 0m ? "-" : "";
        decimal amount = Math.Abs(usd);
        if (amount == 0m || amount >= 1m)
            return sign + "$" + amount.ToString("#,##0.00", CultureInfo.InvariantCulture);
        int digits = 3;
        for (decimal probe = amount; probe < 0.1m && digits < 10; probe *= 10m)
            digits++;
        return sign + "$" + Math.Round(amount, digits).ToString("0.00########", CultureInfo.InvariantCulture);
    }

    /// <summary>`unknown` for null.</summary>
    public static string Text(decimal? usd) => usd is decimal known ? Text(known) : "unknown";

    /// <summary>`1,250`.</summary>
    public static string Count(decimal number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
