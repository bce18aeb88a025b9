using System.Buffers;
using PromptLint.Analyzers.Signatures;

namespace PromptLint.Workspace.Compilations;

/// <summary>
/// The words of which at least one stands in every code base that calls a language model: the namespaces and package ids of
/// the SDKs, the hosts and paths of the providers, the names of model families. A text without any of them cannot start a call.
/// </summary>
internal static class AiWords
{
    private static readonly string[] Names =
    [
        "openai", "anthropic", "claude", "gpt", "gemini", "generativelanguage", "aiplatform", "mistral", "codestral", "llama", "deepseek", "cohere", "grok", "groq", "x.ai",
        "openrouter", "together.", "fireworks.ai", "perplexity", "cerebras", "bedrock", "dashscope", "qwen", "huggingface", "api.nvidia", "deepinfra", "ai21", "moonshot", "bigmodel",
        "siliconflow", "aimlapi", "voyage", "11434", "1234/v1", "models.github", "services.ai.azure", "models.ai.azure", "inference.ai.azure", "cognitiveservices.azure",
        "completion", "generatecontent", "embedcontent", "batchembed", "embeddings", "chatclient", "chatmessage", "promptasync", "language model", "languagemodel",
        "/v1/messages", "/api/chat", "/api/generate", "/api/embed", "/v1/chat", "/v2/chat", "/v1/ocr", "/responses", "/moderations", "/images/generations", "/images/edits", "/images/variations",
        "/audio/transcriptions", "/audio/translations", "/audio/speech", "/realtime", "/threads/runs",
    ];

    private static readonly Lazy<SearchValues<string>> All = new(() => SearchValues.Create(
        [.. Names.Concat(CallNamespaces()).Distinct(StringComparer.OrdinalIgnoreCase)],
        StringComparison.OrdinalIgnoreCase));

    private static readonly Lazy<HashSet<string>> Packages = new(() =>
        SdkLibrary.Sdks.Where(HasCalls).SelectMany(s => s.Packages).Select(p => p.Id).ToHashSet(StringComparer.OrdinalIgnoreCase));

    public static bool IsIn(string text) => text.AsSpan().ContainsAny(All.Value) || LooksLikeBody(text);

    public static bool IsPackage(string id) => Packages.Value.Contains(id) || id.AsSpan().ContainsAny(All.Value);

    /// <summary>A request body names these three, whatever the address is.</summary>
    private static bool LooksLikeBody(string text) =>
        text.Contains("messages", StringComparison.Ordinal) && text.Contains("model", StringComparison.Ordinal) && text.Contains("role", StringComparison.Ordinal);

    private static IEnumerable<string> CallNamespaces() =>
        SdkLibrary.Sdks.SelectMany(s => s.Types)
            .Where(HasCalls)
            .Select(t => t.Name.LastIndexOf('.') is > 0 and var dot ? t.Name[..dot] : t.Name);

    private static bool HasCalls(SdkSignatures sdk) => sdk.Types.Exists(HasCalls);

    private static bool HasCalls(TypeSignature type) => type.Members.Values.Any(overloads => overloads.Exists(m => m.Call is not null));
}
