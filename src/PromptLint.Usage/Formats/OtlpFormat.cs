using Newtonsoft.Json;

namespace PromptLint.Usage.Formats;

/// <summary>OpenTelemetry traces as OTLP JSON, one document or one a line, with the GenAI semantic conventions.</summary>
internal sealed class OtlpFormat : IUsageFormat
{
    public string Name => "OpenTelemetry GenAI spans (OTLP JSON)";

    public bool Recognizes(FileHead head) => head.IsJson && head.Text.Contains("\"resourceSpans\"", StringComparison.Ordinal);

    public void Read(TextReader text, FileHead head, ImportSink sink) => JsonDocuments.Read(text, head, sink, (reader, _) => Document(reader, sink));

    private static void Document(JsonTextReader reader, ImportSink sink)
    {
        var span = new OtlpSpan();
        string? environment = null;
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.PropertyName)
                continue;
            switch ((string)reader.Value!)
            {
                case "resource":
                    span.Clear();
                    OtlpSpanReader.Object(reader, span);
                    environment = span.Environment;
                    break;
                case "spans":
                    Spans(reader, span, environment, sink);
                    break;
                case "attributes" or "scope":
                    reader.Skip();
                    break;
            }
        }
    }

    private static void Spans(JsonTextReader reader, OtlpSpan span, string? environment, ImportSink sink)
    {
        if (!reader.Read() || reader.TokenType != JsonToken.StartArray)
            return;
        while (reader.Read() && reader.TokenType == JsonToken.StartObject)
        {
            span.Clear();
            OtlpSpanReader.Members(reader, span);
            if (span.Sample(environment) is { } sample)
                sink.Add(sample);
        }
    }
}
