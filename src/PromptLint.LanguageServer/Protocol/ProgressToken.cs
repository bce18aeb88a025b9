using System.Text.Json;

namespace PromptLint.LanguageServer.Protocol;

/// <summary>Which progress is meant; ours are texts.</summary>
internal sealed record ProgressToken(JsonElement Token);
