namespace PromptLint.Usage.Formats;

/// <summary>
/// The names under which exports state the same thing, best first: OpenAI and Anthropic usage reports, Azure metrics, Google usage metadata,
/// LiteLLM spend logs, Langfuse observations, Helicone requests, and plain tables. Compared without case, blanks, underscores and hyphens; a dot goes into an object.
/// </summary>
internal static class RecordFields
{
    public static readonly string[] Model = ["model", "model_name", "model_id", "request_model", "response_model", "providedModelName", "modelDeploymentName", "modelVersion"];

    public static readonly string[] Provider = ["provider", "custom_llm_provider", "gen_ai_system"];

    public static readonly string[] Calls = ["num_model_requests", "api_requests", "request_count", "requests", "num_requests", "calls", "modelRequests", "azureOpenAIRequests", "countTotal"];

    /// <summary>Input with its cached part.</summary>
    public static readonly string[] Input =
    [
        "input_tokens", "prompt_tokens", "usage.input", "usage.prompt_tokens", "usage.input_tokens", "usageDetails.input", "usage.promptTokens", "promptTokens", "inputUsage",
        "usageMetadata.promptTokenCount", "prompt_token_count", "processedPromptTokens", "input",
    ];

    /// <summary>Input without its cached part, where an export splits it.</summary>
    public static readonly string[] UncachedInput = ["uncached_input_tokens"];

    public static readonly string[] CacheWrites = ["cache_creation.ephemeral_5m_input_tokens", "cache_creation.ephemeral_1h_input_tokens", "cache_creation_input_tokens"];

    public static readonly string[] Cached =
    [
        "input_cached_tokens", "cache_read_input_tokens", "cached_tokens", "usage.prompt_tokens_details.cached_tokens", "usageDetails.input_cached_tokens", "usageMetadata.cachedContentTokenCount", "cached_content_token_count",
    ];

    public static readonly string[] Output =
    [
        "output_tokens", "completion_tokens", "usage.output", "usage.completion_tokens", "usage.output_tokens", "usageDetails.output", "usage.completionTokens", "completionTokens", "outputUsage",
        "usageMetadata.candidatesTokenCount", "candidates_token_count", "generatedTokens", "generatedCompletionTokens", "output",
    ];

    public static readonly string[] Time = ["startTime", "start_time", "starting_at", "timestamp", "created_at", "request_created_at", "time", "date", "timeGenerated"];

    public static readonly string[] End = ["end_time", "ending_at"];

    public static readonly string[] Member = ["member", "code_function", "function"];

    public static readonly string[] File = ["file", "code_filepath"];

    public static readonly string[] Site = ["call_site", "id_call_site", "metadata.call_site", "metadata.promptlint_call_site"];

    public static readonly string[] Environment = ["environment", "metadata.environment"];

    /// <summary>A name as it is compared.</summary>
    public static string Key(string name)
    {
        Span<char> key = stackalloc char[Math.Min(name.Length, 128)];
        int length = 0;
        foreach (char c in name)
            if (c is not ('_' or '-' or ' ') && length < key.Length)
                key[length++] = char.ToLowerInvariant(c);
        return new string(key[..length]);
    }
}
