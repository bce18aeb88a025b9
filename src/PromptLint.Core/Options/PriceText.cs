using System.Globalization;
using PromptLint.Core.Catalog;

namespace PromptLint.Core.Options;

/// <summary>Reads a price such as `2.50 10.00 1.25`.</summary>
internal static class PriceText
{
    private static readonly char[] Separators = [' ', '/', '\t'];

    /// <summary>Input, output and, if there is one, cached input, in US dollars per million tokens; null when it is none.</summary>
    public static TokenPrice? Parse(string text)
    {
        var numbers = new List<decimal>();
        foreach (string part in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
                return null;
            numbers.Add(number);
        }

        return numbers.Count is 2 or 3 ? new TokenPrice { Input = numbers[0], Output = numbers[1], CachedInput = numbers.Count == 3 ? numbers[2] : null } : null;
    }
}
