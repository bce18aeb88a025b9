using System.Collections.Concurrent;
using System.Text.Json;

namespace PromptLint.LanguageServer.Transport;

/// <summary>The requests of ours that wait for an answer.</summary>
internal sealed class OpenQuestions
{
    private readonly ConcurrentDictionary<long, bool> open = new();

    public void Ask(long id) => open[id] = true;

    /// <summary>True for the first answer to a question.</summary>
    public bool Answer(JsonElement id) => id.ValueKind == JsonValueKind.Number && open.TryRemove(id.GetInt64(), out _);
}
