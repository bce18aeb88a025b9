using PromptLint.Analyzers.Values;
using PromptLint.Core.Calls;

namespace PromptLint.Analyzers.CallSites;

/// <summary>Recognises the providers' endpoints by path and host.</summary>
internal static class ProviderPaths
{
    // Path ending, operation, provider that the path alone proves, whether the path is proof without a known host.
    private static readonly (string Ending, Operation Operation, string? Provider, bool Certain)[] Endings =
    [
        ("/chat/completions", Operation.Chat, null, true), ("/completions", Operation.Completion, null, false), ("/responses", Operation.Responses, null, false), ("/embeddings", Operation.Embedding, null, false),
        ("/images/generations", Operation.Image, null, true), ("/images/edits", Operation.Image, null, true), ("/images/variations", Operation.Image, null, true), ("/audio/transcriptions", Operation.Audio, null, true),
        ("/audio/translations", Operation.Audio, null, true), ("/audio/speech", Operation.Audio, null, true), ("/moderations", Operation.Moderation, null, false), ("/v1/messages", Operation.Chat, "anthropic", false),
        ("/v1/complete", Operation.Completion, "anthropic", false), ("/api/chat", Operation.Chat, "ollama", false), ("/api/generate", Operation.Completion, "ollama", false), ("/api/embed", Operation.Embedding, "ollama", false),
        ("/api/embeddings", Operation.Embedding, "ollama", false), (":generateContent", Operation.Chat, "google", true), (":streamGenerateContent", Operation.Chat, "google", true), (":embedContent", Operation.Embedding, "google", true),
        (":batchEmbedContents", Operation.Embedding, "google", true), (":predict", Operation.Completion, "google", false), ("/v1/chat", Operation.Chat, "cohere", false), ("/v2/chat", Operation.Chat, "cohere", false), ("/v1/ocr", Operation.Ocr, "mistral", false),
        ("/converse", Operation.Chat, "bedrock", false), ("/invoke", Operation.Chat, "bedrock", false), ("/realtime/sessions", Operation.Realtime, null, true), ("/v1/realtime", Operation.Realtime, null, true), ("/threads/runs", Operation.Agent, null, true), ("/runs", Operation.Agent, null, false),
    ];

    /// <summary>Texts of which every provider's path has one.</summary>
    public static IEnumerable<string> Marks => Endings.Select(e => e.Ending).Append("/models/");

    /// <summary>Null for addresses of other services.</summary>
    public static ProviderPath? Match(TextValue address)
    {
        var text = Trim(address.Render());
        var host = ProviderHosts.Find(text);
        foreach (var (ending, operation, provider, certain) in Endings)
        {
            if (!text.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && !text.Contains(ending + "/")) continue;
            if (ending == "/completions" && text.IndexOf("/chat/completions", StringComparison.OrdinalIgnoreCase) >= 0) continue;
            return new ProviderPath(operation, host ?? provider, Segment(text, "/engines/") ?? Segment(text, "/models/"), Segment(text, "/deployments/"), certain || host is not null);
        }

        return host == "huggingface" && Segment(text, "/models/") is { } hosted ? new ProviderPath(Operation.Chat, host, hosted, null, true) : null;
    }

    private static string Trim(string address)
    {
        var query = address.IndexOf('?');
        return (query < 0 ? address : address.Substring(0, query)).TrimEnd('/');
    }

    // The path segment after a marker: static text, or the hole that stands there.
    private static TextValue? Segment(string text, string marker)
    {
        var at = text.IndexOf(marker, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = text.Substring(at + marker.Length);
        var end = rest.IndexOfAny(['/', ':']);
        var segment = end < 0 ? rest : rest.Substring(0, end);
        if (segment.Length == 0) return null;
        return segment.StartsWith("{", StringComparison.Ordinal) && segment.EndsWith("}", StringComparison.Ordinal) ? Texts.Hole(segment.Trim('{', '}')) : TextValue.Of(segment) with { Kind = ValueKind.Literal };
    }
}
