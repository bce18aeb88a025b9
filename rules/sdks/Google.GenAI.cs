// Google.GenAI, the official library: https://github.com/googleapis/dotnet-genai (read from its sources)
using Google.GenAI.Types;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;
using Type = Google.GenAI.Types.Type;

[assembly: Sdk("Google.GenAI", Packages = "Google.GenAI", Provider = "google", Uses = "Microsoft.Extensions.AI")]

namespace Google.GenAI
{
    public class AsyncSession : IAsyncDisposable
    {
        public Task CloseAsync() => throw null;
        public ValueTask DisposeAsync() => throw null;
    }

    public class Client : IDisposable, IAsyncDisposable
    {
        public Live Live { get; }
        public Models Models { get; }
        public Client(bool? vertexAI = null, string apiKey = null, string project = null, string location = null, [Carries] Types.HttpOptions httpOptions = null) { }
        public static void setDefaultBaseUrl(string vertexBaseUrl, string geminiBaseUrl) { }
        public void Dispose() { }
        public ValueTask DisposeAsync() => throw null;
    }

    public class ClientError : HttpRequestException
    {
        public int StatusCode { get; }
        public string Status { get; }
        public ClientError(string message) { }
        public ClientError(string message, int statusCode, string status = null) { }
        public ClientError(string message, Exception innerException) { }
        public ClientError(string message, int statusCode, string status, Exception innerException) { }
    }

    public class Live { }

    public class Models
    {
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> GenerateContentAsync([Model] string model, [Prompt] List<Content> contents, [Carries] GenerateContentConfig config = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> GenerateContentAsync([Model] string model, [Prompt] Content contents, [Carries] GenerateContentConfig config = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> GenerateContentAsync([Model] string model, [Prompt] string contents, [Carries] GenerateContentConfig config = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync([Model] string model, [Prompt] List<Content> contents, [Carries] GenerateContentConfig config = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync([Model] string model, [Prompt] Content contents, [Carries] GenerateContentConfig config = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync([Model] string model, [Prompt] string contents, [Carries] GenerateContentConfig config = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContentAsync([Model] string model, [Prompt(PromptLint.Sdk.Role.Input)] string contents, [Carries] EmbedContentConfig config = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContentAsync([Model] string model, [Prompt(PromptLint.Sdk.Role.Input)] Content contents, [Carries] EmbedContentConfig config = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContentAsync([Model] string model, [Prompt(PromptLint.Sdk.Role.Input)] List<Content> contents, [Carries] EmbedContentConfig config = null, CancellationToken cancellationToken = default) => throw null;
        public Task<CountTokensResponse> CountTokensAsync([Model] string model, string contents) => throw null;
        [LlmCall(Operation.Image)] public Task<GenerateImagesResponse> GenerateImagesAsync([Model] string model, [Prompt] string prompt, [Carries] GenerateImagesConfig config = null, CancellationToken cancellationToken = default) => throw null;
    }

    public class ServerError : HttpRequestException
    {
        public int StatusCode { get; }
        public string Status { get; }
        public ServerError(string message) { }
        public ServerError(string message, int statusCode, string status = null) { }
        public ServerError(string message, Exception innerException) { }
        public ServerError(string message, int statusCode, string status, Exception innerException) { }
    }
}

namespace Google.GenAI.Types
{
    public record Blob
    {
        public string DisplayName { get; set; }
        public byte[] Data { get; set; }
        public string MimeType { get; set; }
    }

    public record Candidate
    {
        public Content Content { get; set; }
        public string FinishMessage { get; set; }
        public int? TokenCount { get; set; }
        public FinishReason? FinishReason { get; set; }
        public double? AvgLogprobs { get; set; }
        public int? Index { get; set; }
    }

    public record Content
    {
        [Prompt] public List<Part> Parts { get; set; }
        [Role] public string Role { get; set; }
    }

    public record ContentEmbedding
    {
        public List<double> Values { get; set; }
    }

    public record EmbedContentConfig
    {
        public HttpOptions HttpOptions { get; set; }
        public string TaskType { get; set; }
        public string Title { get; set; }
        public int? OutputDimensionality { get; set; }
        public string MimeType { get; set; }
        public bool? AutoTruncate { get; set; }
    }

    public record FileData
    {
        public string DisplayName { get; set; }
        public string FileUri { get; set; }
        public string MimeType { get; set; }
    }

    public enum FinishReason { FINISH_REASON_UNSPECIFIED, STOP, MAX_TOKENS, SAFETY, RECITATION, LANGUAGE, OTHER, BLOCKLIST, PROHIBITED_CONTENT, SPII, MALFORMED_FUNCTION_CALL, IMAGE_SAFETY, UNEXPECTED_TOOL_CALL, IMAGE_PROHIBITED_CONTENT, NO_IMAGE }

    public record FunctionCall
    {
        public string Id { get; set; }
        public Dictionary<string, object> Args { get; set; }
        public string Name { get; set; }
    }

    public record FunctionCallingConfig
    {
        public List<string> AllowedFunctionNames { get; set; }
    }

    public record FunctionDeclaration
    {
        public string Description { get; set; }
        public string Name { get; set; }
        public Schema Parameters { get; set; }
        public object ParametersJsonSchema { get; set; }
        public Schema Response { get; set; }
        public object ResponseJsonSchema { get; set; }
    }

    public record FunctionResponse
    {
        public bool? WillContinue { get; set; }
        public string Id { get; set; }
        public string Name { get; set; }
        public Dictionary<string, object> Response { get; set; }
    }

    public record GenerateContentConfig
    {
        public HttpOptions HttpOptions { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public Content SystemInstruction { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? TopK { get; set; }
        [Choices] public int? CandidateCount { get; set; }
        [MaxOutputTokens] public int? MaxOutputTokens { get; set; }
        public List<string> StopSequences { get; set; }
        public bool? ResponseLogprobs { get; set; }
        public int? Logprobs { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? Seed { get; set; }
        [StructuredOutput] public string ResponseMimeType { get; set; }
        [StructuredOutput] public Schema ResponseSchema { get; set; }
        [StructuredOutput] public object ResponseJsonSchema { get; set; }
        public List<SafetySetting> SafetySettings { get; set; }
        [Tools] public List<Tool> Tools { get; set; }
        public ToolConfig ToolConfig { get; set; }
        public Dictionary<string, string> Labels { get; set; }
        public string CachedContent { get; set; }
        public List<string> ResponseModalities { get; set; }
        public SpeechConfig SpeechConfig { get; set; }
        public bool? AudioTimestamp { get; set; }
        [Carries] public ThinkingConfig ThinkingConfig { get; set; }
    }

    public record GenerateContentResponse
    {
        public string Text { get; }
        public IReadOnlyList<FunctionCall> FunctionCalls { get; }
        public List<Candidate> Candidates { get; set; }
        public DateTime? CreateTime { get; set; }
        public string ModelVersion { get; set; }
        public GenerateContentResponsePromptFeedback PromptFeedback { get; set; }
        public string ResponseId { get; set; }
        public GenerateContentResponseUsageMetadata UsageMetadata { get; set; }
    }

    public record GenerateContentResponsePromptFeedback
    {
        public string BlockReasonMessage { get; set; }
    }

    public record GenerateContentResponseUsageMetadata
    {
        public int? CachedContentTokenCount { get; set; }
        public int? CandidatesTokenCount { get; set; }
        public int? PromptTokenCount { get; set; }
        public int? ThoughtsTokenCount { get; set; }
        public int? ToolUsePromptTokenCount { get; set; }
        public int? TotalTokenCount { get; set; }
    }

    public record GenerateImagesConfig
    {
        public HttpOptions HttpOptions { get; set; }
        public string OutputGcsUri { get; set; }
        public string NegativePrompt { get; set; }
        [Choices] public int? NumberOfImages { get; set; }
        public string AspectRatio { get; set; }
        public double? GuidanceScale { get; set; }
        public int? Seed { get; set; }
        public bool? IncludeSafetyAttributes { get; set; }
        public bool? IncludeRaiReason { get; set; }
        public string OutputMimeType { get; set; }
        public int? OutputCompressionQuality { get; set; }
        public bool? AddWatermark { get; set; }
        public Dictionary<string, string> Labels { get; set; }
        public string ImageSize { get; set; }
        public bool? EnhancePrompt { get; set; }
    }

    public record GenerateImagesResponse
    {
        public List<GeneratedImage> GeneratedImages { get; set; }
    }

    public record GeneratedImage
    {
        public Image Image { get; set; }
        public string RaiFilteredReason { get; set; }
        public string EnhancedPrompt { get; set; }
    }

    public record GoogleSearch
    {
        public List<string> ExcludeDomains { get; set; }
    }

    public enum HarmBlockThreshold { HARM_BLOCK_THRESHOLD_UNSPECIFIED, BLOCK_LOW_AND_ABOVE, BLOCK_MEDIUM_AND_ABOVE, BLOCK_ONLY_HIGH, BLOCK_NONE, OFF }

    public enum HarmCategory { HARM_CATEGORY_UNSPECIFIED, HARM_CATEGORY_HATE_SPEECH, HARM_CATEGORY_DANGEROUS_CONTENT, HARM_CATEGORY_HARASSMENT, HARM_CATEGORY_SEXUALLY_EXPLICIT, HARM_CATEGORY_CIVIC_INTEGRITY, HARM_CATEGORY_IMAGE_HATE, HARM_CATEGORY_IMAGE_DANGEROUS_CONTENT, HARM_CATEGORY_IMAGE_HARASSMENT, HARM_CATEGORY_IMAGE_SEXUALLY_EXPLICIT }

    public record HttpOptions
    {
        [Endpoint] public string BaseUrl { get; set; }
        public string ApiVersion { get; set; }
        public Dictionary<string, string> Headers { get; set; }
        public int? Timeout { get; set; }
    }

    public record Image
    {
        public string GcsUri { get; set; }
        public byte[] ImageBytes { get; set; }
        public string MimeType { get; set; }
    }

    public enum Modality { MODALITY_UNSPECIFIED, TEXT, IMAGE, AUDIO }

    public record Part
    {
        public bool? Thought { get; set; }
        [ImageInput] public Blob InlineData { get; set; }
        public FileData FileData { get; set; }
        public byte[] ThoughtSignature { get; set; }
        public FunctionCall FunctionCall { get; set; }
        public FunctionResponse FunctionResponse { get; set; }
        [Prompt] public string Text { get; set; }
    }

    public record SafetySetting
    {
        public HarmCategory? Category { get; set; }
        public HarmBlockThreshold? Threshold { get; set; }
    }

    public record Schema
    {
        public object AdditionalProperties { get; set; }
        public Dictionary<string, Schema> Defs { get; set; }
        public string Ref { get; set; }
        public List<Schema> AnyOf { get; set; }
        public object Default { get; set; }
        public string Description { get; set; }
        public List<string> Enum { get; set; }
        public object Example { get; set; }
        public string Format { get; set; }
        public Schema Items { get; set; }
        public long? MaxItems { get; set; }
        public long? MaxLength { get; set; }
        public long? MaxProperties { get; set; }
        public double? Maximum { get; set; }
        public long? MinItems { get; set; }
        public long? MinLength { get; set; }
        public long? MinProperties { get; set; }
        public double? Minimum { get; set; }
        public bool? Nullable { get; set; }
        public string Pattern { get; set; }
        public Dictionary<string, Schema> Properties { get; set; }
        public List<string> PropertyOrdering { get; set; }
        public List<string> Required { get; set; }
        public string Title { get; set; }
        public Type? Type { get; set; }
    }

    public record SpeechConfig
    {
        public string LanguageCode { get; set; }
    }

    public record ThinkingConfig
    {
        public bool? IncludeThoughts { get; set; }
        [ReasoningEffort] public int? ThinkingBudget { get; set; }
    }

    public record Tool
    {
        public List<FunctionDeclaration> FunctionDeclarations { get; set; }
        public GoogleSearch GoogleSearch { get; set; }
        public UrlContext UrlContext { get; set; }
        public ToolCodeExecution CodeExecution { get; set; }
    }

    public record ToolCodeExecution { }

    public record ToolConfig
    {
        public FunctionCallingConfig FunctionCallingConfig { get; set; }
    }

    public enum Type { TYPE_UNSPECIFIED, STRING, NUMBER, INTEGER, BOOLEAN, ARRAY, OBJECT, NULL }

    public record UrlContext { }
}

namespace Google.GenAI.Types
{
    public record EmbedContentResponse
    {
        public List<ContentEmbedding> Embeddings { get; set; }
    }

    public record CountTokensResponse
    {
        public int? TotalTokens { get; set; }
    }
}

namespace Microsoft.Extensions.AI
{
    public static class GoogleGenAIExtensions
    {
        public static IChatClient AsIChatClient(this Google.GenAI.Client client, [Model] string defaultModelId = null) => throw null;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this Google.GenAI.Client client, [Model] string defaultModelId = null, int? defaultModelDimensions = null) => throw null;
    }
}
