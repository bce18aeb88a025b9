namespace PromptLint.Core.Catalog;

/// <summary>Takes the parts off a model id that name a host, a region or a version. Only known parts are taken off, so that two models never share a name by accident.</summary>
internal static class ModelName
{
    private static readonly Dictionary<string, string> Hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["openai"] = "openai", ["azure"] = "azure", ["azure_ai"] = "azure", ["anthropic"] = "anthropic", ["bedrock"] = "bedrock",
        ["google"] = "google", ["gemini"] = "google", ["models"] = "google", ["vertex_ai"] = "google", ["publishers/google/models"] = "google",
        ["publishers/anthropic/models"] = "google", ["mistral"] = "mistral", ["mistralai"] = "mistral", ["deepseek"] = "deepseek", ["xai"] = "xai", ["x-ai"] = "xai",
        ["cohere"] = "cohere", ["groq"] = "groq", ["together_ai"] = "together", ["fireworks_ai"] = "fireworks", ["deepinfra"] = "deepinfra",
        ["ollama"] = "ollama", ["ollama_chat"] = "ollama", ["cerebras"] = "cerebras", ["voyage"] = "voyage", ["ai21"] = "ai21",
        ["dashscope"] = "alibaba", ["meta_llama"] = "meta", ["openrouter"] = "openrouter", ["github"] = "github",
    };

    private static readonly string[] Regions = ["us", "eu", "global", "apac", "jp", "au", "in", "ca", "sa", "us-gov"];

    /// <summary>`azure/gpt-4o` gives `gpt-4o` and the provider `azure`; null when no known host stands in front.</summary>
    public static string? WithoutHost(string id, out string? provider)
    {
        provider = null;
        foreach (int slash in new[] { id.LastIndexOf('/'), id.IndexOf('/') })
        {
            if (slash <= 0 || slash + 1 >= id.Length || !Hosts.TryGetValue(id.Substring(0, slash), out string? host))
                continue;
            provider = host;
            return id.Substring(slash + 1);
        }

        return null;
    }

    /// <summary>`us.anthropic.claude` gives `anthropic.claude` and the region `us`; null when no region stands in front.</summary>
    public static string? WithoutRegion(string id, out string? region)
    {
        region = null;
        int dot = id.IndexOf('.');
        if (dot <= 0 || id.IndexOf('.', dot + 1) < 0)
            return null;
        string front = id.Substring(0, dot);
        if (Array.IndexOf(Regions, front) < 0)
            return null;
        region = front;
        return id.Substring(dot + 1);
    }

    /// <summary>Takes one version off the end: `-2024-08-06`, `-20241022`, `-0613`, `-001`, `@20240620`, `-v1:0`, `-latest`, an Ollama quantisation; null when there is none.</summary>
    public static string? WithoutVersion(string id)
    {
        int colon = id.IndexOf(':');
        if (colon > 0 && id.IndexOf('-', colon) is > 0 and int quantisation)
            return id.Substring(0, quantisation);
        if (colon > 0 && (EndsWith(id, ":latest") || IsBedrockVersion(id, colon)))
            return id.Substring(0, IsBedrockVersion(id, colon) ? id.LastIndexOf("-v", StringComparison.Ordinal) : colon);
        if (EndsWith(id, "-latest"))
            return id.Substring(0, id.Length - 7);
        if (id.Length > 11 && (id[id.Length - 11] is '-' or '@') && IsDashedDate(id, id.Length - 10))
            return id.Substring(0, id.Length - 11);
        foreach (int digits in new[] { 8, 4, 3 })
        {
            int mark = id.Length - digits - 1;
            if (mark > 0 && (id[mark] is '-' or '@') && AllDigits(id, mark + 1, digits))
                return id.Substring(0, mark);
        }

        return null;
    }

    private static bool EndsWith(string id, string end) => id.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static bool IsBedrockVersion(string id, int colon)
    {
        int mark = id.LastIndexOf("-v", StringComparison.Ordinal);
        return mark > 0 && mark < colon && AllDigits(id, mark + 2, colon - mark - 2) && AllDigits(id, colon + 1, id.Length - colon - 1);
    }

    private static bool IsDashedDate(string id, int at) =>
        AllDigits(id, at, 4) && id[at + 4] == '-' && AllDigits(id, at + 5, 2) && id[at + 7] == '-' && AllDigits(id, at + 8, 2);

    private static bool AllDigits(string id, int at, int count)
    {
        if (count <= 0)
            return false;
        for (int i = at; i < at + count; i++)
            if (id[i] is < '0' or > '9')
                return false;
        return true;
    }
}
