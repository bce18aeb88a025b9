using System.Globalization;
using Newtonsoft.Json;

namespace PromptLint.Reporting.Json;

/// <summary>Writes a decimal without trailing zeros, so that equal amounts are equal text.</summary>
internal sealed class AmountConverter : JsonConverter<decimal>
{
    /// <summary>Enough for the price of one call of the cheapest model.</summary>
    private const string Pattern = "0.##########";

    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, decimal value, JsonSerializer serializer) =>
        writer.WriteRawValue(value.ToString(Pattern, CultureInfo.InvariantCulture));

    public override decimal ReadJson(JsonReader reader, Type objectType, decimal existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new InvalidOperationException("reading is left to the serializer");
}
