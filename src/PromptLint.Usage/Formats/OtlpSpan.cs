namespace PromptLint.Usage.Formats;

/// <summary>What matters of a span; reused from one to the next.</summary>
internal sealed class OtlpSpan
{
    private static readonly DateTime Epoch = DateTime.UnixEpoch;

    private string? operation;
    private string? requestModel;
    private string? responseModel;
    private string? provider;
    private long? input;
    private long? output;
    private long cached;
    private long? startNanoseconds;
    private string? file;
    private string? function;
    private string? codeNamespace;
    private long? line;
    private string? site;

    public string? Environment { get; private set; }

    public void Clear()
    {
        operation = requestModel = responseModel = provider = file = function = codeNamespace = site = Environment = null;
        input = output = startNanoseconds = line = null;
        cached = 0;
    }

    public void Start(long? nanoseconds) => startNanoseconds = nanoseconds;

    /// <summary>True for attributes that <see cref="Set"/> understands: GenAI, code and deployment conventions, present and former names.</summary>
    public static bool Knows(string key) =>
        key.StartsWith("gen_ai.", StringComparison.Ordinal) || key.StartsWith("code.", StringComparison.Ordinal)
        || key.StartsWith("deployment.", StringComparison.Ordinal) || key == "promptlint.call_site";

    public void Set(string key, string? text, long? number)
    {
        switch (key)
        {
            case "gen_ai.operation.name":
                operation = text;
                break;
            case "gen_ai.request.model":
                requestModel = text;
                break;
            case "gen_ai.response.model":
                responseModel = text;
                break;
            case "gen_ai.provider.name" or "gen_ai.system":
                provider = text;
                break;
            case "gen_ai.usage.input_tokens" or "gen_ai.usage.prompt_tokens":
                input = number;
                break;
            case "gen_ai.usage.output_tokens" or "gen_ai.usage.completion_tokens":
                output = number;
                break;
            case "gen_ai.usage.cache_read.input_tokens" or "gen_ai.usage.cache_read_input_tokens" or "gen_ai.usage.cached_tokens":
                cached = number ?? 0;
                break;
            case "code.file.path" or "code.filepath":
                file = text;
                break;
            case "code.function.name" or "code.function":
                function = text;
                break;
            case "code.namespace":
                codeNamespace = text;
                break;
            case "code.line.number" or "code.lineno":
                line = number;
                break;
            case "deployment.environment.name" or "deployment.environment":
                Environment = text;
                break;
            case "promptlint.call_site":
                site = text;
                break;
        }
    }

    /// <summary>The span as a sample; null when it is no model call. Agent and tool spans repeat the tokens of the calls inside them.</summary>
    public UsageSample? Sample(string? resourceEnvironment)
    {
        if ((requestModel ?? responseModel) is not { Length: > 0 } model || operation is "execute_tool" or "invoke_agent" or "create_agent" || (input is null && output is null))
            return null;
        return new UsageSample
        {
            Model = model,
            Provider = ProviderNames.Of(provider),
            InputTokens = Math.Max(0, input ?? 0),
            OutputTokens = Math.Max(0, output ?? 0),
            CachedTokens = Math.Clamp(cached, 0, Math.Max(0, input ?? 0)),
            Time = startNanoseconds is > 0 and long start ? Epoch.AddTicks(start / 100) : null,
            File = file,
            Line = (int?)line,
            Member = codeNamespace is null || function is null || function.Contains('.', StringComparison.Ordinal) ? function : codeNamespace + "." + function,
            CallSiteId = site,
            Environment = Environment ?? resourceEnvironment,
        };
    }
}
