// Google_GenerativeAI, an unofficial Gemini library: https://github.com/gunpal5/Google_GenerativeAI (read from its sources at 3.x)
using GenerativeAI.Clients;
using GenerativeAI.Core;
using GenerativeAI.Types;
using GenerativeAI;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;
using global::Microsoft.Extensions.AI;
using global::Microsoft.Extensions.Logging;

[assembly: Sdk("Google_GenerativeAI", Packages = "Google_GenerativeAI;Google_GenerativeAI.Microsoft;Google_GenerativeAI.Tools;Google_GenerativeAI.Web", Provider = "google", Uses = "Microsoft.Extensions.AI")]

namespace GenerativeAI
{
    public abstract class GenAI
    {
        public virtual GenerativeModel CreateGenerativeModel([Model] string modelName, [Carries] GenerationConfig config = null, ICollection<SafetySetting> safetyRatings = null, [Prompt(PromptLint.Sdk.Role.System)] string systemInstruction = null) => throw null;
        public EmbeddingModel CreateEmbeddingModel([Model] string modelName) => throw null;
        public IPlatformAdapter GetPlatformAdapter() => throw null;
        public ImagenModel CreateImageModel([Model] string modelName) => throw null;
    }

    public class GoogleAi : GenAI
    {
        public GoogleAi(string apiKey = null, string accessToken = null, HttpClient client = null, ILogger logger = null) { }
        public GoogleAi(IPlatformAdapter adapter, HttpClient client = null, ILogger logger = null) { }
        public GeminiModel CreateGeminiModel([Model] string modelName, [Carries] GenerationConfig config = null, ICollection<SafetySetting> safetyRatings = null, [Prompt(PromptLint.Sdk.Role.System)] string systemInstruction = null) => throw null;
    }

    public class VertexAI : GenAI
    {
        public VertexAI(IPlatformAdapter platformAdapter, HttpClient client = null, ILogger logger = null) { }
    }

    public abstract class BaseModel : BaseClient { }

    public class ChatSession : GenerativeModel
    {
        public Content LastRequestContent { get; }
        public Content LastResponseContent { get; }
        [Prompt] public List<Content> History { get; set; }
        public ChatSession([Prompt] List<Content> history, IPlatformAdapter platform, [Model] string model, [Carries] GenerationConfig config = null, ICollection<SafetySetting> safetySettings = null, [Prompt(PromptLint.Sdk.Role.System)] string systemInstruction = null, HttpClient httpClient = null, ILogger logger = null) { }
        public ChatSession([Prompt] List<Content> history, string apiKey, [Model] string model, [Carries] GenerationConfig config = null, ICollection<SafetySetting> safetySettings = null, [Prompt(PromptLint.Sdk.Role.System)] string systemInstruction = null, HttpClient httpClient = null, ILogger logger = null) { }
    }

    public class EmbeddingModel : BaseModel
    {
        [Model] public string Model { get; set; }
        public EmbeddingModel(IPlatformAdapter platform, [Model] string model, HttpClient httpClient = null, ILogger logger = null) { }
        public EmbeddingModel(string apiKey, [Model] string model, HttpClient httpClient = null, ILogger logger = null) { }
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContentAsync([Prompt(PromptLint.Sdk.Role.Input)] Content content, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContentAsync([Carries] EmbedContentRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContentAsync([Prompt(PromptLint.Sdk.Role.Input)] string message, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContentAsync([Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<Part> parts, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedContentResponse> EmbedContentAsync([Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> messages, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<BatchEmbedContentsResponse> BatchEmbedContentAsync([Carries] IEnumerable<EmbedContentRequest> requests, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<BatchEmbedContentsResponse> BatchEmbedContentAsync([Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<Content> contents, CancellationToken cancellationToken = default) => throw null;
    }

    public class GeminiModel : GenerativeModel
    {
        public int TimeoutForFileStateCheck { get; set; }
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> GenerateContentAsync([Prompt] string prompt, string filePath, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync([Prompt] string prompt, string filePath, CancellationToken cancellationToken = default) => throw null;
        public GeminiModel(IPlatformAdapter platform, [Model] string model, [Carries] GenerationConfig config = null, ICollection<SafetySetting> safetySettings = null, [Prompt(PromptLint.Sdk.Role.System)] string systemInstruction = null, HttpClient httpClient = null, ILogger logger = null) { }
    }

    public class GenerativeModel : BaseModel, IGenerativeModel
    {
        internal GenerativeModel() { }
        [LlmCall(Operation.Chat)] public virtual Task<GenerateContentResponse> GenerateContentAsync([Carries] GenerateContentRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> GenerateContentAsync([Prompt] string prompt, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> GenerateContentAsync([Prompt] string prompt, string fileUri, string mimeType, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> GenerateContentAsync([Prompt] IEnumerable<Part> parts, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual IAsyncEnumerable<GenerateContentResponse> StreamContentAsync([Carries] GenerateContentRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync([Prompt] string prompt, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync([Prompt] string prompt, string fileUri, string mimeType, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync([Prompt] IEnumerable<Part> parts, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync([Prompt] IEnumerable<Content> contents, CancellationToken cancellationToken = default) => throw null;
        public Task<CountTokensResponse> CountTokensAsync([Prompt] IEnumerable<Content> contents, CancellationToken cancellationToken = default) => throw null;
        public Task<CountTokensResponse> CountTokensAsync([Prompt] IEnumerable<Part> parts, CancellationToken cancellationToken = default) => throw null;
        public Task<CountTokensResponse> CountTokensAsync(GenerateContentRequest generateContentRequest, CancellationToken cancellationToken = default) => throw null;
        [StructuredOutput] public bool UseJsonMode { get; set; }
        public JsonSerializerOptions GenerateObjectJsonSerializerOptions { get; set; }
        [LlmCall(Operation.Chat)] public virtual Task<GenerateContentResponse> GenerateContentAsync<T>([Carries] GenerateContentRequest request, CancellationToken cancellationToken = default) where T : class => throw null;
        [LlmCall(Operation.Chat, Structured = true)] public virtual Task<T> GenerateObjectAsync<T>([Carries] GenerateContentRequest request, CancellationToken cancellationToken = default) where T : class => throw null;
        [LlmCall(Operation.Chat, Structured = true)] public Task<T> GenerateObjectAsync<T>([Prompt] string prompt, CancellationToken cancellationToken = default) where T : class => throw null;
        [LlmCall(Operation.Chat, Structured = true)] public Task<T> GenerateObjectAsync<T>([Prompt] IEnumerable<Part> parts, CancellationToken cancellationToken = default) where T : class => throw null;
        [LlmCall(Operation.Chat, Structured = true)] public virtual Task<T> GenerateEnumAsync<T>([Carries] GenerateContentRequest request, CancellationToken cancellationToken = default) where T : Enum => throw null;
        [LlmCall(Operation.Chat, Structured = true)] public Task<T> GenerateEnumAsync<T>([Prompt] string prompt, CancellationToken cancellationToken = default) where T : Enum => throw null;
        [LlmCall(Operation.Chat, Structured = true)] public Task<T> GenerateEnumAsync<T>([Prompt] IEnumerable<Part> parts, CancellationToken cancellationToken = default) where T : Enum => throw null;
        public bool UseGrounding { get; set; }
        public bool UseGoogleSearch { get; set; }
        public bool UseCodeExecutionTool { get; set; }
        public Tool RetrievalTool { get; }
        public FunctionCallingBehaviour FunctionCallingBehaviour { get; set; }
        public Tool DefaultSearchTool { get; set; }
        public Tool DefaultGoogleSearchRetrieval { get; set; }
        public Tool DefaultCodeExecutionTool { get; set; }
        [Tools] public List<IFunctionTool> FunctionTools { get; set; }
        public ToolConfig ToolConfig { get; set; }
        public void AddFunctionTool([Tools] IFunctionTool tool, ToolConfig toolConfig = null, FunctionCallingBehaviour functionCallingBehaviour = null) { }
        public void DisableFunctions() { }
        public void EnableFunctions() { }
        [Prompt(PromptLint.Sdk.Role.System)] public string SystemInstruction { get; set; }
        [Model] public string Model { get; set; }
        [Carries] public GenerationConfig Config { get; set; }
        public List<SafetySetting> SafetySettings { get; set; }
        public GenerativeModel(IPlatformAdapter platform, [Model] string model, [Carries] GenerationConfig config = null, ICollection<SafetySetting> safetySettings = null, [Prompt(PromptLint.Sdk.Role.System)] string systemInstruction = null, HttpClient httpClient = null, ILogger logger = null) { }
        public GenerativeModel(string apiKey, [Model] string model, [Carries] GenerationConfig config = null, ICollection<SafetySetting> safetySettings = null, [Prompt(PromptLint.Sdk.Role.System)] string systemInstruction = null, HttpClient httpClient = null, ILogger logger = null) { }
        public virtual ChatSession StartChat([Prompt] List<Content> history = null, [Carries] GenerationConfig config = null, ICollection<SafetySetting> safetySettings = null, [Prompt(PromptLint.Sdk.Role.System)] string systemInstruction = null) => throw null;
    }

    public interface IGenerativeModel
    {
        bool UseGrounding { get; set; }
        bool UseGoogleSearch { get; set; }
        bool UseCodeExecutionTool { get; set; }
        bool UseJsonMode { get; set; }
        FunctionCallingBehaviour FunctionCallingBehaviour { get; set; }
        [LlmCall(Operation.Chat)] Task<GenerateContentResponse> GenerateContentAsync([Carries] GenerateContentRequest request, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat)] Task<GenerateContentResponse> GenerateContentAsync([Prompt] string prompt, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat)] Task<GenerateContentResponse> GenerateContentAsync([Prompt] string prompt, string fileUri, string mimeType, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat)] Task<GenerateContentResponse> GenerateContentAsync([Prompt] IEnumerable<Part> parts, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<GenerateContentResponse> StreamContentAsync([Carries] GenerateContentRequest request, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<GenerateContentResponse> StreamContentAsync([Prompt] string prompt, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<GenerateContentResponse> StreamContentAsync([Prompt] string prompt, string fileUri, string mimeType, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<GenerateContentResponse> StreamContentAsync([Prompt] IEnumerable<Part> parts, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<GenerateContentResponse> StreamContentAsync([Prompt] IEnumerable<Content> contents, CancellationToken cancellationToken = default);
        Task<CountTokensResponse> CountTokensAsync([Prompt] IEnumerable<Content> contents, CancellationToken cancellationToken = default);
        Task<CountTokensResponse> CountTokensAsync([Prompt] IEnumerable<Part> parts, CancellationToken cancellationToken = default);
        Task<CountTokensResponse> CountTokensAsync(GenerateContentRequest generateContentRequest, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat)] Task<GenerateContentResponse> GenerateContentAsync<T>([Carries] GenerateContentRequest request, CancellationToken cancellationToken = default) where T : class;
        [LlmCall(Operation.Chat, Structured = true)] Task<T> GenerateObjectAsync<T>([Carries] GenerateContentRequest request, CancellationToken cancellationToken = default) where T : class;
        [LlmCall(Operation.Chat, Structured = true)] Task<T> GenerateObjectAsync<T>([Prompt] string prompt, CancellationToken cancellationToken = default) where T : class;
        [LlmCall(Operation.Chat, Structured = true)] Task<T> GenerateObjectAsync<T>([Prompt] IEnumerable<Part> parts, CancellationToken cancellationToken = default) where T : class;
        [LlmCall(Operation.Chat, Structured = true)] Task<T> GenerateEnumAsync<T>([Carries] GenerateContentRequest request, CancellationToken cancellationToken = default) where T : Enum;
        [LlmCall(Operation.Chat, Structured = true)] Task<T> GenerateEnumAsync<T>([Prompt] string prompt, CancellationToken cancellationToken = default) where T : Enum;
        [LlmCall(Operation.Chat, Structured = true)] Task<T> GenerateEnumAsync<T>([Prompt] IEnumerable<Part> parts, CancellationToken cancellationToken = default) where T : Enum;
    }

    public class VertexAIModel : GenerativeModel
    {
        public VertexAIModel(IPlatformAdapter platform, [Model] string model, [Carries] GenerationConfig config = null, ICollection<SafetySetting> safetySettings = null, [Prompt(PromptLint.Sdk.Role.System)] string systemInstruction = null, HttpClient httpClient = null, ILogger logger = null) { }
    }

    public static class ContentExtensions
    {
        public static void AddPart(this Content content, [Prompt] Part part) { }
        public static void AddParts(this Content content, [Prompt] IEnumerable<Part> parts) { }
        public static void AddInlineData(this Content content, [ImageInput] string data, string mimeType) { }
        public static void AddInlineFile(this Content content, [ImageInput] string filePath, string role) { }
        public static void AddRemoteFile(this Content content, string fileUri, string mimeType) { }
        public static void AddText(this Content content, [Prompt] string text) { }
        public static T ToObject<T>(this Content content, JsonSerializerOptions options = null) where T : class => throw null;
    }

    public static class GenerateContentRequestExtensions
    {
        public static void AddTool(this GenerateContentRequest request, [Tools] Tool tool, ToolConfig config = null) { }
        public static void UseJsonMode<T>(this GenerateContentRequest request, JsonSerializerOptions options = null) where T : class { }
        public static void UseEnumMode<T>(this GenerateContentRequest request, JsonSerializerOptions options = null) where T : Enum { }
    }

    public static class GenerateContentResponseExtensions
    {
        public static string Text(this GenerateContentResponse response) => throw null;
        public static FunctionCall GetFunction(this GenerateContentResponse response) => throw null;
        public static List<FunctionCall> GetFunctions(this GenerateContentResponse response) => throw null;
        public static T ToObject<T>(this GenerateContentResponse response, JsonSerializerOptions options = null) where T : class => throw null;
        public static List<T> ToObjects<T>(this GenerateContentResponse response, JsonSerializerOptions options = null) where T : class => throw null;
        public static T ToEnum<T>(this GenerateContentResponse response, JsonSerializerOptions options = null) where T : Enum => throw null;
    }

    public static class RequestExtensions
    {
        public static Content FormatGenerateContentInput([Prompt] string @params, [Role] string role = Roles.User) => throw null;
        public static Content FormatSystemInstruction([Prompt(PromptLint.Sdk.Role.System)] string @params) => throw null;
        public static Content FormatGenerateContentInput([Prompt] IEnumerable<string> request, [Role] string role = Roles.User) => throw null;
        public static Content FormatGenerateContentInput([Prompt] IEnumerable<Part> request, [Role] string role = Roles.User) => throw null;
    }

    public static class Roles
    {
        [IsRole(PromptLint.Sdk.Role.User)] public const string User = "user";
        [IsRole(PromptLint.Sdk.Role.Assistant)] public const string Model = "model";
        [IsRole(PromptLint.Sdk.Role.Tool)] public const string Function = "function";
        [IsRole(PromptLint.Sdk.Role.System)] public const string System = "system";
    }
}

namespace GenerativeAI.Clients
{
    public class BaseClient
    {
        internal BaseClient() { }
        public IPlatformAdapter Platform { get; }
        public BaseClient(IPlatformAdapter platform, HttpClient httpClient, ILogger logger = null) { }
    }

    public class ImagenModel : BaseClient
    {
        public ImagenModel(IPlatformAdapter platform, string modelName, HttpClient httpClient = null, ILogger logger = null) { }
    }
}

namespace GenerativeAI.Core
{
    public class FunctionCallingBehaviour
    {
        public bool AutoCallFunction { get; set; }
        public bool AutoReplyFunction { get; set; }
        public bool FunctionEnabled { get; set; }
        public bool AutoHandleBadFunctionCalls { get; set; }
    }

    public interface IFunctionTool
    {
        Tool AsTool();
        Task<FunctionResponse> CallAsync(FunctionCall functionCall, CancellationToken cancellationToken = default);
        bool IsContainFunction(string name);
    }

    public interface IPlatformAdapter
    {
        Task AddAuthorizationAsync(HttpRequestMessage request, bool requireAccessToken, CancellationToken cancellationToken = default);
        Task ValidateCredentialsAsync(CancellationToken cancellationToken = default);
        Task AuthorizeAsync(CancellationToken cancellationToken = default);
        string GetBaseUrl(bool appendVesion = true, bool appendPublisher = true, bool appendLocation = true, bool appendProject = true);
        string GetBaseUrlForFile();
        string CreateUrlForModel(string modelId, string task);
        string CreateUrlForTunedModel(string modelId, string task);
        string GetApiVersion();
        string GetApiVersionForFile();
        string GetMultiModalLiveUrl(string version = "v1alpha");
        string GetFullyQualifiedModelName(string modelName, bool appendLocation = true);
    }
}

namespace GenerativeAI.Exceptions
{
    public class ApiException : Exception
    {
        public int ErrorCode { get; }
        public string ErrorMessage { get; }
        public string ErrorStatus { get; }
        public ApiException() { }
        public ApiException(string message) { }
        public ApiException(string message, Exception innerException) { }
        public ApiException(int errorCode, string errorMessage, string errorStatus) { }
    }

    public class GenerativeAIException : Exception
    {
        public string Details { get; }
        public GenerativeAIException() { }
        public GenerativeAIException(string message) { }
        public GenerativeAIException(string message, Exception innerException) { }
        public GenerativeAIException(string message, string details) { }
    }
}

namespace GenerativeAI.Microsoft
{
    public class GenerativeAIChatClient : IChatClient
    {
        public GenerativeModel model { get; }
        public bool AutoCallFunction { get; set; }
        public GenerativeAIChatClient(string apiKey, [Model] string modelName = GoogleAIModels.DefaultGeminiModel, bool autoCallFunction = true) { }
        public GenerativeAIChatClient(IPlatformAdapter adapter, [Model] string modelName = GoogleAIModels.DefaultGeminiModel, bool autoCallFunction = true) { }
        public void Dispose() { }
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public object GetService(Type serviceType, object serviceKey = null) => throw null;
    }

    public class GenerativeAIEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public EmbeddingModel Model { get; }
        public GenerativeAIEmbeddingGenerator(string apiKey, [Model] string modelName = GoogleAIModels.GeminiEmbedding) { }
        public GenerativeAIEmbeddingGenerator(IPlatformAdapter adapter, [Model] string modelName = GoogleAIModels.GeminiEmbedding) { }
        public void Dispose() { }
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public object GetService(Type serviceType, object serviceKey = null) => throw null;
    }
}

namespace GenerativeAI.Microsoft.Extensions
{
    public static class MicrosoftExtensions
    {
        public static GenerateContentRequest ToGenerateContentRequest(this IEnumerable<ChatMessage> chatMessages, ChatOptions options = null) => throw null;
        public static Task PromoteOversizedAttachmentsAsync(this IList<ChatMessage> chatMessages, GenerativeModel model, CancellationToken cancellationToken = default) => throw null;
        public static JsonNode ToJsonNodeResponse(this object response) => throw null;
        public static GenerationConfig ToGenerationConfig(this ChatOptions options) => throw null;
        public static EmbedContentRequest ToGeminiEmbedContentRequest(IEnumerable<string> values, EmbeddingGenerationOptions options) => throw null;
        public static ChatResponse ToChatResponse(this GenerateContentResponse response, ChatOptions options = null) => throw null;
        public static ChatResponseUpdate ToChatResponseUpdate(this GenerateContentResponse response, ChatOptions options = null) => throw null;
        public static GeneratedEmbeddings<Embedding<float>> ToGeneratedEmbeddings(EmbedContentRequest request, EmbedContentResponse response) => throw null;
        public static IEnumerable<ChatMessage> ToChatMessages(this List<Content> contents, ChatOptions options = null) => throw null;
        public static GenerativeAIEmbeddingGenerator AsEmbeddingGenerator(this string apiKey, [Model] string modelName = "text-embedding-004") => throw null;
        public static GenerativeAIEmbeddingGenerator AsEmbeddingGenerator(this IPlatformAdapter adapter, [Model] string modelName = "text-embedding-004") => throw null;
        public static EmbeddingGenerationOptions WithTaskType(this EmbeddingGenerationOptions options, TaskType taskType) => throw null;
    }
}
