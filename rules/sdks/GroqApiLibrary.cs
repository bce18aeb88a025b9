// GroqApiLibrary: https://github.com/jgravelle/GroqApiLibrary (read from its sources)
using PromptLint.Sdk;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("GroqApiLibrary", Packages = "GroqApiLibrary", Provider = "groq")]

namespace GroqApiLibrary
{
    public class Function
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public JsonObject Parameters { get; set; }
        public Func<string, Task<string>> ExecuteAsync { get; set; }
    }

    public class GroqApiClient : IGroqApiClient, IDisposable
    {
        public GroqApiClient(string apiKey) { }
        public GroqApiClient(string apiKey, HttpClient httpClient) { }
        public void SetCustomHeader(string name, string value) { }
        [LlmCall(Operation.Chat)] public Task<JsonObject> CreateChatCompletionAsync([JsonBody] JsonObject request) => throw null;
        [LlmCall(Operation.Chat)] public Task<JsonObject> CreateChatCompletionAsync([JsonBody] JsonArray messages, [Model] string model, [Carries] GroqChatOptions options = null) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<JsonObject> CreateChatCompletionStreamAsync([JsonBody] JsonObject request) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<JsonObject> CreateChatCompletionStreamAsync([JsonBody] JsonArray messages, [Model] string model, [Carries] GroqChatOptions options = null) => throw null;
        [LlmCall(Operation.Chat)] public Task<JsonObject> CreateChatCompletionWithStructuredOutputAsync([JsonBody] JsonArray messages, [Model] string model, [StructuredOutput] JsonObject jsonSchema, string schemaName = "response", bool strict = false, [Temperature] float? temperature = null, [MaxOutputTokens] int? maxCompletionTokens = null) => throw null;
        [LlmCall(Operation.Chat)] public Task<JsonObject> CreateChatCompletionWithReasoningAsync([JsonBody] JsonArray messages, [Model] string model, [ReasoningEffort] string reasoningEffort = null, string reasoningFormat = null, bool? includeReasoning = null, [Temperature] float? temperature = null, [MaxOutputTokens] int? maxCompletionTokens = null) => throw null;
        [LlmCall(Operation.Chat)] public Task<JsonObject> CreateChatCompletionWithDocumentsAsync([JsonBody] JsonArray messages, [Model] string model, JsonArray documents, bool enableCitations = true, [Temperature] float? temperature = null, [MaxOutputTokens] int? maxCompletionTokens = null) => throw null;
        public static JsonArray GetExecutedTools(JsonObject response) => throw null;
        [LlmCall(Operation.Responses)] public Task<JsonObject> CreateResponseAsync([Model] string model, [Prompt] JsonNode input, [Carries] GroqResponseOptions options = null) => throw null;
        public static string GetResponseOutputText(JsonObject response) => throw null;
        [LlmCall(Operation.Audio)] public Task<JsonObject> CreateTranscriptionAsync([AudioInput] Stream audioFile, string fileName, [Model] string model, [Prompt] string prompt = null, string responseFormat = "json", string language = null, [Temperature] float? temperature = null) => throw null;
        [LlmCall(Operation.Audio)] public Task<JsonObject> CreateTranslationAsync([AudioInput] Stream audioFile, string fileName, [Model] string model, [Prompt] string prompt = null, string responseFormat = "json", [Temperature] float? temperature = null) => throw null;
        [LlmCall(Operation.Audio)] public Task<JsonObject> CreateTranscriptionFromUrlAsync(string url, [Model] string model, [Prompt] string prompt = null, string responseFormat = "json", string language = null, [Temperature] float? temperature = null) => throw null;
        [LlmCall(Operation.Audio)] public Task<JsonObject> CreateTranslationFromUrlAsync(string url, [Model] string model, [Prompt] string prompt = null, string responseFormat = "json", [Temperature] float? temperature = null) => throw null;
        [LlmCall(Operation.Audio)] public Task<byte[]> CreateSpeechAsync([Prompt] string text, string voice, [Model] string model = "canopylabs/orpheus-v1-english", string responseFormat = "wav") => throw null;
        [LlmCall(Operation.Audio)] public Task<Stream> CreateSpeechStreamAsync([Prompt] string text, string voice, [Model] string model = "canopylabs/orpheus-v1-english", string responseFormat = "wav") => throw null;
        [LlmCall(Operation.Chat)] public Task<JsonObject> CreateVisionCompletionAsync([JsonBody] JsonObject request) => throw null;
        [LlmCall(Operation.Chat)] public Task<JsonObject> CreateVisionCompletionWithImageUrlAsync([ImageInput] string imageUrl, [Prompt] string prompt, [Model] string model = "qwen/qwen3.6-27b", [Temperature] float? temperature = null) => throw null;
        [LlmCall(Operation.Chat)] public Task<JsonObject> CreateVisionCompletionWithBase64ImageAsync([ImageInput] string imagePath, [Prompt] string prompt, [Model] string model = "qwen/qwen3.6-27b", [Temperature] float? temperature = null) => throw null;
        [LlmCall(Operation.Chat)] public Task<JsonObject> CreateVisionCompletionWithToolsAsync([ImageInput] string imageUrl, [Prompt] string prompt, [Tools] List<Tool> tools, [Model] string model = "qwen/qwen3.6-27b", bool parallelToolCalls = true) => throw null;
        [LlmCall(Operation.Chat)] public Task<JsonObject> CreateVisionCompletionWithJsonModeAsync([ImageInput] string imageUrl, [Prompt] string prompt, [Model] string model = "qwen/qwen3.6-27b") => throw null;
        [LlmCall(Operation.Chat)] public Task<JsonObject> CreateVisionCompletionWithStructuredOutputAsync([ImageInput] string imageUrl, [Prompt] string prompt, [StructuredOutput] JsonObject jsonSchema, string schemaName = "response", bool strict = false, [Model] string model = "qwen/qwen3.6-27b") => throw null;
        [LlmCall(Operation.Agent)] public Task<string> RunConversationWithToolsAsync([Prompt] string userPrompt, [Tools] List<Tool> tools, [Model] string model, [Prompt(Role.System)] string systemMessage, bool parallelToolCalls = true, string serviceTier = null) => throw null;
        public void Dispose() { }
    }

    public class GroqApiException : HttpRequestException
    {
        public string ErrorCode { get; }
        public string ErrorType { get; }
        public string ResponseBody { get; }
        public GroqApiException(string message, HttpStatusCode? statusCode = null, string errorCode = null, string errorType = null, string responseBody = null) { }
    }

    public class GroqChatOptions
    {
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        [MaxOutputTokens] public int? MaxCompletionTokens { get; set; }
        public int? Seed { get; set; }
        public string[] Stop { get; set; }
        public bool? ParallelToolCalls { get; set; }
        public JsonNode ToolChoice { get; set; }
        public string ServiceTier { get; set; }
        [ReasoningEffort] public string ReasoningEffort { get; set; }
        public string ReasoningFormat { get; set; }
        public bool? IncludeReasoning { get; set; }
        public string User { get; set; }
        public bool? StreamIncludeUsage { get; set; }
        public JsonObject ApplyTo(JsonObject request) => throw null;
        public JsonObject ToRequest(string model, JsonArray messages) => throw null;
    }

    public class GroqLlmProvider : ILlmProvider, IDisposable
    {
        public Task<string> GenerateAsync(string prompt) => throw null;
        public void Dispose() { }
    }

    public static class GroqModels
    {
        [ModelId("openai/gpt-oss-120b")] public const string GptOss120B = "openai/gpt-oss-120b";
        [ModelId("openai/gpt-oss-20b")] public const string GptOss20B = "openai/gpt-oss-20b";
        [ModelId("openai/gpt-oss-safeguard-20b")] public const string GptOssSafeguard20B = "openai/gpt-oss-safeguard-20b";
        [ModelId("qwen/qwen3.6-27b")] public const string Qwen36_27B = "qwen/qwen3.6-27b";
        [ModelId("allam-2-7b")] public const string Allam2_7B = "allam-2-7b";
        [ModelId("groq/compound")] public const string Compound = "groq/compound";
        [ModelId("groq/compound-mini")] public const string CompoundMini = "groq/compound-mini";
        [ModelId("meta-llama/llama-guard-4-12b")] public const string LlamaGuard4 = "meta-llama/llama-guard-4-12b";
        [ModelId("meta-llama/llama-prompt-guard-2-22m")] public const string PromptGuard22M = "meta-llama/llama-prompt-guard-2-22m";
        [ModelId("meta-llama/llama-prompt-guard-2-86m")] public const string PromptGuard86M = "meta-llama/llama-prompt-guard-2-86m";
        [ModelId("whisper-large-v3")] public const string WhisperLargeV3 = "whisper-large-v3";
        [ModelId("whisper-large-v3-turbo")] public const string WhisperLargeV3Turbo = "whisper-large-v3-turbo";
        [ModelId("canopylabs/orpheus-v1-english")] public const string OrpheusEnglish = "canopylabs/orpheus-v1-english";
        [ModelId("canopylabs/orpheus-arabic-saudi")] public const string OrpheusArabic = "canopylabs/orpheus-arabic-saudi";
        [ModelId("llama-3.1-8b-instant")] public const string Llama31_8B = "llama-3.1-8b-instant";
        [ModelId("llama-3.3-70b-versatile")] public const string Llama33_70B = "llama-3.3-70b-versatile";
        [ModelId("meta-llama/llama-4-scout-17b-16e-instruct")] public const string Llama4Scout = "meta-llama/llama-4-scout-17b-16e-instruct";
        [ModelId("qwen/qwen3-32b")] public const string Qwen3_32B = "qwen/qwen3-32b";
        [ModelId("moonshotai/kimi-k2-instruct-0905")] public const string KimiK2 = "moonshotai/kimi-k2-instruct-0905";
        [ModelId("meta-llama/llama-4-maverick-17b-128e-instruct")] public const string Llama4Maverick = "meta-llama/llama-4-maverick-17b-128e-instruct";
        [ModelId("llama-3.2-90b-vision-preview")] public const string Llama32_90BVision = "llama-3.2-90b-vision-preview";
        [ModelId("llama-3.2-11b-vision-preview")] public const string Llama32_11BVision = "llama-3.2-11b-vision-preview";
    }

    public class GroqResponseOptions
    {
        [Prompt(Role.System)] public string Instructions { get; set; }
        public JsonArray Tools { get; set; }
        public JsonNode ToolChoice { get; set; }
        [ReasoningEffort] public string ReasoningEffort { get; set; }
        public JsonObject Text { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        [MaxOutputTokens] public int? MaxOutputTokens { get; set; }
        public JsonObject Metadata { get; set; }
        public JsonObject ApplyTo(JsonObject request) => throw null;
    }

    public class GroqUsage
    {
        public int PromptTokens { get; set; }
        public int CompletionTokens { get; set; }
        public int TotalTokens { get; set; }
        public int CachedTokens { get; set; }
        public double? QueueTime { get; set; }
        public double? PromptTime { get; set; }
        public double? CompletionTime { get; set; }
        public double? TotalTime { get; set; }
        public string RequestId { get; set; }
        public double CacheHitRatio { get; }
        public static GroqUsage FromResponse(JsonObject response) => throw null;
    }

    public interface IGroqApiClient
    {
        [LlmCall(Operation.Chat)] Task<JsonObject> CreateChatCompletionAsync([JsonBody] JsonObject request);
        [LlmCall(Operation.Chat)] Task<JsonObject> CreateChatCompletionAsync([JsonBody] JsonArray messages, [Model] string model, [Carries] GroqChatOptions options = null);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<JsonObject> CreateChatCompletionStreamAsync([JsonBody] JsonObject request);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<JsonObject> CreateChatCompletionStreamAsync([JsonBody] JsonArray messages, [Model] string model, [Carries] GroqChatOptions options = null);
        [LlmCall(Operation.Chat)] Task<JsonObject> CreateChatCompletionWithStructuredOutputAsync([JsonBody] JsonArray messages, [Model] string model, [StructuredOutput] JsonObject jsonSchema, string schemaName = "response", bool strict = false, [Temperature] float? temperature = null, [MaxOutputTokens] int? maxCompletionTokens = null);
        [LlmCall(Operation.Chat)] Task<JsonObject> CreateChatCompletionWithReasoningAsync([JsonBody] JsonArray messages, [Model] string model, [ReasoningEffort] string reasoningEffort = null, string reasoningFormat = null, bool? includeReasoning = null, [Temperature] float? temperature = null, [MaxOutputTokens] int? maxCompletionTokens = null);
        [LlmCall(Operation.Chat)] Task<JsonObject> CreateChatCompletionWithDocumentsAsync([JsonBody] JsonArray messages, [Model] string model, JsonArray documents, bool enableCitations = true, [Temperature] float? temperature = null, [MaxOutputTokens] int? maxCompletionTokens = null);
        [LlmCall(Operation.Responses)] Task<JsonObject> CreateResponseAsync([Model] string model, [Prompt] JsonNode input, [Carries] GroqResponseOptions options = null);
        [LlmCall(Operation.Audio)] Task<JsonObject> CreateTranscriptionAsync([AudioInput] Stream audioFile, string fileName, [Model] string model, [Prompt] string prompt = null, string responseFormat = "json", string language = null, [Temperature] float? temperature = null);
        [LlmCall(Operation.Audio)] Task<JsonObject> CreateTranslationAsync([AudioInput] Stream audioFile, string fileName, [Model] string model, [Prompt] string prompt = null, string responseFormat = "json", [Temperature] float? temperature = null);
        [LlmCall(Operation.Audio)] Task<JsonObject> CreateTranscriptionFromUrlAsync(string url, [Model] string model, [Prompt] string prompt = null, string responseFormat = "json", string language = null, [Temperature] float? temperature = null);
        [LlmCall(Operation.Audio)] Task<JsonObject> CreateTranslationFromUrlAsync(string url, [Model] string model, [Prompt] string prompt = null, string responseFormat = "json", [Temperature] float? temperature = null);
        [LlmCall(Operation.Audio)] Task<byte[]> CreateSpeechAsync([Prompt] string text, string voice, [Model] string model = "canopylabs/orpheus-v1-english", string responseFormat = "wav");
        [LlmCall(Operation.Audio)] Task<Stream> CreateSpeechStreamAsync([Prompt] string text, string voice, [Model] string model = "canopylabs/orpheus-v1-english", string responseFormat = "wav");
        [LlmCall(Operation.Chat)] Task<JsonObject> CreateVisionCompletionAsync([JsonBody] JsonObject request);
        [LlmCall(Operation.Chat)] Task<JsonObject> CreateVisionCompletionWithImageUrlAsync([ImageInput] string imageUrl, [Prompt] string prompt, [Model] string model = "qwen/qwen3.6-27b", [Temperature] float? temperature = null);
        [LlmCall(Operation.Chat)] Task<JsonObject> CreateVisionCompletionWithBase64ImageAsync([ImageInput] string imagePath, [Prompt] string prompt, [Model] string model = "qwen/qwen3.6-27b", [Temperature] float? temperature = null);
        [LlmCall(Operation.Chat)] Task<JsonObject> CreateVisionCompletionWithToolsAsync([ImageInput] string imageUrl, [Prompt] string prompt, [Tools] List<Tool> tools, [Model] string model = "qwen/qwen3.6-27b", bool parallelToolCalls = true);
        [LlmCall(Operation.Chat)] Task<JsonObject> CreateVisionCompletionWithJsonModeAsync([ImageInput] string imageUrl, [Prompt] string prompt, [Model] string model = "qwen/qwen3.6-27b");
        [LlmCall(Operation.Chat)] Task<JsonObject> CreateVisionCompletionWithStructuredOutputAsync([ImageInput] string imageUrl, [Prompt] string prompt, [StructuredOutput] JsonObject jsonSchema, string schemaName = "response", bool strict = false, [Model] string model = "qwen/qwen3.6-27b");
        [LlmCall(Operation.Agent)] Task<string> RunConversationWithToolsAsync([Prompt] string userPrompt, [Tools] List<Tool> tools, [Model] string model, [Prompt(Role.System)] string systemMessage, bool parallelToolCalls = true, string serviceTier = null);
    }

    public interface ILlmProvider
    {
        Task<string> GenerateAsync(string prompt);
    }

    public static class ReasoningEffort
    {
        public const string None = "none";
        public const string Default = "default";
        public const string Low = "low";
        public const string Medium = "medium";
        public const string High = "high";
    }

    public static class ReasoningFormat
    {
        public const string Hidden = "hidden";
        public const string Raw = "raw";
        public const string Parsed = "parsed";
    }

    public class Tool
    {
        public string Type { get; set; }
        public Function Function { get; set; }
    }
}
