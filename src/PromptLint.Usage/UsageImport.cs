using System.Globalization;
using PromptLint.Core.Calls;
using PromptLint.Core.Catalog;
using PromptLint.Core.Usage;
using PromptLint.Usage.Formats;
using PromptLint.Usage.Matching;

namespace PromptLint.Usage;

/// <summary>Turns telemetry and provider exports into rows of a usage file. Files stream: memory does not grow with their length.</summary>
public static class UsageImport
{
    /// <summary>Reads exports.</summary>
    /// <param name="files">Paths; the format of each is told from its beginning.</param>
    /// <param name="calls">The call sites of a scan, to which figures are matched.</param>
    /// <param name="catalog">The models.</param>
    /// <param name="cancellation">Stops between files.</param>
    public static ImportResult Read(IReadOnlyList<string> files, IReadOnlyList<LlmCall> calls, ModelCatalog catalog, CancellationToken cancellation = default)
    {
        var matcher = new SiteMatcher(calls, catalog);
        var sums = new Dictionary<SiteKey, UsageSum>();
        var errors = new List<ImportError>();
        long further = 0;
        void Take(UsageSample sample)
        {
            var key = new SiteKey(matcher.Match(sample), sample.Environment);
            if (!sums.TryGetValue(key, out UsageSum? sum))
                sums.Add(key, sum = new UsageSum());
            sum.Add(sample);
        }

        foreach (string file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var sink = new ImportSink(file, Take);
            ReadFile(file, sink);
            errors.AddRange(sink.Errors);
            further += sink.FurtherErrors;
        }

        return Result(sums, matcher, errors, further, string.Join(", ", files.Select(Path.GetFileName)));
    }

    private static void ReadFile(string file, ImportSink sink)
    {
        try
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            FileHead head = FileHead.Of(stream);
            using var text = new StreamReader(stream, bufferSize: 1 << 16);
            if (UsageFormats.Of(head) is { } format)
                format.Read(text, head, sink);
            else
                sink.Fail(1, head.Text.Length == 0 ? "the file is empty" : "neither JSON nor comma-separated values");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            sink.Fail(1, error.Message);
        }
    }

    private static ImportResult Result(Dictionary<SiteKey, UsageSum> sums, SiteMatcher matcher, List<ImportError> errors, long further, string origin)
    {
        // One span for all sites: a site that was called in one hour of a month is not called all month.
        DateTime? first = sums.Values.Min(sum => sum.First);
        DateTime? last = sums.Values.Max(sum => sum.Last);
        TimeSpan? span = last - first;
        KeyValuePair<SiteKey, UsageSum>[] ordered = [.. sums.OrderByDescending(pair => pair.Key.Site.Kind).ThenBy(pair => pair.Key.Site.Text, StringComparer.Ordinal).ThenBy(pair => pair.Key.Environment, StringComparer.Ordinal)];
        return new ImportResult
        {
            Rows = [.. ordered.Select(pair => KeyValuePair.Create(pair.Value.Row(pair.Key.Site, pair.Key.Environment, span), (string?)Remark(pair.Value, origin, first, last)))],
            Calls = ordered.Sum(pair => pair.Value.Calls),
            Unmatched = ordered.Where(pair => !matcher.IsInCode(pair.Key.Site)).GroupBy(pair => pair.Key.Site.Text, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value.Calls), StringComparer.Ordinal),
            Errors = errors,
            FurtherErrors = further,
        };
    }

    private static string Remark(UsageSum sum, string origin, DateTime? first, DateTime? last) => first is { } from && last is { } to
        ? string.Create(CultureInfo.InvariantCulture, $"{sum.Calls} calls from {origin}, {from:yyyy-MM-dd} to {to:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"{sum.Calls} calls from {origin}, taken as one month");
}
