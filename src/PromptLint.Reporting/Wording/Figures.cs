using System.Globalization;
using PromptLint.Core.Costs;

namespace PromptLint.Reporting.Wording;

/// <summary>Numbers for people; amounts are <see cref="Money"/>'s.</summary>
internal static class Figures
{
    public const string Unknown = "unknown";

    /// <summary>An amount with its sign: `+$36.00`.</summary>
    public static string Change(decimal amount) => amount > 0m ? "+" + Money.Text(amount) : Money.Text(amount);

    /// <summary>As someone would type it.</summary>
    public static string Plain(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    public static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
