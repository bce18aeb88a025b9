using System.Text.Json;
using PromptLint.LanguageServer.Engine;
using PromptLint.LanguageServer.Sessions;

namespace PromptLint.LanguageServer.Commands;

/// <summary>The one object that a command is given.</summary>
internal sealed class CommandArguments(JsonElement argument)
{
    public string? Text(string name) => argument.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public decimal? Number(string name) => argument.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) ? number : null;

    /// <summary>The folder named; without a name all of them.</summary>
    public IReadOnlyList<FolderEngine> Folders(Session session) => Text("folder") is not { } uri ? session.Folders : session.Folder(uri) is { } folder ? [folder] : [];
}
