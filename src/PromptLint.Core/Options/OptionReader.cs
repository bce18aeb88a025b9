using System.Globalization;
using PromptLint.Core.Catalog;
using PromptLint.Core.Energy;
using PromptLint.Core.Rules;

namespace PromptLint.Core.Options;

/// <summary>Reads options from the keys of .editorconfig and .globalconfig files.</summary>
public sealed class OptionReader
{
    private static readonly char[] ListSeparators = [',', ';'];

    private readonly IReadOnlyDictionary<string, string> values;
    private readonly ModelCatalog catalog;
    private readonly List<string> problems = [];

    private OptionReader(IReadOnlyDictionary<string, string> values, ModelCatalog catalog)
    {
        this.values = values;
        this.catalog = catalog;
    }

    /// <summary>Reads the keys of one file's scope.</summary>
    /// <param name="values">Keys that begin with <see cref="OptionKeys.Prefix"/>, in lower case, and their values.</param>
    /// <param name="catalog">The catalog whose prices the user's own replace.</param>
    /// <param name="today">The day that counts unless a key names another.</param>
    /// <param name="origin">Where the values come from, as reports name it.</param>
    public static ConfiguredOptions Read(IReadOnlyDictionary<string, string> values, ModelCatalog catalog, DateTime today, string origin = ".editorconfig") =>
        new OptionReader(values, catalog).Read(today, origin);

    private ConfiguredOptions Read(DateTime today, string origin)
    {
        var defaults = new ScanOptions { Today = today };
        decimal? calls = Number(OptionKeys.CallsPerMonth, 0m, 1_000_000_000_000m);
        var options = new ScanOptions
        {
            Today = Day(OptionKeys.Today) ?? today,
            ParityThreshold = (double?)Number(OptionKeys.ParityThreshold, 0m, 1m) ?? defaults.ParityThreshold,
            WarningConfidence = (double?)Number(OptionKeys.WarningConfidence, 0m, 1m) ?? defaults.WarningConfidence,
            MinimumSavingUsd = Number(OptionKeys.MinimumSaving, 0m, 1_000_000_000m) ?? defaults.MinimumSavingUsd,
            RetirementHorizonDays = (int?)Number(OptionKeys.RetirementHorizon, 0m, 36_500m) ?? defaults.RetirementHorizonDays,
            AllowedProviders = [.. List(OptionKeys.AllowedProviders)],
            AllowedModels = [.. List(OptionKeys.AllowedModels)],
            Deployments = Map(OptionKeys.Deployment, OptionKeys.Deployments, "NAME=MODEL"),
            CallsPerMonth = calls ?? defaults.CallsPerMonth,
            InputTokens = (int?)Number(OptionKeys.InputTokens, 0m, 100_000_000m),
            OutputTokens = (int?)Number(OptionKeys.OutputTokens, 0m, 100_000_000m),
            UsageOrigin = calls is null ? defaults.UsageOrigin : origin,
            Environment = Value(OptionKeys.Environment) ?? defaults.Environment,
            AccountTiers = Named(OptionKeys.AccountTier),
            ModelSizesB = Sizes(),
            Grid = GridCode() ?? defaults.Grid,
        };
        IReadOnlyList<CatalogModel> prices = Prices();
        CheckNames();
        return new ConfiguredOptions(options, prices, problems);
    }

    private string? Value(string key) => values.TryGetValue(key, out string? value) && value.Trim() is { Length: > 0 } text ? text : null;

    private decimal? Number(string key, decimal least, decimal most)
    {
        if (Value(key) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && number >= least && number <= most)
            return number;
        problems.Add(FormattableString.Invariant($"{key} is '{text}', not a number of {least} to {most}"));
        return null;
    }

    private DateTime? Day(string key)
    {
        if (Value(key) is not { } text)
            return null;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime day))
            return day;
        problems.Add($"{key} is '{text}', not a day such as 2026-11-25");
        return null;
    }

    private IEnumerable<string> List(string key)
    {
        foreach (string part in (Value(key) ?? "").Split(ListSeparators))
            if (part.Trim() is { Length: > 0 } entry)
                yield return entry;
    }

    private Dictionary<string, string> Named(string prefix)
    {
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> pair in values)
            if (pair.Key.StartsWith(prefix, StringComparison.Ordinal) && pair.Key.Length > prefix.Length && pair.Value.Trim() is { Length: > 0 } value)
                named[pair.Key.Substring(prefix.Length)] = value;
        return named;
    }

    // A family of keys and the list that says the same.
    private Dictionary<string, string> Map(string family, string list, string form)
    {
        Dictionary<string, string> map = Named(family);
        foreach (string entry in List(list))
        {
            int at = entry.IndexOf('=');
            if (at > 0 && at + 1 < entry.Length)
                map[entry.Substring(0, at).Trim()] = entry.Substring(at + 1).Trim();
            else
                problems.Add($"{list} holds '{entry}', not {form}");
        }

        return map;
    }

    private Dictionary<string, decimal> Sizes()
    {
        var sizes = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> pair in Map(OptionKeys.ModelSize, OptionKeys.ModelSizes, "MODEL=BILLIONS"))
            if (decimal.TryParse(pair.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal size) && size is > 0m and <= 100_000m)
                sizes[pair.Key] = size;
            else
                problems.Add($"{OptionKeys.ModelSize}{pair.Key} is '{pair.Value}', not a number of billions");
        return sizes;
    }

    private string? GridCode()
    {
        if (Value(OptionKeys.Grid) is not { } code)
            return null;
        if (EnergyMethod.Embedded.GridGrams.ContainsKey(code))
            return code.ToUpperInvariant();
        problems.Add($"{OptionKeys.Grid} is '{code}', not one of {string.Join(", ", EnergyMethod.Embedded.GridGrams.Keys)}");
        return null;
    }

    private List<CatalogModel> Prices()
    {
        var rows = new List<CatalogModel>();
        foreach (KeyValuePair<string, string> pair in Named(OptionKeys.Price))
            Add(OptionKeys.Price + pair.Key, pair.Key, pair.Value);
        foreach (string entry in List(OptionKeys.Prices))
        {
            int end = entry.IndexOf(' ');
            Add(OptionKeys.Prices, end < 0 ? entry : entry.Substring(0, end), end < 0 ? "" : entry.Substring(end + 1));
        }

        rows.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        return rows;

        void Add(string key, string model, string text)
        {
            if (PriceText.Parse(text) is not { } price)
                problems.Add($"{key} is '{text}', not INPUT OUTPUT [CACHED] in US dollars per million tokens");
            else if (catalog.Resolve(model).Model is { } row)
                rows.Add(row with { Price = new PriceSheet { Base = price }, PriceSource = new FactSource(key, "") });
            else
                problems.Add($"{key} names '{model}', which is not in the catalog");
        }
    }

    private void CheckNames()
    {
        foreach (string key in values.Keys)
            if (!OptionKeys.All.Any(known => known.Covers(key)))
                problems.Add($"there is no option '{key}'");
        problems.Sort(StringComparer.Ordinal);
    }
}
