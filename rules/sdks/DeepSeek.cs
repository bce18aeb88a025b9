// DeepSeek.Core (Ater.DeepSeek.Core): https://github.com/niltor/DeepSeekSDK-NET (read from its sources; the first three model constants are those of versions before 2026)
using DeepSeek.Core.Models;
using Microsoft.Extensions.DependencyInjection;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("DeepSeek.Core", Packages = "Ater.DeepSeek.Core;Ater.DeepSeek.AspNetCore", Provider = "deepseek")]

namespace DeepSeek.Core
{
    public class DeepSeekClient
    {
        public string BaseAddress;
        public string BetaBaseAddress;
        public string ChatEndpoint { get; }
        public string ResponsesEndpoint { get; }
        public string CompletionEndpoint { get; }
        public string UserBalanceEndpoint;
        public string ModelsEndpoint;
        public JsonSerializerOptions JsonSerializerOptions;
        public string ErrorMsg { get; }
        public DeepSeekClient(HttpClient httpClient) { }
        public DeepSeekClient(HttpClient http, string apiKey) { }
        public DeepSeekClient(string apiKey) { }
        public void SetTimeout(int seconds) { }
        public void SetChatEndpoint(string endpoint) { }
        public void SetResponsesEndpoint(string endpoint) { }
        public void SetCompletionEndpoint(string endpoint) { }
        public Task<ModelResponse> ListModelsAsync(CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<ChatResponse> ChatAsync([Carries] ChatRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<Choice> ChatStreamAsync([Carries] ChatRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> ChatStreamWithStringAsync([Carries] ChatRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion)] public Task<ChatResponse> CompletionsAsync([Carries] CompletionRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<Choice> CompletionsStreamAsync([Carries] CompletionRequest request, CancellationToken cancellationToken = default) => throw null;
    }

    public static class DeepSeekModels
    {
        [ModelId("deepseek-chat")] public const string ChatModel = "deepseek-chat";
        [ModelId("deepseek-reasoner")] public const string ReasonerModel = "deepseek-reasoner";
        [ModelId("deepseek-coder")] public const string CoderModel = "deepseek-coder";
        [ModelId("deepseek-v4-pro")] public const string Pro = "deepseek-v4-pro";
        [ModelId("deepseek-v4-flash")] public const string Flash = "deepseek-v4-flash";
    }

    public class ReasoningEffortTypes
    {
        public const string None = "none";
        public const string High = "high";
        public const string Max = "max";
    }

    public class ResponseFormatTypes
    {
        public const string Text = "text";
        public const string JsonObject = "json_object";
    }

    public class ThinkingTypes
    {
        public const string Enabled = "enabled";
        public const string Disabled = "disabled";
    }
}

namespace DeepSeek.Core.Models
{
    public class ChatRequest
    {
        [Prompt] public List<Message> Messages { get; set; }
        [Model] public string Model { get; set; }
        public Thinking Thinking { get; set; }
        [ReasoningEffort] public string ReasoningEffort { get; set; }
        [MaxOutputTokens] public long MaxTokens { get; set; }
        [StructuredOutput] public ResponseFormat ResponseFormat { get; set; }
        public List<string> Stop { get; set; }
        [Stream] public bool Stream { get; set; }
        [Tools] public List<Tool> Tools { get; set; }
        public JsonElement? ToolChoice { get; set; }
        public StreamOptions StreamOptions { get; set; }
        [Temperature] public double Temperature { get; set; }
        public double TopP { get; set; }
        public bool Logprobs { get; set; }
        public int? TopLogprobs { get; set; }
    }

    public class ChatResponse
    {
        public string Id { get; set; }
        public List<Choice> Choices { get; set; }
        public long Created { get; set; }
        public string Model { get; set; }
        public string SystemFingerprint { get; set; }
        public string Object { get; set; }
        public Usage Usage { get; set; }
    }

    public class Choice
    {
        public string FinishReason { get; set; }
        public int Index { get; set; }
        public Message Message { get; set; }
        public Message Delta { get; set; }
        public string Text { get; set; }
    }

    public class CompletionRequest
    {
        [Prompt] public string Prompt { get; set; }
        [Model] public string Model { get; set; }
        public bool? Echo { get; set; }
        public double FrequencyPenalty { get; set; }
        [MaxOutputTokens] public long MaxTokens { get; set; }
        public double PresencePenalty { get; set; }
        public List<string> Stop { get; set; }
        public bool Stream { get; set; }
        public string Suffix { get; set; }
        public StreamOptions StreamOptions { get; set; }
        [Temperature] public double Temperature { get; set; }
        public long TopP { get; set; }
        public int? Logprobs { get; set; }
    }

    public class Message
    {
        [Prompt] public string Content { get; set; }
        [Role] public string Role { get; set; }
        public string Name { get; set; }
        public bool? Prefix { get; set; }
        public string ReasoningContent { get; set; }
        public string ToolCallId { get; set; }
        public List<ToolCalls> ToolCalls { get; set; }
        public static Message NewUserMessage([Prompt] string content) => throw null;
        public static Message NewSystemMessage([Prompt(PromptLint.Sdk.Role.System)] string content) => throw null;
        public static Message NewAssistantMessage([Prompt(PromptLint.Sdk.Role.Assistant)] string content, bool? prefix = false, string reasoningContent = null) => throw null;
        public static Message NewToolMessage([Prompt(PromptLint.Sdk.Role.Tool)] string content, string toolCallId) => throw null;
    }

    public record Model
    {
        public string Id { get; set; }
        public string Object { get; set; }
        public string OwnedBy { get; set; }
    }

    public class ModelResponse
    {
        public string Object { get; set; }
        public List<Model> Data { get; set; }
    }

    public class RequestFunction
    {
        public string Name { get; set; }
        public string Description { get; set; }
        public JsonNode Parameters { get; set; }
    }

    public class ResponseFormat
    {
        public string Type { get; set; }
    }

    public class StreamOptions
    {
        public bool IncludeUsage { get; set; }
    }

    public class Thinking
    {
        public string Type { get; set; }
    }

    public class Tool
    {
        public string Type { get; set; }
        public RequestFunction Function { get; set; }
    }

    public class ToolCalls
    {
        public int Index { get; set; }
        public string Id { get; set; }
        public string Type { get; set; }
        public ToolCallsFunction Function { get; set; }
        public class ToolCallsFunction
        {
            public string Name { get; set; }
            public string Arguments { get; set; }
        }
    }

    public class Usage
    {
        public int CompletionTokens { get; set; }
        public int PromptTokens { get; set; }
        public int PromptCacheHitTokens { get; set; }
        public int PromptCacheMissTokens { get; set; }
        public int TotalTokens { get; set; }
    }
}

namespace DeepSeek.AspNetCore
{
    public static class Extension
    {
        [Provides(typeof(DeepSeek.Core.DeepSeekClient))] public static IServiceCollection AddDeepSeek(this IServiceCollection services, Action<HttpClient> option) => throw null;
    }
}
