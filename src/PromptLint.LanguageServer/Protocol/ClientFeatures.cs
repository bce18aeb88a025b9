using System.Text.Json;

namespace PromptLint.LanguageServer.Protocol;

/// <summary>What the client can do, of what we would use.</summary>
internal sealed record ClientFeatures
{
    public bool PullsDiagnostics { get; init; }

    public bool RefreshesDiagnostics { get; init; }

    public bool RefreshesLenses { get; init; }

    public bool RefreshesHints { get; init; }

    public bool ShowsProgress { get; init; }

    public bool RegistersWatchers { get; init; }

    public static ClientFeatures Of(JsonElement capabilities) => new()
    {
        PullsDiagnostics = Has(capabilities, "textDocument", "diagnostic"),
        RefreshesDiagnostics = IsTrue(capabilities, "workspace", "diagnostics", "refreshSupport"),
        RefreshesLenses = IsTrue(capabilities, "workspace", "codeLens", "refreshSupport"),
        RefreshesHints = IsTrue(capabilities, "workspace", "inlayHint", "refreshSupport"),
        ShowsProgress = IsTrue(capabilities, "window", "workDoneProgress"),
        RegistersWatchers = IsTrue(capabilities, "workspace", "didChangeWatchedFiles", "dynamicRegistration"),
    };

    private static bool IsTrue(JsonElement at, params string[] path) => Find(at, path) is { ValueKind: JsonValueKind.True };

    private static bool Has(JsonElement at, params string[] path) => Find(at, path) is { ValueKind: JsonValueKind.Object };

    private static JsonElement? Find(JsonElement at, string[] path)
    {
        foreach (string name in path)
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
            {
                return null;
            }
        }

        return at;
    }
}
