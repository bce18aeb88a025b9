using System.Globalization;

namespace PromptLint.Usage.Formats;

/// <summary>Makes a sample of a record, whatever it was read from.</summary>
/// <param name="lookup">Gives the text of a field by its compared name; null when the record lacks it.</param>
internal sealed class RecordReader(Func<string, string?> lookup)
{
    private static readonly Dictionary<string[], string[]> Keys = [];

    /// <summary>The sample; null when the record names no model.</summary>
    /// <param name="problem">Why a record with a model cannot be used.</param>
    public UsageSample? Sample(out string? problem)
    {
        problem = null;
        if (Text(RecordFields.Model) is not { Length: > 0 } model)
            return null;
        long cached = Number(RecordFields.Cached) ?? 0;
        long? split = Number(RecordFields.UncachedInput);
        long? input = split is long uncached ? uncached + cached + Sum(RecordFields.CacheWrites) : Number(RecordFields.Input);
        long? output = Number(RecordFields.Output);
        if (input is null && output is null)
        {
            problem = $"no tokens for the model '{model}'";
            return null;
        }

        DateTime? time = Time(RecordFields.Time);
        DateTime? end = Time(RecordFields.End);
        long? calls = Number(RecordFields.Calls);
        if (calls is null && (split is not null || end is not null && time is not null && end - time >= TimeSpan.FromMinutes(1) && (input ?? 0) > 0 && IsSum))
        {
            problem = $"sums of tokens without a number of calls for the model '{model}'";
            return null;
        }

        return new UsageSample
        {
            Model = model,
            Provider = ProviderNames.Of(Text(RecordFields.Provider)),
            Calls = Math.Max(0, calls ?? 1),
            InputTokens = Math.Max(0, input ?? 0),
            OutputTokens = Math.Max(0, output ?? 0),
            CachedTokens = Math.Clamp(cached, 0, Math.Max(0, input ?? 0)),
            Time = time,
            Period = calls is not null && end > time ? end - time : null,
            Member = Text(RecordFields.Member),
            File = Text(RecordFields.File),
            CallSiteId = Text(RecordFields.Site),
            Environment = Text(RecordFields.Environment),
        };
    }

    // A bucket of a usage report states its bounds under these names; a single request has a start and an end too.
    private bool IsSum => lookup(RecordFields.Key("starting_at")) is not null || lookup(RecordFields.Key("num_model_requests")) is not null;

    private string? Text(string[] names)
    {
        foreach (string key in Compared(names))
            if (lookup(key) is { Length: > 0 } text)
                return text;
        return null;
    }

    private long? Number(string[] names) =>
        decimal.TryParse(Text(names), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && number is >= 0 and < 1e15m ? (long)number : null;

    private long Sum(string[] names)
    {
        long sum = 0;
        foreach (string name in names)
            sum += Number([name]) ?? 0;
        return sum;
    }

    private DateTime? Time(string[] names)
    {
        string? text = Text(names);
        if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long number) && number > 0)
            return number > 100_000_000_000 ? DateTime.UnixEpoch.AddMilliseconds(number) : DateTime.UnixEpoch.AddSeconds(number);
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime time) ? time : null;
    }

    private static string[] Compared(string[] names)
    {
        lock (Keys)
        {
            if (!Keys.TryGetValue(names, out string[]? keys))
            {
                keys = [.. names.Select(RecordFields.Key)];
                if (names.Length > 1)
                    Keys[names] = keys;
            }

            return keys;
        }
    }
}
