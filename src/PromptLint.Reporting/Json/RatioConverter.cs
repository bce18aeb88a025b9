using System.Globalization;
using Newtonsoft.Json;

namespace PromptLint.Reporting.Json;

/// <summary>Writes a score or probability with four decimals: past that, processors differ and the report would too.</summary>
internal sealed class RatioConverter : JsonConverter
{
    public override bool CanRead => false;

    public override bool CanConvert(Type objectType) => objectType == typeof(double) || objectType == typeof(double?);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteRawValue(((double?)value)?.ToString("0.####", CultureInfo.InvariantCulture) ?? "null");

    public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        throw new InvalidOperationException("reading is left to the serializer");
}
