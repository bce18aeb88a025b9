using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using PromptLint.Reporting.Documents;

namespace PromptLint.Reporting.Json;

/// <summary>The JSON form of everything that PromptLint writes: members in declared order, invariant numbers, enums as words.</summary>
public static class ReportSerializer
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new ReportContractResolver(),
        Converters =
        {
            new AmountConverter(),
            new RatioConverter(),
            new TaskTypeConverter(),
            new StringEnumConverter(new CamelCaseNamingStrategy(), allowIntegerValues: false),
        },
        FloatParseHandling = FloatParseHandling.Decimal,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    });

    /// <summary>Writes the value, indented, with a line break at the end.</summary>
    public static void Write(object value, TextWriter output)
    {
        using var json = new LogSafeJsonWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        Serializer.Serialize(json, value);
        json.Flush();
        output.Write('\n');
    }

    /// <summary>Writes the value on one line, with a line break at the end.</summary>
    public static void WriteLine(object value, TextWriter output)
    {
        using var json = new LogSafeJsonWriter(output) { Formatting = Formatting.None, CloseOutput = false };
        Serializer.Serialize(json, value);
        json.Flush();
        output.Write('\n');
    }

    /// <summary>Reads a report.</summary>
    /// <exception cref="ReportFormatException">The text is no report of this schema.</exception>
    public static ReportDocument Read(TextReader input)
    {
        try
        {
            using var json = new JsonTextReader(input) { DateParseHandling = DateParseHandling.None, CloseInput = false };
            ReportDocument? document = Serializer.Deserialize<ReportDocument>(json);
            return document switch
            {
                null => throw new ReportFormatException("the file is empty"),
                { SchemaVersion: not ReportDocument.CurrentSchemaVersion } =>
                    throw new ReportFormatException($"schemaVersion is \"{document.SchemaVersion}\", this version reads \"{ReportDocument.CurrentSchemaVersion}\""),
                _ => document,
            };
        }
        catch (JsonException error)
        {
            throw new ReportFormatException(error.Message);
        }
    }
}
