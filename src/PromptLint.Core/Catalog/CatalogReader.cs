using System.Globalization;
using PromptLint.Core.Complexity;
using PromptLint.Core.Json;

namespace PromptLint.Core.Catalog;

/// <summary>Reads one provider's file of the catalog (rules/schema/catalog.schema.json). Wrong entries become errors; the others count.</summary>
internal sealed class CatalogReader(string file, string text, List<CatalogError> errors)
{
    private readonly Dictionary<string, FactSource> sources = new(StringComparer.Ordinal);

    /// <summary>Adds the file's models; returns its provider, or null when the file has none.</summary>
    public CatalogProvider? Read(List<CatalogModel> models)
    {
        if (!JsonReader.TryParse(text, out JsonValue? root, out JsonError? error))
        {
            errors.Add(new CatalogError(file, error!.Line, error.Column, error.Message));
            return null;
        }

        if (root!["provider"]?.String is not { Length: > 0 } id)
        {
            Fail(root, "provider is missing");
            return null;
        }

        foreach (JsonMember source in root["sources"]?.Members ?? [])
            sources[source.Name] = new FactSource(source.Value["name"]?.String ?? source.Name, source.Value["date"]?.String ?? "");
        foreach (JsonValue row in root["models"]?.Items ?? [])
            if (Model(row, id) is { } model)
                models.Add(model);
        return new CatalogProvider
        {
            Id = id,
            Name = root["name"]?.String ?? id,
            Terms = root["terms"]?.String,
            DataUse = root["dataUse"]?.String,
            TermsDate = root["termsDate"]?.String,
            Local = root["local"]?.Boolean ?? false,
        };
    }

    private CatalogModel? Model(JsonValue row, string provider)
    {
        if (row["id"]?.String is not { Length: > 0 } id)
        {
            Fail(row, "id is missing");
            return null;
        }

        IReadOnlyList<string> can = Texts(row["can"]);
        IReadOnlyList<string> cannot = Texts(row["cannot"]);
        string? tier = row["tier"]?.String;
        return new CatalogModel
        {
            Id = id,
            Provider = provider,
            Aliases = Texts(row["aliases"]),
            Kind = Word(row["kind"], ModelKind.Chat),
            Family = row["family"]?.String ?? "",
            Status = Word(row["status"], ModelStatus.Active),
            Released = row["released"]?.String,
            Tier = tier is null ? null : Word(row["tier"], ModelTier.Mid),
            TierReason = row["why"]?.String,
            Price = Price(row["price"]),
            PriceSource = Source(row),
            ContextWindow = row["context"]?.Integer,
            MaxOutput = row["maxOutput"]?.Integer,
            Input = MediaOf(row["input"]),
            Output = MediaOf(row["output"]),
            Tools = Ability("tools", can, cannot),
            StructuredOutput = Ability("json", can, cannot),
            Reasoning = Contains(can, "reasoning"),
            Caching = Contains(can, "caching"),
            Purpose = row["purpose"]?.String,
            ParametersB = row["paramsB"]?.Number,
            ActiveParametersB = row["activeB"]?.Number,
            OpenWeights = row["open"]?.Boolean ?? false,
            Tokenizer = row["tokenizer"]?.String,
            Retirement = End(row["retires"]),
            Constants = Texts(row["constants"]),
            Disputed = DisputedPrices(row["disputed"]),
            Note = row["note"]?.String,
        };
    }

    private FactSource? Source(JsonValue row)
    {
        if (row["source"]?.String is not { } key || !sources.TryGetValue(key, out FactSource? source))
            return null;
        return row["priceDate"]?.String is { } date ? source with { Date = date } : source;
    }

    private PriceSheet? Price(JsonValue? value)
    {
        if (value is null || Tokens(value, null) is not { } first)
            return null;
        var changes = new List<PriceChange>();
        foreach (JsonValue change in value["changes"]?.Items ?? [])
            if (Date(change["from"]) is { } from && Tokens(change, first.BatchFactor) is { } price)
                changes.Add(new PriceChange(from, price, change["source"]?.String ?? ""));
        JsonValue? offPeak = value["offPeak"];
        return new PriceSheet
        {
            Base = first,
            Changes = changes,
            OffPeak = offPeak?["multiplier"]?.Number is decimal factor
                ? new OffPeakPrice { Factor = factor, PeakUtc = Texts(offPeak["peakUtc"]), Source = offPeak["source"]?.String ?? "" }
                : null,
            RegionalFactor = value["regional"]?.Number ?? 1m,
        };
    }

    private TokenPrice? Tokens(JsonValue value, decimal? batch)
    {
        if (Amount(value, "input") is not decimal input || Amount(value, "output") is not decimal output)
            return null;
        IReadOnlyList<JsonValue> rows = value["steps"]?.Items ?? [];
        var steps = new List<PriceStep>(rows.Count);
        foreach (JsonValue step in rows)
            if (step["above"]?.Integer is int above && Amount(step, "input") is decimal stepInput && Amount(step, "output") is decimal stepOutput)
                steps.Add(new PriceStep { AboveInputTokens = above, Input = stepInput, Output = stepOutput, CachedInput = step["cached"]?.Number, CacheWrite = step["cacheWrite"]?.Number });
        return new TokenPrice
        {
            Input = input,
            Output = output,
            CachedInput = value["cached"]?.Number,
            CacheWrite = value["cacheWrite"]?.Number,
            CacheWriteHour = value["cacheWrite1h"]?.Number,
            BatchFactor = value["batch"]?.Number ?? batch,
            Steps = steps,
        };
    }

    private decimal? Amount(JsonValue price, string name)
    {
        if (price[name]?.Number is >= 0m and decimal amount)
            return amount;
        Fail(price, $"{name} must be a price of at least 0");
        return null;
    }

    private Retirement? End(JsonValue? value) => value is null ? null : new Retirement
    {
        Date = Date(value["date"]),
        Successor = value["successor"]?.String,
        Note = value["note"]?.String,
        Source = value["source"]?.String ?? "",
    };

    private DateTime? Date(JsonValue? value)
    {
        if (value?.String is not { } date)
            return null;
        if (DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
            return day;
        // A month without a day: its last day, so that nothing is called over too early.
        if (DateTime.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime month))
            return month.AddMonths(1).AddDays(-1);
        Fail(value, $"'{date}' is no date (yyyy-MM-dd)");
        return null;
    }

    private T Word<T>(JsonValue? value, T standard)
        where T : struct, Enum
    {
        if (value?.String is not { } word)
            return standard;
        if (Enum.TryParse(word, ignoreCase: true, out T parsed) && !char.IsDigit(word[0]))
            return parsed;
        Fail(value, $"'{word}' is no {typeof(T).Name}");
        return standard;
    }

    private static Media MediaOf(JsonValue? value)
    {
        if (value is null)
            return Media.Text;
        Media media = Media.None;
        foreach (JsonValue item in value.Items)
        {
            media |= item.String switch
            {
                "text" => Media.Text,
                "image" => Media.Image,
                "audio" => Media.Audio,
                "video" => Media.Video,
                "pdf" or "file" => Media.File,
                _ => Media.None,
            };
        }

        return media;
    }

    private static IReadOnlyList<string> DisputedPrices(JsonValue? value)
    {
        if (value is null)
            return [];
        var prices = new List<string>();
        foreach (JsonMember member in value.Members)
            if (member.Value.Items.Count == 2)
                prices.Add(string.Format(CultureInfo.InvariantCulture, "{0}: {1}/{2}", member.Name, member.Value.Items[0].Number, member.Value.Items[1].Number));
        return prices;
    }

    private static bool? Ability(string name, IReadOnlyList<string> can, IReadOnlyList<string> cannot) =>
        Contains(can, name) ? true : Contains(cannot, name) ? false : null;

    private static bool Contains(IReadOnlyList<string> words, string word)
    {
        foreach (string candidate in words)
            if (string.Equals(candidate, word, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static IReadOnlyList<string> Texts(JsonValue? value)
    {
        if (value is null || value.Items.Count == 0)
            return [];
        var texts = new List<string>(value.Items.Count);
        foreach (JsonValue item in value.Items)
            if (item.String is { } text)
                texts.Add(text);
        return texts;
    }

    private void Fail(JsonValue at, string message)
    {
        JsonError place = JsonError.At(text, at.Start, message);
        errors.Add(new CatalogError(file, place.Line, place.Column, message));
    }
}
