using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PromptLint.Usage.Formats;

/// <summary>Usage exports in JSON: an array of records, records a line, or a page with a list of records or of buckets with results.</summary>
internal sealed class JsonRecordFormat : IUsageFormat
{
    private static readonly string[] Lists = ["data", "results", "rows", "records", "observations", "logs", "items"];

    public string Name => "usage records (JSON)";

    public bool Recognizes(FileHead head) => head.IsJson;

    public void Read(TextReader text, FileHead head, ImportSink sink) => JsonDocuments.Read(text, head, sink, (reader, line) => Document(reader, line, sink));

    private static void Document(JsonTextReader reader, Func<long> line, ImportSink sink)
    {
        if (!reader.Read())
            return;
        if (reader.TokenType == JsonToken.StartArray)
        {
            Elements(reader, line, sink);
            return;
        }

        if (reader.TokenType != JsonToken.StartObject)
        {
            sink.Fail(line(), "no record");
            return;
        }

        // A page's list streams; a record's members are few and are kept.
        var record = new JObject();
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            string name = (string)reader.Value!;
            reader.Read();
            if (reader.TokenType == JsonToken.StartArray && Lists.Contains(name) && record["model"] is null && record["starting_at"] is null && record["start_time"] is null)
                Elements(reader, line, sink);
            else
                record[name] = JToken.ReadFrom(reader);
        }

        if (record.HasValues)
            Record(record, null, line(), sink, isPage: record["model"] is null);
    }

    private static void Elements(JsonTextReader reader, Func<long> line, ImportSink sink)
    {
        while (reader.Read() && reader.TokenType != JsonToken.EndArray)
        {
            if (JToken.ReadFrom(reader) is JObject element)
                Record(element, null, line(), sink);
            else
                sink.Fail(line(), "no record");
        }
    }

    private static void Record(JObject record, JObject? bucket, long line, ImportSink sink, bool isPage = false)
    {
        if (record["results"] is JArray results)
        {
            foreach (JObject result in results.OfType<JObject>())
                Record(result, record, line, sink);
            return;
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (bucket is not null)
            Flatten(bucket, "", fields);
        Flatten(record, "", fields);
        UsageSample? sample = new RecordReader(fields.GetValueOrDefault).Sample(out string? problem);
        if (sample is not null)
            sink.Add(sample);
        else if (problem is not null || !isPage)
            sink.Fail(line, problem ?? "a record without a model");
    }

    private static void Flatten(JObject record, string prefix, Dictionary<string, string> fields)
    {
        foreach (JProperty property in record.Properties())
        {
            string key = prefix + RecordFields.Key(property.Name);
            if (property.Value is JObject child && prefix.Length < 64)
                Flatten(child, key + ".", fields);
            else if (property.Value is JValue { Value: { } value })
                fields[key] = Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
        }
    }
}
