using PromptLint.Core.Calls;
using PromptLint.Core.Costs;

namespace PromptLint.Core.Usage;

/// <summary>
/// The rows of a usage file. For each figure the most particular row that states it counts: id before member before file before model before `*`,
/// then the pattern with more literal characters, then the later line.
/// </summary>
public sealed class UsageTable
{
    private readonly List<UsageRow> byPrecedence;
    private readonly string file;

    /// <param name="file">The file's name, for origins.</param>
    /// <param name="rows">The rows in the order of the file.</param>
    public UsageTable(string file, IReadOnlyList<UsageRow> rows)
    {
        this.file = file;
        Rows = rows;
        byPrecedence = [.. rows];
        byPrecedence.Sort(Precedence);
    }

    /// <summary>A table without rows.</summary>
    public static UsageTable Empty { get; } = new("promptlint.usage.csv", []);

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<UsageRow> Rows { get; }

    /// <summary>The usage of a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="defaults">What counts where no row says anything.</param>
    /// <param name="environment">Rows about another environment are left out.</param>
    public UsageProfile For(LlmCall call, UsageProfile defaults, string environment = "production")
    {
        UsageProfile profile = defaults;
        bool calls = false, input = false, output = false, cached = false, batch = false, easy = false, peak = false;
        foreach (UsageRow row in byPrecedence)
        {
            if (row.Environment is not null && !string.Equals(row.Environment, environment, StringComparison.OrdinalIgnoreCase) || !row.Site.Matches(call))
                continue;
            if (Take(row.CallsPerMonth, ref calls) is decimal perMonth)
                profile = profile with { CallsPerMonth = perMonth, Origin = $"{file} line {row.Line}" };
            if (Take(row.InputTokens, ref input) is int inputTokens)
                profile = profile with { InputTokens = inputTokens };
            if (Take(row.OutputTokens, ref output) is int outputTokens)
                profile = profile with { OutputTokens = outputTokens };
            if (Take(row.CachedShare, ref cached) is decimal share)
                profile = profile with { CachedShare = share };
            if (Take(row.Batchable, ref batch) is bool batchable)
                profile = profile with { Batchable = batchable };
            if (Take(row.EasyShare, ref easy) is decimal easyShare)
                profile = profile with { EasyShare = easyShare };
            if (Take(row.PeakFactor, ref peak) is decimal factor)
                profile = profile with { PeakFactor = factor };
        }

        return profile;
    }

    private static T? Take<T>(T? value, ref bool taken)
        where T : struct
    {
        if (taken || value is null)
            return null;
        taken = true;
        return value;
    }

    private static int Precedence(UsageRow left, UsageRow right)
    {
        int order = right.Site.Kind.CompareTo(left.Site.Kind);
        if (order == 0)
            order = Wildcard.Literals(right.Site.Text).CompareTo(Wildcard.Literals(left.Site.Text));
        return order != 0 ? order : right.Line.CompareTo(left.Line);
    }
}
