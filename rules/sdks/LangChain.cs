// LangChain for .NET and its providers: https://github.com/tryAGI/LangChain, https://github.com/tryAGI/LangChain.Providers (read from their sources)
using LangChain.Chains.StackableChains;
using LangChain.Providers;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("LangChain", Packages = "LangChain;LangChain.Core;LangChain.Providers.OpenAI;LangChain.Providers.Anthropic;LangChain.Providers.Azure;LangChain.Providers.Google;LangChain.Providers.Groq;LangChain.Providers.Ollama;LangChain.Providers.DeepSeek")]

namespace LangChain.Providers
{
    public enum MessageRole { [IsRole(Role.System)] System, [IsRole(Role.User)] Human, [IsRole(Role.Assistant)] Ai, [IsRole(Role.User)] Chat, ToolCall, [IsRole(Role.Tool)] ToolResult }

    public readonly struct Message
    {
        public Message([Prompt] string content, [Role] MessageRole role, string functionName = null) { }
        [Prompt] public string Content { get; }
        [Role] public MessageRole Role { get; }
        public static Message Human([Prompt] string content) => throw null;
        public static Message Ai([Prompt(PromptLint.Sdk.Role.Assistant)] string content) => throw null;
        public static implicit operator Message(string content) => throw null;
    }

    public static class MessageStringExtensions
    {
        public static Message AsSystemMessage([Prompt(Role.System)] this string content) => throw null;
        public static Message AsHumanMessage([Prompt] this string content) => throw null;
        public static Message AsAiMessage([Prompt(Role.Assistant)] this string content) => throw null;
        public static Message AsChatMessage([Prompt] this string content) => throw null;
    }

    public class ChatRequest
    {
        [Prompt] public IReadOnlyCollection<Message> Messages { get; set; }
        [ImageInput] public object Image { get; set; }
        public static implicit operator ChatRequest(string message) => throw null;
        public static implicit operator ChatRequest(Message message) => throw null;
        public static implicit operator ChatRequest(Message[] messages) => throw null;
        public static implicit operator ChatRequest(List<Message> messages) => throw null;
        public static ChatRequest ToChatRequest([Prompt] string message) => throw null;
    }

    public class ChatSettings
    {
        public IReadOnlyCollection<string> StopSequences { get; set; }
        public bool? UseStreaming { get; set; }
        [Temperature] public double? Temperature { get; set; }
    }

    public class ChatResponse
    {
        public IReadOnlyCollection<Message> Messages { get; set; }
        public string LastMessageContent { get; }
        public ChatSettings UsedSettings { get; set; }
        public Usage Usage { get; set; }
        public static implicit operator string(ChatResponse response) => throw null;
    }

    public struct Usage
    {
        public int InputTokens { get; set; }
        public int OutputTokens { get; set; }
        public double? PriceInUsd { get; set; }
    }

    public interface IModel
    {
        string Id { get; }
        Usage Usage { get; }
    }

    public interface IChatModel : IModel
    {
        int ContextLength { get; }
        [Carries] ChatSettings Settings { get; set; }
        [LlmCall(Operation.Chat)] IAsyncEnumerable<ChatResponse> GenerateAsync([Prompt] ChatRequest request, [Carries] ChatSettings settings = null, CancellationToken cancellationToken = default);
    }

    public abstract class ChatModel : IChatModel
    {
        public string Id { get; }
        public Usage Usage { get; }
        public virtual int ContextLength { get; }
        [Carries] public ChatSettings Settings { get; set; }
        [LlmCall(Operation.Chat)] public virtual IAsyncEnumerable<ChatResponse> GenerateAsync([Prompt] ChatRequest request, [Carries] ChatSettings settings = null, CancellationToken cancellationToken = default) => throw null;
        public void AddGlobalTools([Tools] ICollection<object> tools, IReadOnlyDictionary<string, Func<string, CancellationToken, Task<string>>> calls) { }
    }

    public static class ChatModelExtensions
    {
        public static TaskAwaiter<ChatResponse> GetAwaiter(this IAsyncEnumerable<ChatResponse> enumerable) => throw null;
        public static T UseConsoleForDebug<T>(this T model) where T : IChatModel => throw null;
    }

    public abstract class Provider
    {
        public string Id { get; }
        [Carries] public ChatSettings ChatSettings { get; set; }
    }

    public class EmbeddingRequest
    {
        [Prompt(Role.Input)] public IReadOnlyCollection<string> Strings { get; set; }
        public static implicit operator EmbeddingRequest(string message) => throw null;
        public static implicit operator EmbeddingRequest(string[] messages) => throw null;
    }

    public class EmbeddingResponse
    {
        public IReadOnlyList<float[]> Values { get; set; }
        public float[] ToSingleArray() => throw null;
    }

    public interface IEmbeddingModel : IModel
    {
        [LlmCall(Operation.Embedding)] Task<EmbeddingResponse> CreateEmbeddingsAsync([Prompt(Role.Input)] EmbeddingRequest request, object settings = null, CancellationToken cancellationToken = default);
    }
}

namespace LangChain.Providers.OpenAI
{
    public class OpenAiProvider : Provider
    {
        public OpenAiProvider(string apiKey, HttpClient httpClient = null) { }
        public OpenAiProvider(string apiKey, [Endpoint] string customEndpoint) { }
    }

    public class OpenAiChatSettings : ChatSettings
    {
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [Choices] public int? Number { get; set; }
    }

    [Provider("openai")]
    public class OpenAiChatModel : ChatModel
    {
        public OpenAiChatModel([Carries] OpenAiProvider provider, [Model] string id) { }
    }

    [Provider("openai")]
    public class OpenAiEmbeddingModel : IEmbeddingModel
    {
        public OpenAiEmbeddingModel([Carries] OpenAiProvider provider, [Model] string id) { }
        public string Id { get; }
        public Usage Usage { get; }
        [LlmCall(Operation.Embedding)] public Task<EmbeddingResponse> CreateEmbeddingsAsync([Prompt(Role.Input)] EmbeddingRequest request, object settings = null, CancellationToken cancellationToken = default) => throw null;
    }
}

// The model that a type stands for is written as the default of a parameter, which the real constructors lack.
namespace LangChain.Providers.OpenAI.Predefined
{
    public class Gpt35TurboModel : OpenAiChatModel
    {
        public Gpt35TurboModel([Carries] OpenAiProvider provider, [Model] string id = "gpt-3.5-turbo") : base(provider, id) { }
    }

    public class Gpt4Model : OpenAiChatModel
    {
        public Gpt4Model([Carries] OpenAiProvider provider, [Model] string id = "gpt-4") : base(provider, id) { }
    }

    public class Gpt4TurboModel : OpenAiChatModel
    {
        public Gpt4TurboModel([Carries] OpenAiProvider provider, [Model] string id = "gpt-4-turbo") : base(provider, id) { }
    }

    public class Gpt4OmniModel : OpenAiChatModel
    {
        public Gpt4OmniModel([Carries] OpenAiProvider provider, [Model] string id = "gpt-4o") : base(provider, id) { }
    }

    public class Gpt4OmniMiniModel : OpenAiChatModel
    {
        public Gpt4OmniMiniModel([Carries] OpenAiProvider provider, [Model] string id = "gpt-4o-mini") : base(provider, id) { }
    }

    public class OpenAiLatestFastChatModel : OpenAiChatModel
    {
        public OpenAiLatestFastChatModel([Carries] OpenAiProvider provider, [Model] string id = "gpt-4o-mini") : base(provider, id) { }
    }

    public class OpenAiLatestSmartChatModel : OpenAiChatModel
    {
        public OpenAiLatestSmartChatModel([Carries] OpenAiProvider provider, [Model] string id = "gpt-4o") : base(provider, id) { }
    }

    public class TextEmbeddingV3SmallModel : OpenAiEmbeddingModel
    {
        public TextEmbeddingV3SmallModel([Carries] OpenAiProvider provider, [Model] string id = "text-embedding-3-small") : base(provider, id) { }
    }

    public class TextEmbeddingV3LargeModel : OpenAiEmbeddingModel
    {
        public TextEmbeddingV3LargeModel([Carries] OpenAiProvider provider, [Model] string id = "text-embedding-3-large") : base(provider, id) { }
    }

    public class TextEmbeddingAda002Model : OpenAiEmbeddingModel
    {
        public TextEmbeddingAda002Model([Carries] OpenAiProvider provider, [Model] string id = "text-embedding-ada-002") : base(provider, id) { }
    }
}

namespace LangChain.Providers.Azure
{
    public class AzureOpenAiProvider : Provider
    {
        public AzureOpenAiProvider(string apiKey, [Endpoint] string endpoint) { }
    }

    [Provider("azure")]
    public class AzureOpenAiChatModel : ChatModel
    {
        public AzureOpenAiChatModel([Carries] AzureOpenAiProvider provider, [Deployment] string id) { }
    }
}

namespace LangChain.Providers.Anthropic
{
    public class AnthropicProvider : Provider
    {
        public AnthropicProvider(string apiKey, HttpClient httpClient = null) { }
    }

    [Provider("anthropic")]
    public class AnthropicChatModel : ChatModel
    {
        public AnthropicChatModel([Carries] AnthropicProvider provider, [Model] string id) { }
    }
}

namespace LangChain.Providers.Google
{
    public class GoogleProvider : Provider
    {
        public GoogleProvider(string apiKey, HttpClient httpClient) { }
    }

    [Provider("google")]
    public class GoogleChatModel : ChatModel
    {
        public GoogleChatModel([Carries] GoogleProvider provider, [Model] string id) { }
    }
}

namespace LangChain.Providers.Groq
{
    public class GroqProvider : Provider
    {
        public GroqProvider(string apiKey, [Model] string model) { }
    }

    [Provider("groq")]
    public class GroqChatModel : ChatModel
    {
        public GroqChatModel([Carries] GroqProvider provider, [Model] string id) { }
    }
}

namespace LangChain.Providers.Ollama
{
    public class OllamaProvider : Provider
    {
        public OllamaProvider([Endpoint] string url = "http://localhost:11434") { }
    }

    [Provider("ollama")]
    public class OllamaChatModel : ChatModel
    {
        public OllamaChatModel([Carries] OllamaProvider provider, [Model] string id) { }
    }

    [Provider("ollama")]
    public class OllamaEmbeddingModel : IEmbeddingModel
    {
        public OllamaEmbeddingModel([Carries] OllamaProvider provider, [Model] string id) { }
        public string Id { get; }
        public Usage Usage { get; }
        [LlmCall(Operation.Embedding)] public Task<EmbeddingResponse> CreateEmbeddingsAsync([Prompt(Role.Input)] EmbeddingRequest request, object settings = null, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace LangChain.Chains
{
    public static class Chain
    {
        public static BaseStackableChain Template([Prompt(Role.Template)] string template, string outputKey = "text") => throw null;
        public static BaseStackableChain Set([Prompt] object value, string outputKey = "text") => throw null;
        public static BaseStackableChain Set(Func<string> valueGetter, string outputKey = "text") => throw null;
        public static BaseStackableChain Do(Action<Dictionary<string, object>> func) => throw null;
        public static BaseStackableChain LLM([Carries] IChatModel llm, string inputKey = "text", string outputKey = "text", [Carries] ChatSettings settings = null) => throw null;
        public static BaseStackableChain LargeLanguageModel([Carries] IChatModel llm, string inputKey = "text", string outputKey = "text", [Carries] ChatSettings settings = null) => throw null;
        public static BaseStackableChain CombineDocuments(string inputKey = "docs", string outputKey = "c") => throw null;
        public static BaseStackableChain StuffDocuments(string inputKey = "docs", string outputKey = "c") => throw null;
        public static BaseStackableChain ReActAgentExecutor([Carries] IChatModel model, [Prompt(Role.Template)] string reActPrompt = null, int maxActions = 10, string inputKey = "text", string outputKey = "text") => throw null;
    }
}

namespace LangChain.Chains.StackableChains
{
    public interface IChainValues
    {
        Dictionary<string, object> Value { get; }
    }

    public abstract class BaseStackableChain
    {
        public static BaseStackableChain operator |(BaseStackableChain a, BaseStackableChain b) => throw null;
        [LlmCall(Operation.Chat, OnlyWithPrompt = true)] public Task<IChainValues> RunAsync(CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, OnlyWithPrompt = true)] public Task<string> RunAsync(string resultKey, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, OnlyWithPrompt = true)] public Task<T> RunAsync<T>(string resultKey, CancellationToken cancellationToken = default) => throw null;
    }
}
