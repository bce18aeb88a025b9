using System.Globalization;
using Newtonsoft.Json;

namespace PromptLint.Reporting.Json;

/// <summary>Writes a score or probability with four decimals: past that, processors differ and the report would too.</summary>
internal sealed class RatioConverter : JsonConverter<double>
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, double value, JsonSerializer serializer) =>
        writer.WriteRawValue(value.ToString("0.####", CultureInfo.InvariantCulture));

    public override double ReadJson(JsonReader reader, Type objectType, double existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new InvalidOperationException("reading is left to the serializer");
}
