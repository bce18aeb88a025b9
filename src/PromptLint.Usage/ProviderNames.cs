using System.Collections.Frozen;

namespace PromptLint.Usage;

/// <summary>The names that telemetry and exports give to providers, in the catalog's words.</summary>
internal static class ProviderNames
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["openai"] = "openai", ["azure"] = "azure", ["azure.ai.openai"] = "azure", ["az.ai.openai"] = "azure", ["azure.ai.inference"] = "azure", ["az.ai.inference"] = "azure", ["azure_openai"] = "azure",
        ["anthropic"] = "anthropic", ["aws.bedrock"] = "bedrock", ["bedrock"] = "bedrock", ["google"] = "google", ["gcp.gemini"] = "google", ["gcp.gen_ai"] = "google", ["gcp.vertex_ai"] = "google",
        ["vertex_ai"] = "google", ["gemini"] = "google", ["mistral"] = "mistral", ["mistral_ai"] = "mistral", ["mistralai"] = "mistral", ["deepseek"] = "deepseek", ["xai"] = "xai", ["x_ai"] = "xai",
        ["cohere"] = "cohere", ["groq"] = "groq", ["together_ai"] = "together", ["together"] = "together", ["fireworks_ai"] = "fireworks", ["fireworks"] = "fireworks", ["ollama"] = "ollama",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for names that are not known.</summary>
    public static string? Of(string? name) => name is not null && Known.TryGetValue(name, out string? known) ? known : null;
}
