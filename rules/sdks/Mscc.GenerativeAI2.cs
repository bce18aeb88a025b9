// Mscc.GenerativeAI before 3.0, all types in one namespace: https://github.com/mscraftsman/generative-ai (read from its sources)
using Microsoft.Extensions.Logging;
using Mscc.GenerativeAI;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;
using global::Microsoft.Extensions.AI;
using ImageGenerationRequest = Mscc.GenerativeAI.ImageGenerationRequest;
using ImageGenerationResponse = Mscc.GenerativeAI.ImageGenerationResponse;
using Model = Mscc.GenerativeAI.Model;

[assembly: Sdk("Mscc.GenerativeAI 2", Packages = "Mscc.GenerativeAI[1.0,3.0);Mscc.GenerativeAI.Microsoft[1.0,3.0)", Provider = "google", Uses = "Microsoft.Extensions.AI")]

namespace Mscc.GenerativeAI
{
    public abstract class BaseModel : IDisposable, IAsyncDisposable
    {
        [Model] public string Model { get; set; }
        public string Name { get; }
        public string ApiKey { set { } }
        public string AccessToken { set { } }
        public string ProjectId { set { } }
        public string Region { get; set; }
        public TimeSpan Timeout { get; set; }
        public void Dispose() { }
        public virtual ValueTask DisposeAsync() => throw null;
    }

    public class DynamicModel : BaseModel
    {
        public DynamicModel() { }
        public DynamicModel(IHttpClientFactory httpClientFactory = null, ILogger logger = null) { }
        public Task<GenerateContentResponse> GenerateContent(GenerateContentRequest request, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        public Task<GenerateContentResponse> GenerateContentStream(GenerateContentRequest request, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
    }

    public class EmbeddingsModel : BaseModel
    {
        public EmbeddingsModel() { }
        public EmbeddingsModel(IHttpClientFactory httpClientFactory = null, ILogger logger = null) { }
    }

    public static class GenerativeAIExtensions
    {
        public static string GuardApiKey(this string apiKey) => throw null;
        public static void GuardSupported(this GenerativeModel model, string message = null) { }
        public static void GuardInlineDataMimeType(string mimeType) { }
        public static void GuardMimeType(string mimeType) { }
        public static void GuardMimeTypeFileSearchStore(string mimeType) { }
        public static void GuardSupportedLanguage(this string language) { }
        public static string SanitizeModelName(this string value) => throw null;
        public static string SanitizeFileName(this string value) => throw null;
        public static string SanitizeGeneratedFileName(this string value) => throw null;
        public static string SanitizeCachedContentName(this string value) => throw null;
        public static string SanitizeBatchesName(this string value) => throw null;
        public static string SanitizeTuningJobsName(this string value) => throw null;
        public static string SanitizeEndpointName(this string value) => throw null;
        public static string SanitizeFileSearchStoreName(this string value) => throw null;
        public static string SanitizeCorporaName(this string value) => throw null;
        public static string SanitizeDocumentName(this string value) => throw null;
        public static Part FromBytes(this Part part, string value, string mimeType) => throw null;
        public static Part FromCodeExecutionResult(this Part part, string outcome, string output) => throw null;
        public static Part FromFunctionCall(this Part part, string name, string[] args) => throw null;
        public static Part FromFunctionResponse(this Part part, string name, object response) => throw null;
        public static Part FromText(this Part part, string value) => throw null;
        public static Part FromUri(this Part part, string uri, string mimeType) => throw null;
        public static Part FromVideoMetadata(this Part part, string startOffset, string endOffset, double fps) => throw null;
        public static Image FromFile(string uri, string mimeType = null) => throw null;
        public static string GetValue(this JsonElement element, string key) => throw null;
        public static void ReadDotEnv(string dotEnvFile = ".env") { }
        public static string AddQueryString(this string requestUri, Dictionary<string, string> queryStringParams) => throw null;
        public static void CheckResponse(this GenerateContentResponse response, bool stream = false) { }
        public static Task<HttpResponseMessage> EnsureSuccessAsync(this HttpResponseMessage response, CancellationToken cancellationToken = default) => throw null;
    }

    public class GenerativeModel : BaseModel
    {
        public bool UseServerSentEventsFormat { get; set; }
        [StructuredOutput] public bool UseJsonMode { get; set; }
        public bool UseGrounding { get; set; }
        public bool UseGoogleSearch { get; set; }
        public bool UseCodeExecution { get; set; }
        public bool UseRealtime { get; set; }
        public GenerativeModel() { }
        public GenerativeModel(string apiKey, [Model] string model = null, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, [Prompt(PromptLint.Sdk.Role.System)] Content systemInstruction = null, ToolConfig toolConfig = null) { }
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> GenerateContent([Carries] GenerateContentRequest request, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> GenerateContent([Prompt] string prompt, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> GenerateContent([Prompt] List<IPart> parts, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> GenerateContentStream([Carries] GenerateContentRequest request, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> GenerateContentStream([Prompt] string prompt, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> GenerateContentStream([Prompt] List<IPart> parts, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<GenerateImagesResponse> GenerateImages([Carries] GenerateImagesRequest request, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<GenerateImagesResponse> GenerateImages([Model] string model, [Prompt] string prompt, GenerateImagesConfig config = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContent([Carries] EmbedContentRequest request, [Model] string model = null, TaskType? taskType = null, string title = null, [Carries] RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContent([Carries] List<EmbedContentRequest> requests, [Model] string model = null, TaskType? taskType = null, string title = null, [Carries] RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContent([Prompt(PromptLint.Sdk.Role.Input)] string content, [Model] string model = null, TaskType? taskType = null, string title = null, [Carries] RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContent([Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> content, [Model] string model = null, TaskType? taskType = null, string title = null, [Carries] RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContent([Prompt(PromptLint.Sdk.Role.Input)] ContentResponse content, [Model] string model = null, TaskType? taskType = null, string title = null, [Carries] RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        public Task<CountTokensResponse> CountTokens(GenerateContentRequest request, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        public Task<CountTokensResponse> CountTokens(string prompt, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        public Task<CountTokensResponse> CountTokens(List<IPart> parts, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        public ChatSession StartChat([Prompt] List<ContentResponse> history = null, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, bool enableAutomaticFunctionCalling = false) => throw null;
    }

    public class GoogleAI : IGenerativeAI
    {
        public GoogleAI(string apiKey = null, string accessToken = null, string apiVersion = null, IHttpClientFactory httpClientFactory = null, RequestOptions requestOptions = null, ILogger logger = null) { }
        public GenerativeModel GenerativeModel([Model] string model = Model.Gemini25Pro, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, [Prompt(PromptLint.Sdk.Role.System)] Content systemInstruction = null, ILogger logger = null) => throw null;
        public GenerativeModel GenerativeModel(CachedContent cachedContent, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, ILogger logger = null) => throw null;
        public ImageGenerationModel ImageGenerationModel([Model] string model = Model.Imagen3, ILogger logger = null) => throw null;
    }

    public interface IGenerativeAI
    {
        GenerativeModel GenerativeModel([Model] string model = Model.Gemini25Pro, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, [Prompt(PromptLint.Sdk.Role.System)] Content systemInstruction = null, ILogger logger = null);
        GenerativeModel GenerativeModel(CachedContent cachedContent, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, ILogger logger = null);
        ImageGenerationModel ImageGenerationModel([Model] string model, ILogger logger = null);
    }

    public class ImageGenerationModel : BaseModel
    {
        public ImageGenerationModel() { }
        public ImageGenerationModel(IHttpClientFactory httpClientFactory = null, ILogger logger = null) { }
        public ImageGenerationModel(string projectId = null, string region = null, string accessToken = null, [Model] string model = null, IHttpClientFactory httpClientFactory = null, ILogger logger = null) { }
        [LlmCall(Operation.Image)] public Task<ImageGenerationResponse> GenerateImages([Carries] ImageGenerationRequest request, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<ImageGenerationResponse> GenerateContent([Prompt] string prompt, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
    }

    public class OpenAIModel : BaseModel
    {
        public OpenAIModel() { }
        public OpenAIModel(IHttpClientFactory httpClientFactory = null, ILogger logger = null) { }
    }

    public class VertexAI : IGenerativeAI
    {
        public string EndpointId { get; set; }
        public VertexAI(string projectId, string region = null, string accessToken = null, string endpointId = null, string apiVersion = null, IHttpClientFactory httpClientFactory = null, RequestOptions requestOptions = null, ILogger logger = null) { }
        public VertexAI(string apiKey, string apiVersion = null, IHttpClientFactory httpClientFactory = null, RequestOptions requestOptions = null, ILogger logger = null) { }
        public GenerativeModel GenerativeModel([Model] string model = Model.Gemini25Pro, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, [Prompt(PromptLint.Sdk.Role.System)] Content systemInstruction = null, ILogger logger = null) => throw null;
        public GenerativeModel GenerativeModel(CachedContent cachedContent, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, ILogger logger = null) => throw null;
        public ImageGenerationModel ImageGenerationModel([Model] string model = Model.ImageGeneration, ILogger logger = null) => throw null;
    }
}

namespace Mscc.GenerativeAI.Microsoft
{
    public sealed class GeminiChatClient : IChatClient
    {
        public GeminiChatClient(string apiKey, [Model] string model = "") { }
        public GeminiChatClient([Carries] IGenerativeAI genAi, [Model] string model = "") { }
        public void Dispose() { }
        public object GetService(Type serviceType, object serviceKey = null) => throw null;
        public Task<ChatResponse> GetResponseAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }
}
