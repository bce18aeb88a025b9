using System.Globalization;
using Newtonsoft.Json;

namespace PromptLint.Reporting.Json;

/// <summary>Writes a decimal without trailing zeros, so that equal amounts are equal text.</summary>
internal sealed class AmountConverter : JsonConverter
{
    /// <summary>All digits that a decimal has, so that adding up what was read back gives what the scan gave.</summary>
    private const string Pattern = "0.############################";

    public override bool CanRead => false;

    public override bool CanConvert(Type objectType) => objectType == typeof(decimal) || objectType == typeof(decimal?);

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteRawValue(((decimal?)value)?.ToString(Pattern, CultureInfo.InvariantCulture) ?? "null");

    public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        throw new InvalidOperationException("reading is left to the serializer");
}
