using System.Text.Json;

namespace PromptLint.LanguageServer.Protocol;

/// <summary>What the client says about itself and the workspace.</summary>
internal sealed record InitializeParams
{
    public string? RootUri { get; init; }

    public string? RootPath { get; init; }

    public IReadOnlyList<WorkspaceFolder>? WorkspaceFolders { get; init; }

    public JsonElement Capabilities { get; init; }

    public JsonElement InitializationOptions { get; init; }
}
