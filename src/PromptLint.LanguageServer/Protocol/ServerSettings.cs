using System.Text.Json;

namespace PromptLint.LanguageServer.Protocol;

/// <summary>The settings of the extension, as it sends them; members that are missing or make no sense keep their default.</summary>
internal sealed record ServerSettings
{
    public const string Section = "promptlint-csharp";

    public static ServerSettings Default { get; } = new();

    /// <summary>`auto`, `always` or `never`.</summary>
    public string Diagnostics { get; init; } = "auto";

    public bool CsharpExtensionActive { get; init; }

    public bool CodeLens { get; init; } = true;

    public bool InlayHints { get; init; }

    /// <summary>Volume of call sites without usage; null leaves promptlint.json and the documented default.</summary>
    public decimal? CallsPerMonth { get; init; }

    /// <summary>Null leaves promptlint.json and the documented default.</summary>
    public double? ParityThreshold { get; init; }

    /// <summary>Reads the settings, in the section of their own name or by themselves.</summary>
    public static ServerSettings Of(JsonElement settings)
    {
        if (settings.ValueKind == JsonValueKind.Object && settings.TryGetProperty(Section, out JsonElement section))
        {
            settings = section;
        }

        if (settings.ValueKind != JsonValueKind.Object)
        {
            return Default;
        }

        return new ServerSettings
        {
            Diagnostics = Member(settings, "diagnostics") is { ValueKind: JsonValueKind.String } word && word.GetString() is "always" or "never" ? word.GetString()! : "auto",
            CsharpExtensionActive = Flag(settings, "csharpExtensionActive", false),
            CodeLens = Flag(settings, "codeLens", true),
            InlayHints = Flag(settings, "inlayHints", false),
            CallsPerMonth = Member(settings, "callsPerMonth") is { ValueKind: JsonValueKind.Number } calls && calls.TryGetDecimal(out decimal volume) && volume >= 0m ? volume : null,
            ParityThreshold = Member(settings, "parityThreshold") is { ValueKind: JsonValueKind.Number } share && share.TryGetDouble(out double threshold) && threshold is >= 0 and <= 1 ? threshold : null,
        };
    }

    private static JsonElement? Member(JsonElement settings, string name) => settings.TryGetProperty(name, out JsonElement value) ? value : null;

    private static bool Flag(JsonElement settings, string name, bool otherwise) => Member(settings, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => otherwise,
    };
}
