using System.Globalization;

namespace PromptLint.Core.Usage;

/// <summary>Reads a usage file: comma-separated values with a header, `#` comments, one call-site pattern a row.</summary>
public static class UsageReader
{
    /// <summary>The columns that a file may have, in the order in which new files are written.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["site", "calls_per_month", "input_tokens", "output_tokens", "cached_share", "batchable", "easy_share", "peak_factor", "environment"];

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its name, for origins.</param>
    /// <param name="text">Its text.</param>
    /// <param name="errors">Receives the lines that cannot be used.</param>
    public static UsageTable Read(string file, string text, ICollection<UsageError> errors)
    {
        var rows = new List<UsageRow>();
        IReadOnlyList<string>? header = null;
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim().TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] == '#')
                continue;
            IReadOnlyList<string> fields = CsvLine.Split(line);
            if (header is null)
            {
                header = Header(fields, i + 1, errors);
                if (header is null)
                    break;
            }
            else if (Row(header, fields, i + 1, errors) is { } row)
            {
                rows.Add(row);
            }
        }

        return new UsageTable(file, rows);
    }

    private static IReadOnlyList<string>? Header(IReadOnlyList<string> fields, int line, ICollection<UsageError> errors)
    {
        foreach (string field in fields)
        {
            if (Columns.Contains(field))
                continue;
            errors.Add(new UsageError(line, $"'{field}' is no column; the columns are {string.Join(", ", Columns)}"));
            return null;
        }

        if (fields.Contains("site"))
            return fields;
        errors.Add(new UsageError(line, "the header has no column 'site'"));
        return null;
    }

    private static UsageRow? Row(IReadOnlyList<string> header, IReadOnlyList<string> fields, int line, ICollection<UsageError> errors)
    {
        string? problem = fields.Count > header.Count ? $"{fields.Count} values for {header.Count} columns" : null;
        string Field(string column)
        {
            int index = IndexOf(header, column);
            return index >= 0 && index < fields.Count ? fields[index] : "";
        }

        decimal? Number(string column, decimal least, decimal most)
        {
            string field = Field(column);
            if (field.Length == 0)
                return null;
            if (decimal.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && number >= least && number <= most)
                return number;
            problem ??= FormattableString.Invariant($"{column} is '{field}', not a number of {least} to {most}");
            return null;
        }

        SitePattern? site = SitePattern.Parse(Field("site"));
        if (site is null)
            problem ??= $"'{Field("site")}' is no call site: use id:, member:, file: or model: with a pattern, or *";
        var row = new UsageRow
        {
            Site = site ?? new SitePattern(SiteKind.Any, "*"),
            Line = line,
            CallsPerMonth = Number("calls_per_month", 0m, 1_000_000_000_000m),
            InputTokens = (int?)Number("input_tokens", 0m, 100_000_000m),
            OutputTokens = (int?)Number("output_tokens", 0m, 100_000_000m),
            CachedShare = Number("cached_share", 0m, 1m),
            Batchable = Flag(Field("batchable"), ref problem),
            EasyShare = Number("easy_share", 0m, 1m),
            PeakFactor = Number("peak_factor", 1m, 1_000_000m),
            Environment = Field("environment") is { Length: > 0 } environment ? environment : null,
        };
        if (problem is null)
            return row;
        errors.Add(new UsageError(line, problem));
        return null;
    }

    private static bool? Flag(string field, ref string? problem)
    {
        switch (field.ToLowerInvariant())
        {
            case "":
                return null;
            case "yes" or "true" or "1":
                return true;
            case "no" or "false" or "0":
                return false;
            default:
                problem ??= $"batchable is '{field}', not yes or no";
                return null;
        }
    }

    private static int IndexOf(IReadOnlyList<string> header, string column)
    {
        for (int i = 0; i < header.Count; i++)
            if (header[i] == column)
                return i;
        return -1;
    }
}
