// ChatGptNet: https://github.com/marcominerva/ChatGptNet (read from its sources)
using ChatGptNet.Models.Common;
using ChatGptNet.Models.Embeddings;
using ChatGptNet.Models;
using ChatGptNet.ServiceConfigurations;
using ChatGptNet;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("ChatGptNet", Packages = "ChatGptNet", Provider = "openai")]

namespace ChatGptNet
{
    public class ChatGptBuilder : IChatGptBuilder
    {
        public IServiceCollection Services { get; }
        public IHttpClientBuilder HttpClientBuilder { get; }
    }

    public static class ChatGptFactoryServiceCollectionExtensions
    {
        [Provides(typeof(IChatGptClientFactory))] public static IServiceCollection AddChatGptClientFactory(this IServiceCollection services, [Carries] Action<ChatGptOptionsBuilder> builder = null) => throw null;
    }

    public class ChatGptOptions
    {
        public int MessageLimit { get; set; }
        public TimeSpan MessageExpiration { get; set; }
        public bool ThrowExceptionOnError { get; set; }
        [Model] public string DefaultModel { get; set; }
        public string DefaultEmbeddingModel { get; set; }
        [Carries] public ChatGptParameters DefaultParameters { get; }
        public EmbeddingParameters DefaultEmbeddingParameters { get; }
        public string User { get; set; }
    }

    public class ChatGptOptionsBuilder
    {
        public int MessageLimit { get; set; }
        public TimeSpan MessageExpiration { get; set; }
        public bool ThrowExceptionOnError { get; set; }
        [Model] public string DefaultModel { get; set; }
        public string DefaultEmbeddingModel { get; set; }
        [Carries] public ChatGptParameters DefaultParameters { get; set; }
        public EmbeddingParameters DefaultEmbeddingParameters { get; set; }
        public string User { get; set; }
        public ChatGptOptionsBuilder() { }
    }

    public static class ChatGptOptionsBuilderExtensions
    {
        public static ChatGptOptionsBuilder UseOpenAI(this ChatGptOptionsBuilder builder, string apiKey, string organization = null) => throw null;
        [Provider("azure")] public static ChatGptOptionsBuilder UseAzure(this ChatGptOptionsBuilder builder, string resourceName, string apiKey, string apiVersion = "2024-08-01-preview", AzureAuthenticationType authenticationType = AzureAuthenticationType.ApiKey) => throw null;
        public static ChatGptOptionsBuilder UseConfiguration(this ChatGptOptionsBuilder builder, IConfiguration configuration, string sectionName = "ChatGPT") => throw null;
    }

    public static class ChatGptServiceCollectionExtensions
    {
        [Provides(typeof(IChatGptClient))] public static IChatGptBuilder AddChatGpt(this IServiceCollection services, [Carries] Action<ChatGptOptionsBuilder> builder, Action<IHttpClientBuilder> httpClientBuilder = null) => throw null;
        [Provides(typeof(IChatGptClient))] public static IChatGptBuilder AddChatGpt(this IServiceCollection services, IConfiguration configuration, string sectionName) => throw null;
        [Provides(typeof(IChatGptClient))] public static IChatGptBuilder AddChatGpt(this IServiceCollection services, IConfiguration configuration, Action<IHttpClientBuilder> httpClientBuilder = null) => throw null;
        [Provides(typeof(IChatGptClient))] public static IChatGptBuilder AddChatGpt(this IServiceCollection services, IConfiguration configuration, string sectionName, Action<IHttpClientBuilder> httpClientBuilder = null) => throw null;
        [Provides(typeof(IChatGptClient))] public static IChatGptBuilder AddChatGpt(this IServiceCollection services, [Carries] Action<IServiceProvider, ChatGptOptionsBuilder> builder, Action<IHttpClientBuilder> httpClientBuilder = null) => throw null;
    }

    public interface IChatGptBuilder
    {
        IServiceCollection Services { get; }
        IHttpClientBuilder HttpClientBuilder { get; }
    }

    public static class IChatGptBuilderExtensions
    {
        public static IChatGptBuilder WithCache<TImplementation>(this IChatGptBuilder builder, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TImplementation : class, IChatGptCache => throw null;
    }

    public interface IChatGptCache
    {
        Task SetAsync(Guid conversationId, IEnumerable<ChatGptMessage> messages, TimeSpan expiration, CancellationToken cancellationToken = default);
        Task<IEnumerable<ChatGptMessage>> GetAsync(Guid conversationId, CancellationToken cancellationToken = default);
        Task RemoveAsync(Guid conversationId, CancellationToken cancellationToken = default);
        Task<bool> ExistsAsync(Guid conversationId, CancellationToken cancellationToken = default);
    }

    public interface IChatGptClient
    {
        Task<Guid> SetupAsync([Prompt(PromptLint.Sdk.Role.System)] string message, CancellationToken cancellationToken = default);
        Task<Guid> SetupAsync(Guid conversationId, [Prompt(PromptLint.Sdk.Role.System)] string message, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat)] Task<ChatGptResponse> AskAsync([Prompt] string message, [Carries] ChatGptParameters parameters = null, [Model] string model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat)] Task<ChatGptResponse> AskAsync([Prompt] string message, [Carries] ChatGptToolParameters toolParameters, [Carries] ChatGptParameters parameters = null, [Model] string model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat)] Task<ChatGptResponse> AskAsync(Guid conversationId, [Prompt] string message, [Carries] ChatGptParameters parameters = null, [Model] string model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat)] Task<ChatGptResponse> AskAsync(Guid conversationId, [Prompt] string message, [Carries] ChatGptToolParameters toolParameters, [Carries] ChatGptParameters parameters = null, [Model] string model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<ChatGptResponse> AskStreamAsync([Prompt] string message, [Carries] ChatGptParameters parameters = null, [Model] string model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<ChatGptResponse> AskStreamAsync(Guid conversationId, [Prompt] string message, [Carries] ChatGptParameters parameters = null, [Model] string model = null, bool addToConversationHistory = true, CancellationToken cancellationToken = default);
        Task AddInteractionAsync(Guid conversationId, string question, string answer, CancellationToken cancellationToken = default);
        Task<IEnumerable<ChatGptMessage>> GetConversationAsync(Guid conversationId, CancellationToken cancellationToken = default);
        Task<Guid> LoadConversationAsync([Prompt] IEnumerable<ChatGptMessage> messages, CancellationToken cancellationToken = default);
        Task<Guid> LoadConversationAsync(Guid conversationId, [Prompt] IEnumerable<ChatGptMessage> messages, bool replaceHistory = true, CancellationToken cancellationToken = default);
        Task<bool> ConversationExistsAsync(Guid conversationId, CancellationToken cancellationToken = default);
        Task DeleteConversationAsync(Guid conversationId, bool preserveSetup = false, CancellationToken cancellationToken = default);
        Task AddToolResponseAsync(Guid conversationId, ChatGptFunctionCall function, string content, CancellationToken cancellationToken = default);
        Task AddToolResponseAsync(Guid conversationId, string functionName, string content, CancellationToken cancellationToken = default);
        Task AddToolResponseAsync(Guid conversationId, ChatGptToolCall tool, string content, CancellationToken cancellationToken = default);
        Task AddToolResponseAsync(Guid conversationId, string toolId, string name, string content, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Embedding)] Task<EmbeddingResponse> GenerateEmbeddingAsync([Prompt(PromptLint.Sdk.Role.Input)] string text, EmbeddingParameters parameters = null, [Model] string model = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Embedding)] Task<EmbeddingResponse> GenerateEmbeddingAsync([Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> texts, EmbeddingParameters parameters = null, [Model] string model = null, CancellationToken cancellationToken = default);
    }

    public interface IChatGptClientFactory
    {
        IChatGptClient CreateClient(Action<IServiceProvider, ChatGptOptionsBuilder> setupAction);
        IChatGptClient CreateClient(Action<ChatGptOptionsBuilder> setupAction);
        IChatGptClient CreateClient();
    }
}

namespace ChatGptNet.Exceptions
{
    public class ChatGptException : HttpRequestException
    {
        public ChatGptError Error { get; }
        public ChatGptException(ChatGptError error, HttpStatusCode statusCode) { }
    }

    public class EmbeddingException : HttpRequestException
    {
        public ChatGptError Error { get; }
        public EmbeddingException(ChatGptError error, HttpStatusCode statusCode) { }
    }
}

namespace ChatGptNet.Extensions
{
    public static class ChatGptChoiceExtensions
    {
        public static bool ContainsFunctionCalls(this ChatGptChoice choice) => throw null;
        public static ChatGptFunctionCall GetFunctionCall(this ChatGptChoice choice) => throw null;
        public static bool ContainsToolCalls(this ChatGptChoice choice) => throw null;
    }

    public static class ChatGptFunctionExtensions
    {
        public static IEnumerable<ChatGptTool> ToTools(this IEnumerable<ChatGptFunction> functions) => throw null;
    }

    public static class ChatGptResponseExtensions
    {
        public static string GetContent(this ChatGptResponse response) => throw null;
        public static bool ContainsToolCalls(this ChatGptResponse response) => throw null;
        public static IEnumerable<ChatGptToolCall> GetToolCalls(this ChatGptResponse response) => throw null;
        public static bool ContainsFunctionCalls(this ChatGptResponse response) => throw null;
        public static ChatGptFunctionCall GetFunctionCall(this ChatGptResponse response) => throw null;
        public static IAsyncEnumerable<string> AsDeltas(this IAsyncEnumerable<ChatGptResponse> responses) => throw null;
    }

    public static class EmbeddingResponseExtensions
    {
        public static float[] GetEmbedding(this EmbeddingResponse response) => throw null;
    }

    public static class EmbeddingUtility
    {
        public static float CosineSimilarity(ReadOnlySpan<float> x, ReadOnlySpan<float> y) => throw null;
        public static float CosineSimilarity(this EmbeddingResponse embeddingResponse, ReadOnlySpan<float> y) => throw null;
        public static float CosineSimilarity(this EmbeddingResponse embeddingResponse, EmbeddingResponse otherResponse) => throw null;
    }
}

namespace ChatGptNet.Models
{
    public class ChatGptChoice
    {
        public int Index { get; set; }
        public ChatGptMessage Message { get; set; }
        public ChatGptContentFilterResults ContentFilterResults { get; set; }
        public bool IsFiltered { get; }
        public ChatGptMessage Delta { get; set; }
        public string FinishReason { get; set; }
        public ChatGptLogProbability LogProbabilities { get; set; }
    }

    public class ChatGptContentFilterError
    {
        public string Message { get; set; }
        public string Code { get; set; }
    }

    public class ChatGptContentFilterResult
    {
        public bool Filtered { get; set; }
        public string Severity { get; set; }
    }

    public class ChatGptContentFilterResults
    {
        public ChatGptContentFilterResult Hate { get; set; }
        public ChatGptContentFilterResult SelfHarm { get; set; }
        public ChatGptContentFilterResult Sexual { get; set; }
        public ChatGptContentFilterResult Violence { get; set; }
        public ChatGptContentFilterError Error { get; set; }
    }

    public static class ChatGptContentFilterSeverityLevels
    {
        public const string Safe = "Save";
        public const string Low = "Low";
        public const string Medium = "Medium";
        public const string High = "High";
    }

    public class ChatGptError
    {
        public string Message { get; set; }
        public string Type { get; set; }
        public string Parameter { get; set; }
        public string Code { get; set; }
        public int StatusCode { get; set; }
        public ChatGptInnerError InnerError { get; set; }
    }

    public static class ChatGptFinishReasons
    {
        public const string Stop = "stop";
        public const string Length = "length";
        public const string FunctionCall = "function_call";
        public const string ToolCalls = "tool_calls";
        public const string ContentFilter = "content_filter";
    }

    public class ChatGptFunction
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public JsonDocument Parameters { get; set; }
        public static JsonDocument EmptyParameters { get; } // JsonDocument.Parse(""" { "type": "object", "properties": { } } """)
    }

    public class ChatGptFunctionCall
    {
        public string Name { get; set; }
        public string Arguments { get; set; }
        public JsonDocument GetArgumentsAsJson() => throw null;
    }

    public class ChatGptInnerError
    {
        public string Code { get; set; }
        public ChatGptContentFilterResults ContentFilterResults { get; set; }
    }

    public class ChatGptLogProbability
    {
        public IEnumerable<ChatGptLogProbabilityContent> Content { get; set; }
    }

    public class ChatGptLogProbabilityContent
    {
        public string Token { get; set; }
        public double LogProbality { get; set; }
        public IEnumerable<byte> Bytes { get; set; }
        public IEnumerable<ChatGptLogProbabilityContent> TopLogProbabilities { get; set; }
    }

    public class ChatGptMessage
    {
        [Role] public string Role { get; set; }
        [Prompt] public string Content { get; set; }
        public string Name { get; set; }
        public string ToolCallId { get; set; }
        public ChatGptFunctionCall FunctionCall { get; set; }
        public IEnumerable<ChatGptToolCall> ToolCalls { get; set; }
    }

    public class ChatGptParameters
    {
        public int? Seed { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [MaxOutputTokens] public int? MaxCompletionTokens { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        [StructuredOutput] public ChatGptResponseFormat ResponseFormat { get; set; }
        public bool? LogProbabilities { get; set; }
        public int? TopLogProbabilities { get; set; }
    }

    public class ChatGptPromptFilterResults
    {
        public int Index { get; set; }
        public ChatGptContentFilterResults ContentFilterResults { get; set; }
    }

    public class ChatGptResponse : Response
    {
        public string Id { get; set; }
        public Guid ConversationId { get; set; }
        public DateTime CreatedAt { get; set; }
        public IEnumerable<ChatGptChoice> Choices { get; set; }
        public string SystemFingerprint { get; set; }
        public IEnumerable<ChatGptPromptFilterResults> PromptFilterResults { get; set; }
        public bool IsPromptFiltered { get; }
        public bool IsContentFiltered { get; }
    }

    public class ChatGptResponseFormat
    {
        public string Type { get; set; }
        public static ChatGptResponseFormat Text { get; } // new()
        public static ChatGptResponseFormat Json { get; } // new() { Type = ChatGptResponseFormatTypes.Json }
    }

    public static class ChatGptResponseFormatTypes
    {
        public const string Text = "text";
        public const string Json = "json_object";
    }

    public static class ChatGptRoles
    {
        [IsRole(PromptLint.Sdk.Role.System)] public const string System = "system";
        [IsRole(PromptLint.Sdk.Role.User)] public const string User = "user";
        [IsRole(PromptLint.Sdk.Role.Assistant)] public const string Assistant = "assistant";
        [IsRole(PromptLint.Sdk.Role.Tool)] public const string Function = "function";
        [IsRole(PromptLint.Sdk.Role.Tool)] public const string Tool = "tool";
    }

    public class ChatGptTool
    {
        public string Type { get; set; }
        public ChatGptFunction Function { get; set; }
    }

    public class ChatGptToolCall
    {
        public string Id { get; set; }
        public string Type { get; set; }
        public ChatGptFunctionCall Function { get; set; }
    }

    public static class ChatGptToolChoices
    {
        public const string None = "none";
        public const string Auto = "auto";
    }

    public class ChatGptToolParameters
    {
        public string FunctionCall { get; set; }
        [Tools] public IEnumerable<ChatGptFunction> Functions { get; set; }
        public string ToolChoice { get; set; }
        [Tools] public IEnumerable<ChatGptTool> Tools { get; set; }
    }

    public static class ChatGptToolTypes
    {
        public const string Function = "function";
    }

    public class ChatGptUsage
    {
        public int PromptTokens { get; set; }
        public int CompletionTokens { get; set; }
        public int TotalTokens { get; set; }
    }

    public static class OpenAIChatGptModels
    {
        [ModelId("gpt-3.5-turbo")] public const string Gpt35_Turbo = "gpt-3.5-turbo";
        [ModelId("gpt-3.5-turbo-16k")] public const string Gpt35_Turbo_16k = "gpt-3.5-turbo-16k";
        [ModelId("gpt-4")] public const string Gpt4 = "gpt-4";
        [ModelId("gpt-4-32k")] public const string Gpt4_32k = "gpt-4-32k";
        [ModelId("gpt-4-turbo")] public const string Gpt4_Turbo = "gpt-4-turbo";
        [ModelId("gpt-4o")] public const string Gpt4_o = "gpt-4o";
        [ModelId("gpt-4o-mini")] public const string Gpt4_o_mini = "gpt-4o-mini";
        [ModelId("o1-preview")] public const string O1_preview = "o1-preview";
        [ModelId("o1-mini")] public const string O1_mini = "o1-mini";
    }
}

namespace ChatGptNet.Models.Common
{
    public abstract class Response
    {
        public string Object { get; set; }
        public string Model { get; set; }
        public ChatGptUsage Usage { get; set; }
        public ChatGptError Error { get; set; }
        public bool IsSuccessful { get; }
    }
}

namespace ChatGptNet.Models.Embeddings
{
    public class EmbeddingData
    {
        public int Index { get; set; }
        public string Object { get; set; }
        public float[] Embedding { get; set; }
    }

    public class EmbeddingParameters
    {
        public int? Dimensions { get; set; }
    }

    public class EmbeddingResponse : Response
    {
        public EmbeddingData[] Data { get; set; }
    }

    public static class OpenAIEmbeddingModels
    {
        [ModelId("text-embedding-ada-002")] public const string TextEmbeddingAda002 = "text-embedding-ada-002";
        [ModelId("text-embedding-3-small")] public const string TextEmbedding3Small = "text-embedding-3-small";
        [ModelId("text-embedding-3-large")] public const string TextEmbedding3Large = "text-embedding-3-large";
    }
}

namespace ChatGptNet.ServiceConfigurations
{
    public enum AzureAuthenticationType { ApiKey, ActiveDirectory }
}
