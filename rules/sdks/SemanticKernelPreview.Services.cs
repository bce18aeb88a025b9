// Semantic Kernel 0.x and the betas of 1.0: chat and text completion, embeddings, images, memory, prompt configuration and planners.
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel.AI
{
    [Versions("[1.0,)")]
    public class AIRequestSettings
    {
        public string ServiceId { get; set; }
        [Model] public string ModelId { get; set; }
        public Dictionary<string, object> ExtensionData { get; set; }
    }

    [Versions("[,0.24)")]
    public class AIException : global::Microsoft.SemanticKernel.Diagnostics.SKException
    {
        protected AIException() { }
        public AIException(AIException.ErrorCodes errorCode) { }
        public AIException(AIException.ErrorCodes errorCode, string message) { }
        public AIException(AIException.ErrorCodes errorCode, string message, Exception innerException) { }
        public AIException(AIException.ErrorCodes errorCode, string message, string detail) { }
        public AIException(AIException.ErrorCodes errorCode, string message, string detail, Exception innerException) { }
        public AIException.ErrorCodes ErrorCode { get; }
        public string Detail { get; }
        public enum ErrorCodes { UnknownError, NoResponse, AccessDenied, InvalidRequest, InvalidResponseContent, Throttling, RequestTimeout, ServiceError, ModelNotAvailable, InvalidConfiguration, FunctionTypeNotSupported }
    }

    [Versions("[1.0,)")] public interface IResultBase { global::Microsoft.SemanticKernel.Orchestration.ModelResult ModelResult { get => throw null; } }
}

namespace Microsoft.SemanticKernel.AI.ChatCompletion
{
    [Versions("[0.24,)")]
    public readonly struct AuthorRole
    {
        [IsRole(Role.System)] public static AuthorRole System { get; }
        [IsRole(Role.Assistant)] public static AuthorRole Assistant { get; }
        [IsRole(Role.User)] public static AuthorRole User { get; }
        public static AuthorRole Tool { get; }
        [Versions("[1.0,)")] public static AuthorRole Function { get; }
        public string Label { get; }
        public AuthorRole(string label) { }
        public static bool operator ==(AuthorRole left, AuthorRole right) => throw null;
        public static bool operator !=(AuthorRole left, AuthorRole right) => throw null;
    }

    [Versions("[0.24,)")]
    public static class ChatCompletionExtensions
    {
        [Versions("[1.0,)")] [LlmCall(Operation.Chat, Streaming = true)] public static IAsyncEnumerable<string> GenerateMessageStreamAsync(this IChatCompletion chatCompletion, [Prompt] ChatHistory chat, [Carries] AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] [LlmCall(Operation.Chat)] public static Task<string> GenerateMessageAsync(this IChatCompletion chatCompletion, [Prompt] ChatHistory chat, [Carries] AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Chat, Streaming = true)] public static IAsyncEnumerable<string> GenerateMessageStreamAsync(this IChatCompletion chatCompletion, [Prompt] ChatHistory chat, [Carries] ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Chat)] public static Task<string> GenerateMessageAsync(this IChatCompletion chatCompletion, [Prompt] ChatHistory chat, [Carries] ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
    }

    public class ChatHistory : List<ChatMessage>
    {
        [Versions("[1.0,)")] public void AddMessage([Role] AuthorRole authorRole, [Prompt] string content, IDictionary<string, string> additionalProperties = null) { }
        [Versions("[1.0,)")] public void InsertMessage(int index, AuthorRole authorRole, string content, IDictionary<string, string> additionalProperties = null) { }
        [Versions("[0.24,)")] public void AddUserMessage([Prompt] string content) { }
        [Versions("[0.24,)")] public void AddAssistantMessage([Prompt(Role.Assistant)] string content) { }
        [Versions("[0.24,)")] public void AddSystemMessage([Prompt(Role.System)] string content) { }
        [Versions("[,1.0)")] public List<ChatMessageBase> Messages { get; }
        [Versions("[0.24,1.0)")] public void AddMessage([Role] AuthorRole authorRole, [Prompt] string content) { }
        [Versions("[0.24,1.0)")] public void InsertMessage(int index, AuthorRole authorRole, string content) { }
        [Versions("[,0.24)")] public void AddMessage([Role] ChatHistory.AuthorRoles authorRole, [Prompt] string content) { }
        [Versions("[,0.24)")]
        public enum AuthorRoles
        {
            Unknown,
            [IsRole(Role.System)] System,
            [IsRole(Role.User)] User,
            [IsRole(Role.Assistant)] Assistant,
        }
        [Versions("[,0.24)")]
        public class Message
        {
            protected Message() { }
            public ChatHistory.AuthorRoles AuthorRole { get; set; }
            public string Content { get; set; }
            public Message(ChatHistory.AuthorRoles authorRole, string content) { }
        }
    }

    [Versions("[1.0,)")]
    public static class ChatHistoryExtensions
    {
        public static void AddFunctionMessage(this ChatHistory chatHistory, string message, string functionName) { }
        public static void AddAssistantMessage(this ChatHistory chatHistory, IChatResult chatResult) { }
    }

    [Versions("[1.0,)")]
    public class ChatMessage
    {
        protected ChatMessage() { }
        public AuthorRole Role { get; set; }
        public string Content { get; set; }
        public IDictionary<string, string> AdditionalProperties { get; set; }
        public ChatMessage(AuthorRole role, string content, IDictionary<string, string> additionalProperties = null) { }
    }

    public interface IChatCompletion : global::Microsoft.SemanticKernel.Services.IAIService
    {
        ChatHistory CreateNewChat([Prompt(Role.System)] string instructions = null) => throw null;
        [Versions("[1.0,)")] [LlmCall(Operation.Chat)] Task<IReadOnlyList<IChatResult>> GetChatCompletionsAsync([Prompt] ChatHistory chat, [Carries] AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<IChatStreamingResult> GetStreamingChatCompletionsAsync([Prompt] ChatHistory chat, [Carries] AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Chat)] Task<IReadOnlyList<IChatResult>> GetChatCompletionsAsync([Prompt] ChatHistory chat, [Carries] ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<IChatStreamingResult> GetStreamingChatCompletionsAsync([Prompt] ChatHistory chat, [Carries] ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] [LlmCall(Operation.Chat)] Task<string> GenerateMessageAsync([Prompt] ChatHistory chat, [Carries] ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<string> GenerateMessageStreamAsync([Prompt] ChatHistory chat, [Carries] ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[0.24,)")]
    public interface IChatResult : IResultBase
    {
        Task<ChatMessage> GetChatMessageAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] global::Microsoft.SemanticKernel.Orchestration.ModelResult ModelResult { get => throw null; }
    }

    [Versions("[0.24,)")]
    public interface IChatStreamingResult : IResultBase
    {
        IAsyncEnumerable<ChatMessage> GetStreamingChatMessageAsync(CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[0.24,1.0)")]
    public abstract class ChatMessageBase
    {
        public AuthorRole Role { get; set; }
        public string Content { get; set; }
    }

    [Versions("[,1.0)")]
    public class ChatRequestSettings
    {
        [Temperature] public double Temperature { get; set; }
        public double TopP { get; set; }
        public double PresencePenalty { get; set; }
        public double FrequencyPenalty { get; set; }
        public IList<string> StopSequences { get; set; }
        [Versions("[0.24,1.0)")] [Choices] public int ResultsPerPrompt { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [Versions("[0.24,1.0)")] public IDictionary<int, int> TokenSelectionBiases { get; set; }
        [Versions("[0.24,1.0)")] public static ChatRequestSettings FromCompletionConfig(global::Microsoft.SemanticKernel.SemanticFunctions.PromptTemplateConfig.CompletionConfig config) => throw null;
    }
}

namespace Microsoft.SemanticKernel.AI.TextCompletion
{
    public interface ITextCompletion : global::Microsoft.SemanticKernel.Services.IAIService
    {
        [Versions("[1.0,)")] [LlmCall(Operation.Completion)] Task<IReadOnlyList<ITextResult>> GetCompletionsAsync([Prompt] string text, [Carries] AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<ITextStreamingResult> GetStreamingCompletionsAsync([Prompt] string text, [Carries] AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Completion)] Task<IReadOnlyList<ITextResult>> GetCompletionsAsync([Prompt] string text, [Carries] CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<ITextStreamingResult> GetStreamingCompletionsAsync([Prompt] string text, [Carries] CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] [LlmCall(Operation.Completion)] Task<string> CompleteAsync([Prompt] string text, [Carries] CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<string> CompleteStreamAsync([Prompt] string text, [Carries] CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[0.24,)")]
    public interface ITextResult : IResultBase
    {
        Task<string> GetCompletionAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] global::Microsoft.SemanticKernel.Orchestration.ModelResult ModelResult { get => throw null; }
    }

    [Versions("[0.24,)")]
    public interface ITextStreamingResult : IResultBase
    {
        IAsyncEnumerable<string> GetCompletionStreamingAsync(CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[0.24,)")]
    public static class TextCompletionExtensions
    {
        [Versions("[1.0,)")] [LlmCall(Operation.Completion)] public static Task<string> CompleteAsync(this ITextCompletion textCompletion, [Prompt] string text, [Carries] AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] [LlmCall(Operation.Completion, Streaming = true)] public static IAsyncEnumerable<string> CompleteStreamAsync(this ITextCompletion textCompletion, [Prompt] string text, [Carries] AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] public static IAsyncEnumerable<string> CompleteStreamsAsync(this ITextCompletion textCompletion, [Prompt] string text, [Carries] AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Completion)] public static Task<string> CompleteAsync(this ITextCompletion textCompletion, [Prompt] string text, [Carries] CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Completion, Streaming = true)] public static IAsyncEnumerable<string> CompleteStreamAsync(this ITextCompletion textCompletion, [Prompt] string text, [Carries] CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] public static IAsyncEnumerable<string> CompleteStreamsAsync(this ITextCompletion textCompletion, [Prompt] string text, [Carries] CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,1.0)")]
    public class CompleteRequestSettings
    {
        [Temperature] public double Temperature { get; set; }
        public double TopP { get; set; }
        public double PresencePenalty { get; set; }
        public double FrequencyPenalty { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public IList<string> StopSequences { get; set; }
        [Versions("[0.24,1.0)")] [Choices] public int ResultsPerPrompt { get; set; }
        [Versions("[0.24,1.0)")] [Prompt(Role.System)] public string ChatSystemPrompt { get; set; }
        [Versions("[0.24,1.0)")] public IDictionary<int, int> TokenSelectionBiases { get; set; }
        public static CompleteRequestSettings FromCompletionConfig(global::Microsoft.SemanticKernel.SemanticFunctions.PromptTemplateConfig.CompletionConfig config) => throw null;
    }
}

namespace Microsoft.SemanticKernel.AI.Embeddings
{
    public interface IEmbeddingGeneration<TValue, TEmbedding> : global::Microsoft.SemanticKernel.Services.IAIService where TEmbedding : unmanaged
    {
        [Versions("[0.24,)")] [LlmCall(Operation.Embedding)] Task<IList<ReadOnlyMemory<TEmbedding>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<TValue> data, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[0.24,)")] public interface ITextEmbeddingGeneration : IEmbeddingGeneration<string, float>, global::Microsoft.SemanticKernel.Services.IAIService { }

    public static class EmbeddingGenerationExtensions
    {
        [Versions("[0.24,)")] [LlmCall(Operation.Embedding)] public static Task<ReadOnlyMemory<TEmbedding>> GenerateEmbeddingAsync<TValue, TEmbedding>(this IEmbeddingGeneration<TValue, TEmbedding> generator, [Prompt(Role.Input)] TValue value, CancellationToken cancellationToken = default) where TEmbedding : unmanaged => throw null;
    }
}

namespace Microsoft.SemanticKernel.AI.ImageGeneration
{
    public interface IImageGeneration : global::Microsoft.SemanticKernel.Services.IAIService
    {
        [LlmCall(Operation.Image)] Task<string> GenerateImageAsync([Prompt] string description, int width, int height, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Services
{
    [Versions("[0.24,)")] public interface IAIService { [Versions("[1.0,)")] IReadOnlyDictionary<string, string> Attributes { get => throw null; } }
}

namespace Microsoft.SemanticKernel.TemplateEngine
{
    [Versions("[1.0,)")]
    public class AggregatorPromptTemplateFactory : IPromptTemplateFactory
    {
        protected AggregatorPromptTemplateFactory() { }
        public AggregatorPromptTemplateFactory(params IPromptTemplateFactory[] promptTemplateFactories) { }
        public IPromptTemplate Create(string templateString, PromptTemplateConfig promptTemplateConfig) => throw null;
    }

    [Versions("[1.0,)")]
    public interface IPromptTemplate
    {
        Task<string> RenderAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext executionContext, CancellationToken cancellationToken = default) => throw null;
    }

    public interface IPromptTemplateEngine
    {
        [Versions("[0.24,)")] Task<string> RenderAsync(string templateText, global::Microsoft.SemanticKernel.Orchestration.SKContext context, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] Task<string> RenderAsync(string templateText, global::Microsoft.SemanticKernel.Orchestration.SKContext context) => throw null;
    }

    [Versions("[1.0,)")]
    public interface IPromptTemplateFactory
    {
        IPromptTemplate Create(string templateString, PromptTemplateConfig promptTemplateConfig) => throw null;
    }

    [Versions("[1.0,)")]
    public sealed class PromptTemplate : IPromptTemplate
    {
        public PromptTemplate([Prompt(Role.Template)] string template, [Carries] PromptTemplateConfig promptTemplateConfig, IPromptTemplateEngine promptTemplateEngine) { }
        public Task<string> RenderAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext executionContext, CancellationToken cancellationToken) => throw null;
    }

    [Versions("[1.0,)")]
    public class PromptTemplateConfig
    {
        public const string SemanticKernelTemplateFormat = "semantic-kernel";
        public string TemplateFormat { get; set; }
        public string Description { get; set; }
        public PromptTemplateConfig.InputConfig Input { get; set; }
        [Carries] public List<global::Microsoft.SemanticKernel.AI.AIRequestSettings> ModelSettings { get; set; }
        public global::Microsoft.SemanticKernel.AI.AIRequestSettings GetDefaultRequestSettings() => throw null;
        public int Schema { get; set; }
        public string Type { get; set; }
        [Carries] public global::Microsoft.SemanticKernel.AI.AIRequestSettings Completion { get; set; }
        public List<string> DefaultServices { get; set; }
        public static PromptTemplateConfig FromJson(string json) => throw null;
        public class InputParameter
        {
            public string Name { get; set; }
            public string Description { get; set; }
            public string DefaultValue { get; set; }
        }
        public class InputConfig { public List<PromptTemplateConfig.InputParameter> Parameters { get; set; } }
    }

    [Versions("[,0.24)")]
    public class PromptTemplateEngine : IPromptTemplateEngine
    {
        protected PromptTemplateEngine() { }
        public PromptTemplateEngine(ILogger log = null) { }
        public Task<string> RenderAsync(string templateText, global::Microsoft.SemanticKernel.Orchestration.SKContext context) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Connectors.AI.OpenAI.ChatCompletion
{
    [Versions("[1.0,)")]
    public sealed class AzureOpenAIChatCompletion : global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatCompletion, global::Microsoft.SemanticKernel.AI.TextCompletion.ITextCompletion
    {
        [Provider("azure")] public AzureOpenAIChatCompletion([Deployment] string deploymentName, string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, string> Attributes { get; }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatResult>> GetChatCompletionsAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatStreamingResult> GetStreamingChatCompletionsAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        public global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory CreateNewChat([Prompt(Role.System)] string instructions = null) => throw null;
        public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextStreamingResult> GetStreamingCompletionsAsync(string text, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextResult>> GetCompletionsAsync(string text, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class OpenAIChatCompletion : global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatCompletion, global::Microsoft.SemanticKernel.AI.TextCompletion.ITextCompletion
    {
        [Versions("[0.24,)")] public OpenAIChatCompletion([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[1.0,)")] public IReadOnlyDictionary<string, string> Attributes { get; }
        [Versions("[1.0,)")] [LlmCall(Operation.Chat)] public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatResult>> GetChatCompletionsAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatStreamingResult> GetStreamingChatCompletionsAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        public global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory CreateNewChat([Prompt(Role.System)] string instructions = null) => throw null;
        [Versions("[1.0,)")] public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextStreamingResult> GetStreamingCompletionsAsync(string text, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextResult>> GetCompletionsAsync(string text, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Chat)] public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatResult>> GetChatCompletionsAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatStreamingResult> GetStreamingChatCompletionsAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextStreamingResult> GetStreamingCompletionsAsync(string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextResult>> GetCompletionsAsync(string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public OpenAIChatCompletion([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILogger logger = null) { }
        [Versions("[,0.24)")] public Task<string> GenerateMessageAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public IAsyncEnumerable<string> GenerateMessageStreamAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public Task<string> CompleteAsync(string text, global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public IAsyncEnumerable<string> CompleteStreamAsync(string text, global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,1.0)")]
    public sealed class AzureChatCompletion : global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatCompletion, global::Microsoft.SemanticKernel.AI.TextCompletion.ITextCompletion
    {
        [Versions("[0.24,1.0)")] [Provider("azure")] public AzureChatCompletion([Model] string modelId, string endpoint, string apiKey, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Chat)] public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatResult>> GetChatCompletionsAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.ChatCompletion.IChatStreamingResult> GetStreamingChatCompletionsAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        public global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory CreateNewChat([Prompt(Role.System)] string instructions = null) => throw null;
        [Versions("[0.24,1.0)")] public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextStreamingResult> GetStreamingCompletionsAsync(string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextResult>> GetCompletionsAsync(string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] [Provider("azure")] public AzureChatCompletion([Model] string modelId, string endpoint, string apiKey, HttpClient httpClient = null, ILogger logger = null) { }
        [Versions("[,0.24)")] public Task<string> GenerateMessageAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public IAsyncEnumerable<string> GenerateMessageStreamAsync([Prompt] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chat, [Carries] global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public Task<string> CompleteAsync(string text, global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public IAsyncEnumerable<string> CompleteStreamAsync(string text, global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
    }

    public class OpenAIChatHistory : global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory
    {
        protected OpenAIChatHistory() { }
        public OpenAIChatHistory(string systemMessage = null) { }
        [Versions("[1.0,)")] public OpenAIChatHistory(global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatHistory chatHistory) { }
        [Versions("[,0.24)")] public void AddSystemMessage([Prompt(Role.System)] string content) { }
        [Versions("[,0.24)")] public void AddAssistantMessage(string content) { }
        [Versions("[,0.24)")] public void AddUserMessage(string content) { }
    }
}

namespace Microsoft.SemanticKernel.Connectors.AI.OpenAI.TextCompletion
{
    public sealed class AzureTextCompletion : global::Microsoft.SemanticKernel.AI.TextCompletion.ITextCompletion
    {
        [Versions("[1.0,)")] [Provider("azure")] public AzureTextCompletion([Deployment] string deploymentName, string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[1.0,)")] public IReadOnlyDictionary<string, string> Attributes { get; }
        [Versions("[1.0,)")] public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextStreamingResult> GetStreamingCompletionsAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextResult>> GetCompletionsAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] [Provider("azure")] public AzureTextCompletion([Model] string modelId, string endpoint, string apiKey, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[0.24,1.0)")] public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextStreamingResult> GetStreamingCompletionsAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextResult>> GetCompletionsAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] [Provider("azure")] public AzureTextCompletion([Model] string modelId, string endpoint, string apiKey, HttpClient httpClient = null, ILogger logger = null) { }
        [Versions("[,0.24)")] public Task<string> CompleteAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public IAsyncEnumerable<string> CompleteStreamAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class OpenAITextCompletion : global::Microsoft.SemanticKernel.AI.TextCompletion.ITextCompletion
    {
        [Versions("[0.24,)")] public OpenAITextCompletion([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[1.0,)")] public IReadOnlyDictionary<string, string> Attributes { get; }
        [Versions("[1.0,)")] public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextStreamingResult> GetStreamingCompletionsAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextResult>> GetCompletionsAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] public IAsyncEnumerable<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextStreamingResult> GetStreamingCompletionsAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,1.0)")] public Task<IReadOnlyList<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextResult>> GetCompletionsAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public OpenAITextCompletion([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILogger logger = null) { }
        [Versions("[,0.24)")] public Task<string> CompleteAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public IAsyncEnumerable<string> CompleteStreamAsync([Prompt] string text, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings requestSettings, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Connectors.AI.OpenAI.TextEmbedding
{
    [Versions("[1.0,)")]
    public sealed class AzureOpenAITextEmbeddingGeneration : global::Microsoft.SemanticKernel.AI.Embeddings.ITextEmbeddingGeneration
    {
        [Provider("azure")] public AzureOpenAITextEmbeddingGeneration([Deployment] string deploymentName, string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, string> Attributes { get; }
        public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class OpenAITextEmbeddingGeneration : global::Microsoft.SemanticKernel.AI.Embeddings.ITextEmbeddingGeneration
    {
        [Versions("[0.24,)")] public OpenAITextEmbeddingGeneration([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[1.0,)")] public IReadOnlyDictionary<string, string> Attributes { get; }
        [Versions("[0.24,)")] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public OpenAITextEmbeddingGeneration([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILogger logger = null) { }
    }

    [Versions("[,1.0)")]
    public sealed class AzureTextEmbeddingGeneration : global::Microsoft.SemanticKernel.AI.Embeddings.ITextEmbeddingGeneration
    {
        [Versions("[0.24,1.0)")] [Provider("azure")] public AzureTextEmbeddingGeneration([Model] string modelId, string endpoint, string apiKey, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[0.24,1.0)")] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] [Provider("azure")] public AzureTextEmbeddingGeneration([Model] string modelId, string endpoint, string apiKey, HttpClient httpClient = null, ILogger logger = null) { }
    }
}

namespace Microsoft.SemanticKernel.Connectors.AI.OpenAI.ImageGeneration
{
    [Versions("[0.24,)")]
    public class AzureOpenAIImageGeneration : global::Microsoft.SemanticKernel.AI.ImageGeneration.IImageGeneration
    {
        protected AzureOpenAIImageGeneration() { }
        [Provider("azure")] public AzureOpenAIImageGeneration(string endpoint, string apiKey, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int maxRetryCount = 5, string apiVersion = "2023-06-01-preview") { }
        [Provider("azure")] public AzureOpenAIImageGeneration(string apiKey, HttpClient httpClient, string endpoint = null, ILoggerFactory loggerFactory = null, int maxRetryCount = 5, string apiVersion = "2023-06-01-preview") { }
        [Versions("[1.0,)")] public IReadOnlyDictionary<string, string> Attributes { get; }
        public Task<string> GenerateImageAsync([Prompt] string description, int width, int height, CancellationToken cancellationToken = default) => throw null;
    }

    public class OpenAIImageGeneration : global::Microsoft.SemanticKernel.AI.ImageGeneration.IImageGeneration
    {
        protected OpenAIImageGeneration() { }
        [Versions("[0.24,)")] public OpenAIImageGeneration(string apiKey, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[1.0,)")] public IReadOnlyDictionary<string, string> Attributes { get; }
        public Task<string> GenerateImageAsync([Prompt] string description, int width, int height, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public OpenAIImageGeneration(string apiKey, string organization = null, HttpClient httpClient = null, ILogger logger = null) { }
    }
}

namespace Microsoft.SemanticKernel.Connectors.AI.OpenAI
{
    [Versions("[1.0,)")]
    public class OpenAIRequestSettings : global::Microsoft.SemanticKernel.AI.AIRequestSettings
    {
        public const string FunctionCallAuto = "auto";
        public const string FunctionCallNone = "none";
        [Temperature] public double Temperature { get; set; }
        public double TopP { get; set; }
        public double PresencePenalty { get; set; }
        public double FrequencyPenalty { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public IList<string> StopSequences { get; set; }
        [Choices] public int ResultsPerPrompt { get; set; }
        [Prompt(Role.System)] public string ChatSystemPrompt { get; set; }
        public IDictionary<int, int> TokenSelectionBiases { get; set; }
        public string FunctionCall { get; set; }
        public static OpenAIRequestSettings FromRequestSettings(global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings, int? defaultMaxTokens = null) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Connectors.AI.OpenAI.AzureSdk
{
    [Versions("[1.0,)")]
    public class AzureOpenAIChatMessage : global::Microsoft.SemanticKernel.AI.ChatCompletion.ChatMessage
    {
        protected AzureOpenAIChatMessage() { }
        [Provider("azure")] public AzureOpenAIChatMessage(string role, string content) { }
    }
}

namespace Microsoft.SemanticKernel.Memory
{
    public interface ISemanticTextMemory
    {
        [LlmCall(Operation.Embedding)] Task<string> SaveInformationAsync(string collection, [Prompt(Role.Input)] string text, string id, string description = null, string additionalMetadata = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] Task<string> SaveReferenceAsync(string collection, [Prompt(Role.Input)] string text, string externalId, string externalSourceName, string description = null, string additionalMetadata = null, CancellationToken cancellationToken = default) => throw null;
        Task<MemoryQueryResult> GetAsync(string collection, string key, bool withEmbedding = false, CancellationToken cancellationToken = default) => throw null;
        Task RemoveAsync(string collection, string key, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] IAsyncEnumerable<MemoryQueryResult> SearchAsync(string collection, [Prompt(Role.Input)] string query, int limit = 1, double minRelevanceScore = 0.7d, bool withEmbeddings = false, CancellationToken cancellationToken = default) => throw null;
        Task<IList<string>> GetCollectionsAsync(CancellationToken cancellationToken = default) => throw null;
    }

    public class MemoryQueryResult
    {
        protected MemoryQueryResult() { }
        public MemoryRecordMetadata Metadata { get; }
        public double Relevance { get; }
        [Versions("[0.24,)")] public ReadOnlyMemory<float>? Embedding { get; }
        [Versions("[0.24,)")] public MemoryQueryResult(MemoryRecordMetadata metadata, double relevance, ReadOnlyMemory<float>? embedding) { }
    }

    public class MemoryRecordMetadata
    {
        protected MemoryRecordMetadata() { }
        public bool IsReference { get; }
        public string ExternalSourceName { get; }
        public string Id { get; }
        public string Description { get; }
        public string Text { get; }
        public string AdditionalMetadata { get; }
        public MemoryRecordMetadata(bool isReference, string id, string text, string description, string externalSourceName, string additionalMetadata) { }
        public object Clone() => throw null;
    }

    [Versions("[,1.0)")] public class VolatileMemoryStore : IMemoryStore { }
    public interface IMemoryStore { }
}

namespace Microsoft.SemanticKernel.Plugins.Memory
{
    [Versions("[1.0,)")] public class VolatileMemoryStore : global::Microsoft.SemanticKernel.Memory.IMemoryStore { }
}

namespace Microsoft.SemanticKernel
{
    public static class MemoryConfiguration
    {
        [Versions("[,1.0)")] public static void UseMemory(this IKernel kernel, global::Microsoft.SemanticKernel.Memory.IMemoryStore storage, string embeddingsServiceId = null) { }
        [Versions("[0.24,1.0)")] public static void UseMemory(this IKernel kernel, global::Microsoft.SemanticKernel.AI.Embeddings.ITextEmbeddingGeneration embeddingGenerator, global::Microsoft.SemanticKernel.Memory.IMemoryStore storage) { }
        [Versions("[,0.24)")] public static void UseMemory(this IKernel kernel, global::Microsoft.SemanticKernel.AI.Embeddings.IEmbeddingGeneration<string, float> embeddingGenerator, global::Microsoft.SemanticKernel.Memory.IMemoryStore storage) { }
    }
}

namespace Microsoft.SemanticKernel.Planning
{
    [Versions("[0.24,)")] public interface IPlan : global::Microsoft.SemanticKernel.ISKFunction { }

    public sealed class Plan : global::Microsoft.SemanticKernel.ISKFunction
    {
        public global::Microsoft.SemanticKernel.Orchestration.ContextVariables State { get; }
        public IReadOnlyList<Plan> Steps { get; }
        public global::Microsoft.SemanticKernel.Orchestration.ContextVariables Parameters { get; set; }
        public IList<string> Outputs { get; set; }
        public bool HasNextStep { get; }
        public int NextStepIndex { get; }
        public string Name { get; set; }
        [Versions("[1.0,)")] public string PluginName { get; set; }
        public string Description { get; set; }
        [Versions("[1.0,)")] public IEnumerable<global::Microsoft.SemanticKernel.AI.AIRequestSettings> ModelSettings { get; }
        public Plan(string goal) { }
        [Versions("[1.0,)")] public Plan(string goal, params global::Microsoft.SemanticKernel.ISKFunction[] steps) { }
        public Plan(string goal, params Plan[] steps) { }
        [Versions("[1.0,)")] public Plan(global::Microsoft.SemanticKernel.ISKFunction function) { }
        public Plan(string name, string pluginName, string description, int nextStepIndex, global::Microsoft.SemanticKernel.Orchestration.ContextVariables state, global::Microsoft.SemanticKernel.Orchestration.ContextVariables parameters, IList<string> outputs, IReadOnlyList<Plan> steps) { }
        [Versions("[1.0,)")] public static Plan FromJson(string json, IReadOnlyFunctionCollection functions = null, bool requireFunctions = true) => throw null;
        [Versions("[0.24,)")] public string ToJson(bool indented = false) => throw null;
        public void AddSteps(params Plan[] steps) { }
        [Versions("[1.0,)")] public void AddSteps(params global::Microsoft.SemanticKernel.ISKFunction[] steps) { }
        public Task<Plan> RunNextStepAsync(IKernel kernel, global::Microsoft.SemanticKernel.Orchestration.ContextVariables variables, CancellationToken cancellationToken = default) => throw null;
        [Versions("[0.24,)")] public Task<Plan> InvokeNextStepAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext context, CancellationToken cancellationToken = default) => throw null;
        [Versions("[1.0,)")] public Task<global::Microsoft.SemanticKernel.Orchestration.FunctionResult> InvokeAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext context, [Carries] global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings = null, CancellationToken cancellationToken = default) => throw null;
        public global::Microsoft.SemanticKernel.AI.AIRequestSettings RequestSettings { get; }
        public global::Microsoft.SemanticKernel.ISKFunction SetAIService(Func<global::Microsoft.SemanticKernel.AI.TextCompletion.ITextCompletion> serviceFactory) => throw null;
        [Versions("[1.0,)")] public global::Microsoft.SemanticKernel.ISKFunction SetAIConfiguration(global::Microsoft.SemanticKernel.AI.AIRequestSettings requestSettings) => throw null;
        public string SkillName { get; }
        public bool IsSemantic { get; }
        [Versions("[1.0,)")] public global::Microsoft.SemanticKernel.ISKFunction SetDefaultSkillCollection(IReadOnlyFunctionCollection skills) => throw null;
        [Versions("[1.0,)")] public global::Microsoft.SemanticKernel.ISKFunction SetDefaultFunctionCollection(IReadOnlyFunctionCollection functions) => throw null;
        [Versions("[,1.0)")] public Plan(string goal, params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] steps) { }
        [Versions("[,1.0)")] public Plan(global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction function) { }
        [Versions("[0.24,1.0)")] public static Plan FromJson(string json, global::Microsoft.SemanticKernel.Orchestration.SKContext context = null, bool requireFunctions = true) => throw null;
        [Versions("[,1.0)")] public void AddSteps(params global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction[] steps) { }
        [Versions("[,1.0)")] public global::Microsoft.SemanticKernel.SkillDefinition.FunctionView Describe() => throw null;
        [Versions("[0.24,1.0)")] public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> InvokeAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext context, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.0)")] public global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction SetDefaultSkillCollection(global::Microsoft.SemanticKernel.SkillDefinition.IReadOnlySkillCollection skills) => throw null;
        [Versions("[,1.0)")] public global::Microsoft.SemanticKernel.SkillDefinition.ISKFunction SetAIConfiguration(global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings) => throw null;
        [Versions("[,0.24)")] public static Plan FromJson(string json, global::Microsoft.SemanticKernel.Orchestration.SKContext context = null) => throw null;
        [Versions("[,0.24)")] public string ToJson() => throw null;
        [Versions("[,0.24)")] public Task<Plan> InvokeNextStepAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext context) => throw null;
        [Versions("[,0.24)")] public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> InvokeAsync(string input, global::Microsoft.SemanticKernel.Orchestration.SKContext context = null, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings = null, ILogger log = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> InvokeAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext context = null, [Carries] global::Microsoft.SemanticKernel.AI.TextCompletion.CompleteRequestSettings settings = null, ILogger log = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,1.0)")]
    public sealed class ActionPlanner : global::Microsoft.SemanticKernel.Planning.Action.IActionPlanner
    {
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Agent)] public Task<Plan> CreatePlanAsync([Prompt] string goal, CancellationToken cancellationToken = default) => throw null;
        public string ListOfFunctions(string goal, global::Microsoft.SemanticKernel.Orchestration.SKContext context) => throw null;
        public string GoodExamples(string goal, global::Microsoft.SemanticKernel.Orchestration.SKContext context) => throw null;
        public string EdgeCaseExamples(string goal, global::Microsoft.SemanticKernel.Orchestration.SKContext context) => throw null;
        [Versions("[,0.24)")] public ActionPlanner([Carries] IKernel kernel, [Prompt(Role.Template)] string prompt = null, ILogger logger = null) { }
        [Versions("[,0.24)")] [LlmCall(Operation.Agent)] public Task<Plan> CreatePlanAsync([Prompt] string goal) => throw null;
    }

    [Versions("[,1.0)")]
    public sealed class SequentialPlanner : global::Microsoft.SemanticKernel.Planning.Sequential.ISequentialPlanner
    {
        [Versions("[0.24,1.0)")] [LlmCall(Operation.Agent)] public Task<Plan> CreatePlanAsync([Prompt] string goal, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] [LlmCall(Operation.Agent)] public Task<Plan> CreatePlanAsync([Prompt] string goal) => throw null;
    }

    [Versions("[0.24,1.0)")]
    public class StepwisePlanner
    {
        public Plan CreatePlan(string goal) => throw null;
        public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> ExecutePlanAsync(string question, global::Microsoft.SemanticKernel.Orchestration.SKContext context, CancellationToken token = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Planners
{
    [Versions("[1.0,)")]
    public sealed class ActionPlanner : IActionPlanner
    {
        [LlmCall(Operation.Agent)] public Task<global::Microsoft.SemanticKernel.Planning.Plan> CreatePlanAsync([Prompt] string goal, CancellationToken cancellationToken = default) => throw null;
        public Task<string> ListOfFunctionsAsync(string goal, global::Microsoft.SemanticKernel.Orchestration.SKContext context, CancellationToken cancellationToken = default) => throw null;
        public string GoodExamples(string goal, global::Microsoft.SemanticKernel.Orchestration.SKContext context) => throw null;
        public string EdgeCaseExamples(string goal, global::Microsoft.SemanticKernel.Orchestration.SKContext context) => throw null;
    }

    [Versions("[1.0,)")] public sealed class FunctionCallingStepwisePlanner { }

    [Versions("[1.0,)")]
    public interface IActionPlanner
    {
        [LlmCall(Operation.Agent)] Task<global::Microsoft.SemanticKernel.Planning.Plan> CreatePlanAsync([Prompt] string goal, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.0,)")]
    public interface ISequentialPlanner
    {
        [LlmCall(Operation.Agent)] Task<global::Microsoft.SemanticKernel.Planning.Plan> CreatePlanAsync([Prompt] string goal, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.0,)")] public interface IStepwisePlanner { global::Microsoft.SemanticKernel.Planning.Plan CreatePlan(string goal) => throw null; }

    [Versions("[1.0,)")]
    public sealed class SequentialPlanner : ISequentialPlanner
    {
        [LlmCall(Operation.Agent)] public Task<global::Microsoft.SemanticKernel.Planning.Plan> CreatePlanAsync([Prompt] string goal, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.0,)")]
    public class StepwisePlanner : IStepwisePlanner
    {
        public global::Microsoft.SemanticKernel.Planning.Plan CreatePlan(string goal) => throw null;
        public Task<global::Microsoft.SemanticKernel.Orchestration.SKContext> ExecutePlanAsync(string question, global::Microsoft.SemanticKernel.Orchestration.SKContext context, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Planners.Handlebars
{
    [Versions("[1.0,)")]
    public sealed class HandlebarsPlanner
    {
        public const string AvailableKernelFunctionsKey = "AVAILABLE_KERNEL_FUNCTIONS";
        public global::System.Diagnostics.Stopwatch Stopwatch { get; }
    }
}

namespace Microsoft.SemanticKernel.Text
{
    public static class TextChunker
    {
        [Versions("[0.24,)")] public static List<string> SplitPlainTextLines(string text, int maxTokensPerLine, TextChunker.TokenCounter tokenCounter = null) => throw null;
        [Versions("[0.24,)")] public static List<string> SplitMarkDownLines(string text, int maxTokensPerLine, TextChunker.TokenCounter tokenCounter = null) => throw null;
        [Versions("[0.24,)")] public static List<string> SplitPlainTextParagraphs(List<string> lines, int maxTokensPerParagraph, int overlapTokens = 0, string chunkHeader = null, TextChunker.TokenCounter tokenCounter = null) => throw null;
        [Versions("[0.24,)")] public static List<string> SplitMarkdownParagraphs(List<string> lines, int maxTokensPerParagraph, int overlapTokens = 0, string chunkHeader = null, TextChunker.TokenCounter tokenCounter = null) => throw null;
        [Versions("[,0.24)")] public static List<string> SplitPlainTextLines(string text, int maxTokensPerLine) => throw null;
        [Versions("[,0.24)")] public static List<string> SplitMarkDownLines(string text, int maxTokensPerLine) => throw null;
        [Versions("[,0.24)")] public static List<string> SplitPlainTextParagraphs(List<string> lines, int maxTokensPerParagraph) => throw null;
        [Versions("[,0.24)")] public static List<string> SplitMarkdownParagraphs(List<string> lines, int maxTokensPerParagraph) => throw null;
        [Versions("[0.24,)")] public delegate int TokenCounter(string input);
    }
}

namespace Microsoft.SemanticKernel.SemanticFunctions
{
    [Versions("[,1.0)")]
    public interface IPromptTemplate
    {
        IList<global::Microsoft.SemanticKernel.SkillDefinition.ParameterView> GetParameters() => throw null;
        [Versions("[0.24,1.0)")] Task<string> RenderAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext executionContext, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,0.24)")] Task<string> RenderAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext executionContext) => throw null;
    }

    [Versions("[,1.0)")]
    public sealed class PromptTemplate : IPromptTemplate
    {
        public PromptTemplate([Prompt(Role.Template)] string template, [Carries] PromptTemplateConfig promptTemplateConfig, IKernel kernel) { }
        [Versions("[0.24,1.0)")] public PromptTemplate([Prompt(Role.Template)] string template, [Carries] PromptTemplateConfig promptTemplateConfig, global::Microsoft.SemanticKernel.TemplateEngine.IPromptTemplateEngine promptTemplateEngine) { }
        public IList<global::Microsoft.SemanticKernel.SkillDefinition.ParameterView> GetParameters() => throw null;
        [Versions("[0.24,1.0)")] public Task<string> RenderAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext executionContext, CancellationToken cancellationToken) => throw null;
        [Versions("[,0.24)")] public PromptTemplate([Prompt(Role.Template)] string template, [Carries] PromptTemplateConfig promptTemplateConfig, global::Microsoft.SemanticKernel.TemplateEngine.IPromptTemplateEngine promptTemplateEngine, ILogger log = null) { }
        [Versions("[,0.24)")] public Task<string> RenderAsync(global::Microsoft.SemanticKernel.Orchestration.SKContext executionContext) => throw null;
    }

    [Versions("[,1.0)")]
    public class PromptTemplateConfig
    {
        public int Schema { get; set; }
        public string Type { get; set; }
        public string Description { get; set; }
        [Carries] public PromptTemplateConfig.CompletionConfig Completion { get; set; }
        public List<string> DefaultServices { get; set; }
        public PromptTemplateConfig.InputConfig Input { get; set; }
        public PromptTemplateConfig Compact() => throw null;
        public static PromptTemplateConfig FromJson(string json) => throw null;
        public class CompletionConfig
        {
            [Temperature] public double Temperature { get; set; }
            public double TopP { get; set; }
            public double PresencePenalty { get; set; }
            public double FrequencyPenalty { get; set; }
            [MaxOutputTokens] public int? MaxTokens { get; set; }
            public List<string> StopSequences { get; set; }
            [Versions("[0.24,1.0)")] public string ChatSystemPrompt { get; set; }
            [Versions("[0.24,1.0)")] public string ServiceId { get; set; }
        }
        public class InputParameter
        {
            public string Name { get; set; }
            public string Description { get; set; }
            public string DefaultValue { get; set; }
        }
        public class InputConfig { public List<PromptTemplateConfig.InputParameter> Parameters { get; set; } }
    }

    [Versions("[,1.0)")]
    public sealed class SemanticFunctionConfig
    {
        public PromptTemplateConfig PromptTemplateConfig { get; }
        public IPromptTemplate PromptTemplate { get; }
        public SemanticFunctionConfig([Carries] PromptTemplateConfig config, [Carries] IPromptTemplate template) { }
    }
}

namespace Microsoft.SemanticKernel.TemplateEngine.Prompt
{
    [Versions("[0.24,1.0)")]
    public class PromptTemplateEngine : IPromptTemplateEngine
    {
        protected PromptTemplateEngine() { }
        public PromptTemplateEngine(ILoggerFactory loggerFactory = null) { }
        public Task<string> RenderAsync(string templateText, global::Microsoft.SemanticKernel.Orchestration.SKContext context, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Planning.Action
{
    [Versions("[0.24,1.0)")]
    public interface IActionPlanner
    {
        [LlmCall(Operation.Agent)] Task<Plan> CreatePlanAsync([Prompt] string goal, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Planning.Sequential
{
    [Versions("[0.24,1.0)")]
    public interface ISequentialPlanner
    {
        [LlmCall(Operation.Agent)] Task<Plan> CreatePlanAsync([Prompt] string goal, CancellationToken cancellationToken = default) => throw null;
    }
}
