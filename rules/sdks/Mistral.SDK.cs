// Mistral.SDK, an unofficial library: https://github.com/tghamm/Mistral.SDK (read from its sources)
using Mistral.SDK.Completions;
using Mistral.SDK.DTOs;
using Mistral.SDK.Embeddings;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;
using global::Microsoft.Extensions.AI;

[assembly: Sdk("Mistral.SDK", Packages = "Mistral.SDK", Provider = "mistral", Uses = "Microsoft.Extensions.AI")]

namespace Mistral.SDK
{
    public class APIAuthentication
    {
        public string ApiKey { get; set; }
        public static implicit operator APIAuthentication(string key) => throw null;
        public APIAuthentication(string apiKey) { }
        public static APIAuthentication Default { get; set; }
        public static APIAuthentication LoadFromEnv() => throw null;
    }

    public class MistralClient : IDisposable
    {
        [Endpoint] public string ApiUrlFormat { get; set; }
        public string ApiVersion { get; set; }
        public APIAuthentication Auth { get; set; }
        public MistralClient(APIAuthentication apiKeys = null, HttpClient client = null) { }
        public CompletionsEndpoint Completions { get; }
        public EmbeddingsEndpoint Embeddings { get; }
        public void Dispose() { }
    }

    public class ModelDefinitions
    {
        [ModelId("open-mistral-7b")] public const string OpenMistral7b = "open-mistral-7b";
        [ModelId("open-mixtral-8x7b")] public const string OpenMixtral8x7b = "open-mixtral-8x7b";
        [ModelId("mistral-small-latest")] public const string MistralSmall = "mistral-small-latest";
        [ModelId("mistral-medium-latest")] public const string MistralMedium = "mistral-medium-latest";
        [ModelId("mistral-large-latest")] public const string MistralLarge = "mistral-large-latest";
        [ModelId("mistral-embed")] public const string MistralEmbed = "mistral-embed";
    }
}

namespace Mistral.SDK.Completions
{
    public class CompletionsEndpoint : IChatClient
    {
        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null;
        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null;
        object IChatClient.GetService(Type serviceType, object serviceKey) => throw null;
        void IDisposable.Dispose() { }
        [LlmCall(Operation.Chat)] public Task<ChatCompletionResponse> GetCompletionAsync([Carries] ChatCompletionRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<ChatCompletionResponse> StreamCompletionAsync([Carries] ChatCompletionRequest request, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Mistral.SDK.Embeddings
{
    public class EmbeddingsEndpoint : IEmbeddingGenerator<string, Embedding<float>>
    {
        Task<GeneratedEmbeddings<Embedding<float>>> IEmbeddingGenerator<string, Embedding<float>>.GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions options, CancellationToken cancellationToken) => throw null;
        object IEmbeddingGenerator.GetService(Type serviceType, object serviceKey) => throw null;
        void IDisposable.Dispose() { }
        [LlmCall(Operation.Embedding)] public Task<EmbeddingResponse> GetEmbeddingsAsync([Carries] EmbeddingRequest request, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Mistral.SDK.DTOs
{
    public class ChatCompletionRequest
    {
        public ChatCompletionRequest([Model] string model = default, [Prompt] List<ChatMessage> messages = default, [Temperature] decimal? temperature = 0.7M, decimal? topP = 1M, [MaxOutputTokens] int? maxTokens = default, [Stream] bool? stream = false, bool parallelToolCalls = true, bool safePrompt = false, int? randomSeed = default, [StructuredOutput] ResponseFormat responseFormat = default) { }
        [Model] public string Model { get; set; }
        [Prompt] public List<ChatMessage> Messages { get; set; }
        [Temperature] public decimal? Temperature { get; set; }
        public decimal? TopP { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [Stream] public bool? Stream { get; set; }
        public bool ParallelToolCalls { get; set; }
        public bool SafePrompt { get; set; }
        public int? RandomSeed { get; set; }
        [StructuredOutput] public ResponseFormat ResponseFormat { get; set; }
        public ToolChoiceType ToolChoice { get; set; }
        [Tools] public IList<Mistral.SDK.Common.Tool> Tools { get; set; }
    }

    public class ChatCompletionResponse
    {
        public string Id { get; set; }
        public string VarObject { get; set; }
        public int Created { get; set; }
        public string Model { get; set; }
        public List<Choice> Choices { get; set; }
        public Usage Usage { get; set; }
        public List<Common.Function> ToolCalls { get; set; }
    }

    public class ChatMessage
    {
        public ChatMessage([Role] RoleEnum? role = default, [Prompt] string content = default) { }
        public ChatMessage(Common.Function toolCall, [Prompt] string content = default) { }
        public ChatMessage(string toolCallId, string name, [Prompt] string content = default) { }
        public ChatMessage() { }
        [Role] public RoleEnum? Role { get; set; }
        public string Name { get; set; }
        [Prompt] public string Content { get; set; }
        public List<ToolCall> ToolCalls { get; set; }
        public string ToolCallId { get; set; }
        public enum RoleEnum { [IsRole(PromptLint.Sdk.Role.System)] System, [IsRole(PromptLint.Sdk.Role.User)] User, [IsRole(PromptLint.Sdk.Role.Assistant)] Assistant, [IsRole(PromptLint.Sdk.Role.Tool)] Tool }
    }

    public class Choice
    {
        public FinishReasonEnum? FinishReason { get; set; }
        public int Index { get; set; }
        public ChatMessage Message { get; set; }
        public ChatMessage Delta { get; set; }
        public enum FinishReasonEnum { Stop, Length, ModelLength, ToolCalls }
    }

    public class EmbeddingRequest
    {
        [Model] public string Model { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public List<string> Input { get; set; }
    }

    public class EmbeddingResponse
    {
        public string Id { get; set; }
        public string VarObject { get; set; }
        public List<EmbeddingResult> Data { get; set; }
        public string Model { get; set; }
        public Usage Usage { get; set; }
    }

    public class EmbeddingResult
    {
        public string VarObject { get; set; }
        public List<decimal> Embedding { get; set; }
        public int Index { get; set; }
    }

    public class ResponseFormat
    {
        public ResponseFormatEnum Type { get; set; }
        public enum ResponseFormatEnum { JSON }
    }

    public class ToolCall
    {
        public string Id { get; set; }
        public string Type { get; set; }
        public ToolCallParameter Function { get; set; }
    }

    public class ToolCallParameter
    {
        public string Name { get; set; }
        public JsonNode Arguments { get; set; }
    }

    public enum ToolChoiceType { Auto, Any, none }

    public class Usage
    {
        public int PromptTokens { get; set; }
        public int CompletionTokens { get; set; }
        public int TotalTokens { get; set; }
    }
}

namespace Mistral.SDK.Common
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
        public string Name { get; }
        public string Type { get; }
        public Dictionary<string, JsonElement> AdditionalData { get; set; }
        public string Id { get; set; }
        public string Description { get; }
        public JsonNode Parameters { get; }
        public JsonNode Arguments { get; }
        public MethodInfo MethodInfo { get; }
        public string Invoke() => throw null;
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

    public class Tool
    {
        public Tool() { }
        public Tool(Tool other) { }
        public Tool(Function function) { }
        public static implicit operator Tool(Function function) => throw null;
        public static Tool Retrieval { get; } // new() { Type = "retrieval" }
        public static Tool CodeInterpreter { get; } // new() { Type = "code_interpreter" }
        public string Id { get; }
        public int? Index { get; }
        public string Type { get; }
        public Function Function { get; }
        public string InvokeFunction() => throw null;
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
    }
}
