using System.Globalization;
using Newtonsoft.Json;

namespace PromptLint.Usage.Formats;

/// <summary>Reads a span or resource without building a tree.</summary>
internal static class OtlpSpanReader
{
    /// <summary>Reads the object after a property name.</summary>
    public static void Object(JsonTextReader reader, OtlpSpan span)
    {
        if (reader.Read() && reader.TokenType == JsonToken.StartObject)
            Members(reader, span);
    }

    /// <summary>Reads members up to the object's end; the reader stands on its beginning.</summary>
    public static void Members(JsonTextReader reader, OtlpSpan span)
    {
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            switch ((string)reader.Value!)
            {
                case "startTimeUnixNano":
                    reader.Read();
                    span.Start(Number(reader.Value));
                    break;
                case "attributes":
                    Attributes(reader, span);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
    }

    private static void Attributes(JsonTextReader reader, OtlpSpan span)
    {
        if (!reader.Read() || reader.TokenType != JsonToken.StartArray)
            return;
        while (reader.Read() && reader.TokenType == JsonToken.StartObject)
            Attribute(reader, span);
    }

    private static void Attribute(JsonTextReader reader, OtlpSpan span)
    {
        string? key = null;
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            string name = (string)reader.Value!;
            if (name == "key")
                key = reader.ReadAsString();
            else if (name == "value" && key is not null && OtlpSpan.Knows(key))
                Value(reader, span, key);
            else
                reader.Skip();
        }
    }

    private static void Value(JsonTextReader reader, OtlpSpan span, string key)
    {
        if (!reader.Read() || reader.TokenType != JsonToken.StartObject)
            return;
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            if ((string)reader.Value! is "stringValue" or "intValue" or "doubleValue")
            {
                reader.Read();
                span.Set(key, reader.Value as string, Number(reader.Value));
            }
            else
            {
                reader.Skip();
            }
        }
    }

    // OTLP writes 64-bit integers as text; some writers use numbers.
    private static long? Number(object? value) => value switch
    {
        long number => number,
        decimal number => (long)number,
        string text when long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long number) => number,
        _ => null,
    };
}
