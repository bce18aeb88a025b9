using System.Text.Json;

namespace PromptLint.LanguageServer.Protocol;

internal sealed record ConfigurationParams(JsonElement Settings);
