namespace PromptLint.Analyzers.CallSites;

/// <summary>Which provider a host name belongs to.</summary>
internal static class ProviderHosts
{
    private static readonly (string Part, string Provider)[] Hosts =
    [
        ("openai.azure.com", "azure"), ("cognitiveservices.azure.com", "azure"), ("services.ai.azure.com", "azure"), ("models.ai.azure.com", "azure"), ("inference.ai.azure.com", "github"), ("models.github.ai", "github"),
        ("api.openai.com", "openai"), ("api.anthropic.com", "anthropic"), ("generativelanguage.googleapis.com", "google"), ("aiplatform.googleapis.com", "google"),
        ("api.mistral.ai", "mistral"), ("codestral.mistral.ai", "mistral"), ("api.deepseek.com", "deepseek"), ("api.x.ai", "xai"), ("api.groq.com", "groq"), ("api.cohere", "cohere"),
        ("openrouter.ai", "openrouter"), ("api.together", "together"), ("api.fireworks.ai", "fireworks"), ("api.perplexity.ai", "perplexity"), ("api.cerebras.ai", "cerebras"),
        ("bedrock-runtime", "bedrock"), ("dashscope", "alibaba"), ("api-inference.huggingface.co", "huggingface"), ("router.huggingface.co", "huggingface"), ("integrate.api.nvidia.com", "nvidia"),
        ("api.deepinfra.com", "deepinfra"), ("api.ai21.com", "ai21"), ("api.moonshot", "moonshot"), ("open.bigmodel.cn", "zhipu"), ("api.siliconflow", "siliconflow"),
        ("api.aimlapi.com", "aimlapi"), ("api.voyageai.com", "voyage"), (":11434", "ollama"), (":1234/v1", "lmstudio"),
    ];

    /// <summary>Texts of which every provider's address has one.</summary>
    public static IEnumerable<string> Marks => Hosts.Select(h => h.Part);

    /// <summary>The catalog's word for the provider at an address; null for other hosts.</summary>
    public static string? Find(string address)
    {
        foreach (var (part, provider) in Hosts)
            if (address.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0) return provider;
        return null;
    }
}
