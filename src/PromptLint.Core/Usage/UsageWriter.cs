using System.Globalization;
using System.Text;

namespace PromptLint.Core.Usage;

/// <summary>Writes usage files, and adds rows to one without touching what stands there.</summary>
public static class UsageWriter
{
    private const string Intro =
        "# Usage of model calls: what code cannot tell. Read by promptlint scan, the analyzer and the editor.\n"
        + "# site is id:, member:, file: or model: with a pattern (* and ? are wildcards, ** crosses folders), or *.\n"
        + "# For each figure the most particular row counts: id, member, file, model, *; empty: less particular row or default.\n";

    /// <summary>A new file with the rows.</summary>
    /// <param name="rows">Rows, each with an optional remark that stands above it.</param>
    public static string New(IEnumerable<KeyValuePair<UsageRow, string?>> rows)
    {
        var text = new StringBuilder(Intro);
        text.Append(string.Join(",", UsageReader.Columns)).Append('\n');
        foreach (KeyValuePair<UsageRow, string?> row in rows)
            Append(text, row.Key, row.Value, UsageReader.Columns);
        return text.ToString();
    }

    /// <summary>The file with rows for the sites that it does not name yet; every line that stands there stays as it is. Merging twice changes nothing.</summary>
    /// <param name="existing">The file's text; may be empty.</param>
    /// <param name="rows">The new rows with their remarks.</param>
    /// <param name="update">True to fill figures that a row of the same site and environment leaves empty.</param>
    public static string Merge(string existing, IEnumerable<KeyValuePair<UsageRow, string?>> rows, bool update = false)
    {
        if (existing.Trim().Length == 0)
            return New(rows);
        var errors = new List<UsageError>();
        UsageTable table = UsageReader.Read("", existing, errors);
        string[] lines = existing.Replace("\r\n", "\n").TrimEnd('\n').Split('\n');
        IReadOnlyList<string> header = HeaderOf(lines);
        var added = new StringBuilder();
        foreach (KeyValuePair<UsageRow, string?> row in rows)
        {
            UsageRow? present = Same(table, row.Key);
            if (present is null)
                Append(added, row.Key, row.Value, header);
            else if (update)
                lines[present.Line - 1] = Line(Filled(present, row.Key), header);
        }

        return string.Join("\n", lines) + "\n" + added;
    }

    /// <summary>The file with these figures in the row of the site: they win over what stands there. Every other line stays as it is.</summary>
    /// <param name="existing">The file's text; may be empty.</param>
    /// <param name="row">The site and its figures; those left empty stay.</param>
    /// <param name="remark">Stands above the row where it is new.</param>
    public static string Set(string existing, UsageRow row, string? remark)
    {
        UsageRow? present = Same(UsageReader.Read("", existing, []), row);
        if (present is null)
            return Merge(existing, [new KeyValuePair<UsageRow, string?>(row, remark)]);
        string[] lines = existing.Replace("\r\n", "\n").TrimEnd('\n').Split('\n');
        lines[present.Line - 1] = Line(Filled(row, present), HeaderOf(lines));
        return string.Join("\n", lines) + "\n";
    }

    private static UsageRow? Same(UsageTable table, UsageRow row)
    {
        foreach (UsageRow candidate in table.Rows)
            if (candidate.Site == row.Site && string.Equals(candidate.Environment, row.Environment, StringComparison.OrdinalIgnoreCase))
                return candidate;
        return null;
    }

    private static UsageRow Filled(UsageRow present, UsageRow row) => present with
    {
        CallsPerMonth = present.CallsPerMonth ?? row.CallsPerMonth,
        InputTokens = present.InputTokens ?? row.InputTokens,
        OutputTokens = present.OutputTokens ?? row.OutputTokens,
        CachedShare = present.CachedShare ?? row.CachedShare,
        Batchable = present.Batchable ?? row.Batchable,
        EasyShare = present.EasyShare ?? row.EasyShare,
        PeakFactor = present.PeakFactor ?? row.PeakFactor,
    };

    private static IReadOnlyList<string> HeaderOf(string[] lines)
    {
        foreach (string line in lines)
            if (line.Trim() is { Length: > 0 } text && text[0] != '#')
                return CsvLine.Split(text.TrimStart('\uFEFF'));
        return UsageReader.Columns;
    }

    /// <summary>A remark names files, and a file may be named anything: no line of its own, and nothing that a terminal obeys.</summary>
    private static string OneLine(string remark)
    {
        var line = new StringBuilder(remark.Length);
        foreach (char unit in remark)
            line.Append(char.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? ' ' : unit);
        return line.ToString();
    }

    private static void Append(StringBuilder text, UsageRow row, string? remark, IReadOnlyList<string> header)
    {
        if (remark is { Length: > 0 })
            text.Append("# ").Append(OneLine(remark)).Append('\n');
        text.Append(Line(row, header)).Append('\n');
    }

    private static string Line(UsageRow row, IReadOnlyList<string> header)
    {
        var fields = new List<string>(header.Count);
        foreach (string column in header)
            fields.Add(CsvLine.Quote(Field(row, column)));
        return string.Join(",", fields).TrimEnd(',');
    }

    private static string Field(UsageRow row, string column) => column switch
    {
        "site" => row.Site.ToString(),
        "calls_per_month" => Number(row.CallsPerMonth),
        "input_tokens" => Number(row.InputTokens),
        "output_tokens" => Number(row.OutputTokens),
        "cached_share" => Number(row.CachedShare),
        "batchable" => row.Batchable is bool batchable ? batchable ? "yes" : "no" : "",
        "easy_share" => Number(row.EasyShare),
        "peak_factor" => Number(row.PeakFactor),
        _ => row.Environment ?? "",
    };

    private static string Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
