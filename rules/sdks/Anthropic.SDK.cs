// Anthropic.SDK, an unofficial library: https://github.com/tghamm/Anthropic.SDK (read from its sources at 5.10)
using Anthropic.SDK.Batches;
using Anthropic.SDK.Messaging;
using Anthropic.SDK;
using Microsoft.Extensions.AI;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Net.Http;
using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;
using Function = Anthropic.SDK.Common.Function;
using TextContent = Anthropic.SDK.Messaging.TextContent;
using Tool = Anthropic.SDK.Common.Tool;

[assembly: Sdk("Anthropic.SDK", Packages = "Anthropic.SDK", Provider = "anthropic", Uses = "Microsoft.Extensions.AI")]

namespace Anthropic.SDK
{
    public class APIAuthentication
    {
        public string ApiKey { get; set; }
        public static implicit operator APIAuthentication(string key) => throw null;
        public APIAuthentication(string apiKey) { }
        public static APIAuthentication Default { get; set; }
        public static APIAuthentication LoadFromEnv() => throw null;
    }

    public class AnthropicClient : IDisposable
    {
        [Endpoint] public string ApiUrlFormat { get; set; }
        public string ApiVersion { get; set; }
        public string AnthropicVersion { get; set; }
        public string AnthropicBetaVersion { get; set; }
        public APIAuthentication Auth { get; set; }
        public AnthropicClient(APIAuthentication apiKeys = null, HttpClient client = null, IRequestInterceptor requestInterceptor = null) { }
        public MessagesEndpoint Messages { get; }
        public BatchesEndpoint Batches { get; }
        public void Dispose() { }
    }

    public class VertexAIAuthentication
    {
        public string ProjectId { get; set; }
        public string Region { get; set; }
        public string ApiKey { get; set; }
        public string AccessToken { get; set; }
        public VertexAIAuthentication(string projectId, string region, string apiKey = null, string accessToken = null) { }
        public static VertexAIAuthentication Default { get; set; }
        public static VertexAIAuthentication LoadFromEnv() => throw null;
    }

    [Provider("vertex")]
    public class VertexAIClient : IDisposable
    {
        public string ApiUrlFormat { get; set; }
        public VertexAIAuthentication Auth { get; set; }
        public VertexAIClient(VertexAIAuthentication auth = null, HttpClient client = null, IRequestInterceptor requestInterceptor = null) { }
        public VertexAIMessagesEndpoint Messages { get; }
        public void Dispose() { }
    }

    public interface IRequestInterceptor
    {
        Task<HttpResponseMessage> InvokeAsync(HttpRequestMessage request, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> next, CancellationToken cancellationToken = default);
    }

    public class RateLimitsExceeded : HttpRequestException
    {
        public RateLimits RateLimits { get; }
        public RateLimitsExceeded(string message, RateLimits rateLimits, HttpStatusCode statusCode) { }
    }
}

namespace Anthropic.SDK.Batches
{
    public class BatchLine
    {
        public string CustomId { get; set; }
        public BatchResult Result { get; set; }
    }

    public class BatchRequest
    {
        public string CustomId { get; set; }
        [Carries] public MessageParameters MessageParameters { get; set; }
    }

    public class BatchResponse
    {
        public string Id { get; set; }
        public string Type { get; set; }
        public string ProcessingStatus { get; set; }
        public DateTime? EndedAt { get; set; }
        public DateTime CreatedAt { get; set; }
        public DateTime ExpiresAt { get; set; }
        public DateTime? CancelInitiatedAt { get; set; }
        public string ResultsUrl { get; set; }
    }

    public class BatchResult
    {
        public string Type { get; set; }
        public MessageResponse Message { get; set; }
    }

    public class BatchesEndpoint
    {
        [LlmCall(Operation.Chat)] public Task<BatchResponse> CreateBatchAsync([Carries] List<BatchRequest> batches, CancellationToken ctx = default) => throw null;
        public Task<BatchResponse> CancelBatchAsync(string batchId, CancellationToken ctx = default) => throw null;
        public Task<BatchResponse> RetrieveBatchStatusAsync(string batchId, CancellationToken ctx = default) => throw null;
        public IAsyncEnumerable<BatchLine> RetrieveBatchResultsAsync(string batchId, CancellationToken ctx = default) => throw null;
    }
}

namespace Anthropic.SDK.Common
{
    public class Function
    {
        public Function() { }
        public Function(string name, string description = null, JsonNode parameters = null) { }
        public Function(string name, string type, Dictionary<string, object> additionalData) { }
        public Function(string name, string description, string parameters) { }
        public static Function FromFunc<TResult>(string name, Func<TResult> function, string description = null) => throw null;
        public static Function FromFunc<T1, TResult>(string name, Func<T1, TResult> function, string description = null) => throw null;
        public static Function FromFunc<T1, T2, TResult>(string name, Func<T1, T2, TResult> function, string description = null) => throw null;
        public static Function FromFunc<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult> function, string description = null) => throw null;
        public static Function FromFunc<T1, T2, T3, T4, TResult>(string name, Func<T1, T2, T3, T4, TResult> function, string description = null) => throw null;
        public string Name { get; }
        public string Type { get; }
        public CacheControl CacheControl { get; set; }
        public bool? Strict { get; set; }
        public Dictionary<string, JsonElement> AdditionalData { get; set; }
        public string Id { get; set; }
        public string Description { get; }
        public JsonNode Parameters { get; }
        public JsonNode Arguments { get; }
        public MethodInfo MethodInfo { get; }
        public string Invoke() => throw null;
        public T Invoke<T>() => throw null;
        public Task<string> InvokeAsync(CancellationToken cancellationToken = default) => throw null;
    }

    public class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string description = null) { }
        public string Description { get; }
    }

    public class FunctionParameterAttribute : Attribute
    {
        public FunctionParameterAttribute(string description, bool required) { }
        public string Description { get; }
        public bool Required { get; set; }
    }

    public class FunctionPropertyAttribute : Attribute
    {
        public FunctionPropertyAttribute(string description = null, bool required = false, object defaultValue = null, params object[] possibleValues) { }
        public string Description { get; }
        public bool Required { get; }
        public object DefaultValue { get; }
        public object[] PossibleValues { get; }
    }

    public class Tool
    {
        public Tool() { }
        public Tool(Tool other) { }
        public Tool(Function function) { }
        public static implicit operator Tool(Function function) => throw null;
        public static Tool Retrieval { get; }
        public string Id { get; }
        public int? Index { get; }
        public string Type { get; }
        public Function Function { get; }
        public string InvokeFunction() => throw null;
        public T InvokeFunction<T>() => throw null;
        public Task<string> InvokeFunctionAsync(CancellationToken cancellationToken = default) => throw null;
        public static void ClearRegisteredTools() { }
        public static bool IsToolRegistered(Tool tool) => throw null;
        public static bool TryRegisterTool(Tool tool) => throw null;
        public static IReadOnlyList<Tool> GetAllAvailableTools(bool includeDefaults = true, bool forceUpdate = false, bool clearCache = false) => throw null;
        public static Tool GetOrCreateTool(Type type, string methodName, string description = null) => throw null;
        public static Tool GetOrCreateTool(object instance, string methodName, string description = null) => throw null;
        public static Tool FromFunc<TResult>(string name, Func<TResult> function, string description = null) => throw null;
        public static Tool FromFunc<T1, TResult>(string name, Func<T1, TResult> function, string description = null) => throw null;
        public static Tool FromFunc<T1, T2, TResult>(string name, Func<T1, T2, TResult> function, string description = null) => throw null;
        public static Tool FromFunc<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult> function, string description = null) => throw null;
        public static Tool FromFunc<T1, T2, T3, T4, TResult>(string name, Func<T1, T2, T3, T4, TResult> function, string description = null) => throw null;
    }
}

namespace Anthropic.SDK.Constants
{
    public static class AnthropicModels
    {
        [ModelId("claude-opus-4-6")] public const string Claude46Opus = "claude-opus-4-6";
        [ModelId("claude-sonnet-4-6")] public const string Claude46Sonnet = "claude-sonnet-4-6";
        [ModelId("claude-opus-4-5-20251101")] public const string Claude45Opus = "claude-opus-4-5-20251101";
        [ModelId("claude-sonnet-4-20250514")] public const string Claude4Sonnet = "claude-sonnet-4-20250514";
        [ModelId("claude-sonnet-4-5-20250929")] public const string Claude45Sonnet = "claude-sonnet-4-5-20250929";
        [ModelId("claude-opus-4-20250514")] public const string Claude4Opus = "claude-opus-4-20250514";
        [ModelId("claude-opus-4-1-20250805")] public const string Claude41Opus = "claude-opus-4-1-20250805";
        [ModelId("claude-haiku-4-5-20251001")] public const string Claude45Haiku = "claude-haiku-4-5-20251001";
    }

    public static class VertexAIModels
    {
        [ModelId("claude-3-haiku@20240307")] public const string Claude3Haiku = "claude-3-haiku@20240307";
        [ModelId("claude-sonnet-4@20250514")] public const string Claude4Sonnet = "claude-sonnet-4@20250514";
        [ModelId("claude-sonnet-4-5@20250929")] public const string Claude45Sonnet = "claude-sonnet-4-5@20250929";
        [ModelId("claude-haiku-4-5@20251001")] public const string Claude45Haiku = "claude-haiku-4-5@20251001";
        [ModelId("claude-opus-4@20250514")] public const string Claude4Opus = "claude-opus-4@20250514";
        [ModelId("claude-opus-4-1@20250805")] public const string Claude41Opus = "claude-opus-4-1@20250805";
        [ModelId("claude-opus-4-5@20251101")] public const string Claude45Opus = "claude-opus-4-5@20251101";
        [ModelId("claude-sonnet-4-6")] public const string Claude46Sonnet = "claude-sonnet-4-6";
        [ModelId("claude-opus-4-6")] public const string Claude46Opus = "claude-opus-4-6";
    }
}

namespace Anthropic.SDK.Extensions
{
    public static class ChatOptionsExtensions
    {
        public static ChatOptions WithThinking(this ChatOptions options, [ReasoningEffort] int budgetTokens) => throw null;
        public static ChatOptions WithThinking(this ChatOptions options, [Carries] ThinkingParameters thinkingParameters) => throw null;
        public static ChatOptions WithInterleavedThinking(this ChatOptions options, [ReasoningEffort] int budgetTokens) => throw null;
        public static ChatOptions WithInterleavedThinking(this ChatOptions options, [Carries] ThinkingParameters thinkingParameters) => throw null;
        public static ChatOptions WithAdaptiveThinking(this ChatOptions options) => throw null;
        public static ChatOptions WithAdaptiveThinking(this ChatOptions options, [ReasoningEffort] ThinkingEffort effort) => throw null;
        public static ThinkingParameters GetThinkingParameters(this ChatOptions options) => throw null;
        public static ChatOptions WithStrictTools(this ChatOptions options, bool strict = true) => throw null;
        public static bool GetStrictToolsEnabled(this ChatOptions options) => throw null;
        public static ChatOptions WithWebFetch(this ChatOptions options, int? maxUses = null, List<string> allowedDomains = null, List<string> blockedDomains = null, bool enableCitations = false, int? maxContentTokens = null) => throw null;
    }

    public static class MessageResponseExtensions
    {
        public static Task<List<string>> DownloadFilesAsync(this MessageResponse response, AnthropicClient client, string outputPath, CancellationToken cancellationToken = default) => throw null;
        public static List<string> GetFileIds(this MessageResponse response) => throw null;
    }
}
