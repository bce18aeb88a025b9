using System.Text.Json;

namespace PromptLint.LanguageServer.Protocol;

internal sealed record ExecuteCommandParams(string Command, IReadOnlyList<JsonElement>? Arguments = null);
