// OllamaSharp: https://github.com/awaescher/OllamaSharp (read from the assemblies of 4.0 and 5.5; Send, SendAs, Generate and Chat are the names of versions before 4)
using OllamaSharp.Models.Chat;
using OllamaSharp.Models.Exceptions;
using OllamaSharp.Models;
using OllamaSharp.Tools;
using OllamaSharp;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Serialization;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;
using global::Microsoft.Extensions.AI;
using ChatRole = OllamaSharp.Models.Chat.ChatRole;

[assembly: Sdk("OllamaSharp", Packages = "OllamaSharp", Provider = "ollama", Uses = "Microsoft.Extensions.AI")]

namespace OllamaSharp
{
    public static class IAsyncEnumerableExtensions
    {
        public static Task<string> StreamToEndAsync(this IAsyncEnumerable<string> stream, Action<string> itemCallback = null) => throw null;
        public static Task<GenerateDoneResponseStream> StreamToEndAsync(this IAsyncEnumerable<GenerateResponseStream> stream, Action<GenerateResponseStream> itemCallback = null) => throw null;
        public static Task<ChatDoneResponseStream> StreamToEndAsync(this IAsyncEnumerable<ChatResponseStream> stream, Action<ChatResponseStream> itemCallback = null) => throw null;
        public static Task<ChatResponseUpdate> StreamToEndAsync(this IAsyncEnumerable<ChatResponseUpdate> stream, Action<ChatResponseUpdate> itemCallback = null) => throw null;
    }

    public class Chat
    {
        [LlmCall(Operation.Chat, Streaming = true)] [Versions("[1.0,4.0)")] public IAsyncEnumerable<string> Send([Prompt] string message, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] [Versions("[1.0,4.0)")] public IAsyncEnumerable<string> Send([Prompt] string message, [ImageInput] IEnumerable<string> imagesAsBase64, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] [Versions("[1.0,4.0)")] public IAsyncEnumerable<string> SendAs([Role] ChatRole role, [Prompt] string message, CancellationToken cancellationToken = default) => throw null;
        public Chat([Carries] IOllamaApiClient client) { }
        public Chat([Carries] IOllamaApiClient client, [Prompt(PromptLint.Sdk.Role.System)] string systemPrompt) { }
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> SendAsync([Prompt] string message, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> SendAsync([Prompt] string message, [ImageInput] IEnumerable<IEnumerable<byte>> imagesAsBytes, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> SendAsync([Prompt] string message, [ImageInput] IEnumerable<string> imagesAsBase64, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> SendAsync([Prompt] string message, [Tools] IEnumerable<object> tools, [ImageInput] IEnumerable<string> imagesAsBase64 = null, [StructuredOutput] object format = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> SendAsAsync([Role] ChatRole role, [Prompt] string message, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> SendAsAsync([Role] ChatRole role, [Prompt] string message, [ImageInput] IEnumerable<IEnumerable<byte>> imagesAsBytes, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> SendAsAsync([Role] ChatRole role, [Prompt] string message, [ImageInput] IEnumerable<string> imagesAsBase64, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<string> SendAsAsync([Role] ChatRole role, [Prompt] string message, [Tools] IEnumerable<object> tools, [ImageInput] IEnumerable<string> imagesAsBase64 = null, [StructuredOutput] object format = null, CancellationToken cancellationToken = default) => throw null;
        [Prompt] public List<Message> Messages { get; set; }
        public IOllamaApiClient Client { get; }
        [Model] public string Model { get; set; }
        [Carries] public RequestOptions Options { get; set; }
        public IToolInvoker ToolInvoker { get; set; }
        [ReasoningEffort] public ThinkValue? Think { get; set; }
        public bool AllowRecursiveToolCalls { get; set; }
        public event EventHandler<string> OnThink { add { } remove { } }
        public event EventHandler<Message.ToolCall> OnToolCall { add { } remove { } }
        public event EventHandler<ToolResult> OnToolResult { add { } remove { } }
    }

    public interface IOllamaApiClient
    {
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<ChatResponseStream> ChatAsync([Carries] ChatRequest request, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Embedding)] Task<EmbedResponse> EmbedAsync([Carries] EmbedRequest request, CancellationToken cancellationToken = default);
        Task<IEnumerable<Model>> ListLocalModelsAsync(CancellationToken cancellationToken = default);
        Task<IEnumerable<RunningModel>> ListRunningModelsAsync(CancellationToken cancellationToken = default);
        IAsyncEnumerable<PullModelResponse> PullModelAsync([Carries] PullModelRequest request, CancellationToken cancellationToken = default);
        Task<ShowModelResponse> ShowModelAsync([Carries] ShowModelRequest request, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<GenerateResponseStream> GenerateAsync([Carries] GenerateRequest request, CancellationToken cancellationToken = default);
        Task<bool> IsRunningAsync(CancellationToken cancellationToken = default);
        Task<string> GetVersionAsync(CancellationToken cancellationToken = default);
        Uri Uri { get; }
        [Model] string SelectedModel { get; set; }
    }

    public static class ChatOptionsExtensions
    {
        public static ChatOptions AddOllamaOption(this ChatOptions chatOptions, OllamaOption option, object value) => throw null;
    }

    public class OllamaApiClient : IOllamaApiClient, IChatClient, IDisposable, IEmbeddingGenerator<string, Embedding<float>>, IEmbeddingGenerator
    {
        Task<ChatResponse> IChatClient.GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null;
        IAsyncEnumerable<ChatResponseUpdate> IChatClient.GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken) => throw null;
        object IChatClient.GetService(Type serviceType, object serviceKey) => throw null;
        Task<GeneratedEmbeddings<Embedding<float>>> IEmbeddingGenerator<string, Embedding<float>>.GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions options, CancellationToken cancellationToken) => throw null;
        object IEmbeddingGenerator.GetService(Type serviceType, object serviceKey) => throw null;
        public OllamaApiClient([Endpoint] string uriString, [Model] string defaultModel = "") { }
        public OllamaApiClient([Endpoint] Uri uri, [Model] string defaultModel = "") { }
        public OllamaApiClient([Carries] Configuration config) { }
        public OllamaApiClient(HttpClient client, [Model] string defaultModel = "", JsonSerializerContext jsonSerializerContext = null) { }
        public Task<IEnumerable<Model>> ListLocalModelsAsync(CancellationToken cancellationToken = default) => throw null;
        public Task<IEnumerable<RunningModel>> ListRunningModelsAsync(CancellationToken cancellationToken = default) => throw null;
        public Task<ShowModelResponse> ShowModelAsync([Carries] ShowModelRequest request, CancellationToken cancellationToken = default) => throw null;
        public IAsyncEnumerable<PullModelResponse> PullModelAsync([Carries] PullModelRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbedResponse> EmbedAsync([Carries] EmbedRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<GenerateResponseStream> GenerateAsync([Carries] GenerateRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<ChatResponseStream> ChatAsync([Carries] ChatRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> IsRunningAsync(CancellationToken cancellationToken = default) => throw null;
        public Task<string> GetVersionAsync(CancellationToken cancellationToken = default) => throw null;
        public void Dispose() { }
        public Dictionary<string, string> DefaultRequestHeaders { get; }
        public JsonSerializerOptions OutgoingJsonSerializerOptions { get; }
        public JsonSerializerOptions IncomingJsonSerializerOptions { get; }
        public Configuration Config { get; }
        public Uri Uri { get; }
        [Model] public string SelectedModel { get; set; }
        public class Configuration
        {
            public Configuration() { }
            [Endpoint] public Uri Uri { get; set; }
            [Model] public string Model { get; set; }
            public JsonSerializerContext JsonSerializerContext { get; set; }
        }
    }

    public record ConversationContext
    {
        public ConversationContext(long[] Context) { }
        public long[] Context { get; set; }
    }

    public static class OllamaApiClientExtensions
    {
        [LlmCall(Operation.Completion, Streaming = true)] [Versions("[1.0,4.0)")] public static IAsyncEnumerable<GenerateResponseStream> Generate(this IOllamaApiClient client, [Prompt] string prompt, ConversationContext context = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] [Versions("[1.0,4.0)")] public static IAsyncEnumerable<ChatResponseStream> Chat(this IOllamaApiClient client, [Carries] ChatRequest request, CancellationToken cancellationToken = default) => throw null;
        public static IAsyncEnumerable<PullModelResponse> PullModelAsync(this IOllamaApiClient client, string model, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public static Task<EmbedResponse> EmbedAsync(this IOllamaApiClient client, [Prompt(PromptLint.Sdk.Role.Input)] string input, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public static IAsyncEnumerable<GenerateResponseStream> GenerateAsync(this IOllamaApiClient client, [Prompt] string prompt, ConversationContext context = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<ShowModelResponse> ShowModelAsync(this IOllamaApiClient client, string model, CancellationToken cancellationToken = default) => throw null;
    }

    public class OllamaToolAttribute : Attribute
    {
        public OllamaToolAttribute() { }
    }
}
