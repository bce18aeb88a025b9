using System.Globalization;
using PromptLint.Core.Calls;

namespace PromptLint.Core.Usage;

/// <summary>Reads usage comments.</summary>
public static class UsageComment
{
    /// <summary>What such a comment begins with, in any case.</summary>
    public const string Mark = "promptlint:";

    private static readonly char[] Separators = [' ', ',', ';', '\t'];

    /// <summary>The usage that a comment states; null for other comments and for those in which nothing can be read.</summary>
    /// <param name="comment">The comment with its slashes.</param>
    /// <param name="line">Its 1-based line.</param>
    /// <param name="problem">What cannot be read, for people; null when all was.</param>
    public static LocalUsage? Read(string comment, int line, out string? problem)
    {
        problem = null;
        string text = comment.Trim('/', '*', ' ', '\t');
        if (!text.StartsWith(Mark, StringComparison.OrdinalIgnoreCase))
            return null;
        var usage = new LocalUsage { Line = line };
        bool any = false;
        foreach (string part in text.Substring(Mark.Length).Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Apply(usage, part) is { } applied)
                (usage, any) = (applied, true);
            else
                problem ??= $"'{part}' is none of calls-per-month=N, input-tokens=N, output-tokens=N, cached-share=0..1, batchable=yes|no";
        }

        return any ? usage : null;
    }

    private static LocalUsage? Apply(LocalUsage usage, string part)
    {
        int at = part.IndexOf('=');
        if (at <= 0)
            return null;
        string value = part.Substring(at + 1);
        decimal? number = decimal.TryParse(value.Replace("_", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal parsed) && parsed >= 0 ? parsed : null;
        return part.Substring(0, at).ToLowerInvariant() switch
        {
            "calls-per-month" when number is <= 1_000_000_000_000m => usage with { CallsPerMonth = number },
            "input-tokens" when number is <= 100_000_000m => usage with { InputTokens = (int)number.Value },
            "output-tokens" when number is <= 100_000_000m => usage with { OutputTokens = (int)number.Value },
            "cached-share" when number is <= 1m => usage with { CachedShare = number },
            "batchable" when value is "yes" or "true" => usage with { Batchable = true },
            "batchable" when value is "no" or "false" => usage with { Batchable = false },
            _ => null,
        };
    }
}
