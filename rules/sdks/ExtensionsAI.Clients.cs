// Microsoft.Extensions.AI: builders, registrations and the clients that wrap another client.
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.AI
{
    public sealed class ChatClientBuilder
    {
        public ChatClientBuilder([Carries] IChatClient innerClient) { }
        public ChatClientBuilder([Carries] Func<IServiceProvider, IChatClient> innerClientFactory) { }
        public IChatClient Build(IServiceProvider services = null) => throw null;
        public ChatClientBuilder Use([Carries] Func<IChatClient, IChatClient> clientFactory) => throw null;
        public ChatClientBuilder Use([Carries] Func<IChatClient, IServiceProvider, IChatClient> clientFactory) => throw null;
        public ChatClientBuilder Use(Func<IEnumerable<ChatMessage>, ChatOptions, Func<IEnumerable<ChatMessage>, ChatOptions, CancellationToken, Task>, CancellationToken, Task> sharedFunc) => throw null;
        public ChatClientBuilder Use(Func<IEnumerable<ChatMessage>, ChatOptions, IChatClient, CancellationToken, Task<ChatResponse>> getResponseFunc, Func<IEnumerable<ChatMessage>, ChatOptions, IChatClient, CancellationToken, IAsyncEnumerable<ChatResponseUpdate>> getStreamingResponseFunc) => throw null;
    }

    public static class ChatClientBuilderChatClientExtensions { public static ChatClientBuilder AsBuilder(this IChatClient innerClient) => throw null; }
    [Versions("[,10.11)")] public static class ChatClientBuilderToolReductionExtensions { }

    public class DelegatingChatClient : IChatClient, IDisposable
    {
        protected DelegatingChatClient() { }
        protected DelegatingChatClient([Carries] IChatClient innerClient) { }
        public void Dispose() { }
        [LlmCall(Operation.Chat)] public virtual Task<ChatResponse> GetResponseAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public virtual IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual object GetService(Type serviceType, object serviceKey = null) => throw null;
        protected virtual void Dispose(bool disposing) { }
        protected IChatClient InnerClient { get; }
    }

    public abstract class CachingChatClient : DelegatingChatClient { public bool CoalesceStreamingUpdates { get; set; } }

    public sealed class ConfigureOptionsChatClient : DelegatingChatClient
    {
        public ConfigureOptionsChatClient([Carries] IChatClient innerClient, [Carries] Action<ChatOptions> configure) { }
    }

    public class DistributedCachingChatClient : CachingChatClient
    {
        protected DistributedCachingChatClient() { }
        public DistributedCachingChatClient([Carries] IChatClient innerClient, IDistributedCache storage) { }
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public IReadOnlyList<object> CacheKeyAdditionalValues { get; set; }
    }

    [Versions("[10.11,)")]
    public abstract class FailoverChatClient
    {
        [LlmCall(Operation.Chat)] public Task<ChatResponse> GetResponseAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync([Prompt] IEnumerable<ChatMessage> messages, [Carries] ChatOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public int? MaximumAttemptsPerRequest { get; set; }
    }

    public class FunctionInvokingChatClient : DelegatingChatClient
    {
        protected FunctionInvokingChatClient() { }
        public FunctionInvokingChatClient([Carries] IChatClient innerClient, ILoggerFactory loggerFactory = null, IServiceProvider functionInvocationServices = null) { }
        public static FunctionInvocationContext CurrentContext { get; }
        public bool IncludeDetailedErrors { get; set; }
        public bool AllowConcurrentInvocation { get; set; }
        public int MaximumIterationsPerRequest { get; set; }
        public int MaximumConsecutiveErrorsPerRequest { get; set; }
        public IList<AITool> AdditionalTools { get; set; }
        public bool TerminateOnUnknownCalls { get; set; }
        public Func<FunctionInvocationContext, CancellationToken, ValueTask<object>> FunctionInvoker { get; set; }
        public sealed class FunctionInvocationResult
        {
            public FunctionInvokingChatClient.FunctionInvocationStatus Status { get; }
            public FunctionCallContent CallContent { get; }
            public object Result { get; }
            public Exception Exception { get; }
            public bool Terminate { get; }
        }
        public enum FunctionInvocationStatus { RanToCompletion, NotFound, Exception }
    }

    [Versions("[10.11,)")]
    public sealed class ImageGeneratingChatClient : DelegatingChatClient
    {
        public ImageGeneratingChatClient([Carries] IChatClient innerClient, IImageGenerator imageGenerator, ImageGeneratingChatClient.DataContentHandling dataContentHandling = global::Microsoft.Extensions.AI.ImageGeneratingChatClient.DataContentHandling.AllImages) { }
        public enum DataContentHandling { None, AllImages, GeneratedImages }
    }

    public class LoggingChatClient : DelegatingChatClient
    {
        protected LoggingChatClient() { }
        public LoggingChatClient([Carries] IChatClient innerClient, ILogger logger) { }
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
    }

    public sealed class OpenTelemetryChatClient : DelegatingChatClient
    {
        public OpenTelemetryChatClient([Carries] IChatClient innerClient, ILogger logger = null, string sourceName = null) { }
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public bool EnableSensitiveData { get; set; }
    }

    [Versions("[10.11,)")]
    public sealed class OrderedFailoverChatClient : FailoverChatClient
    {
        public OrderedFailoverChatClient(IReadOnlyList<IChatClient> clients, bool leaveOpen = false) { }
    }

    public sealed class ReducingChatClient : DelegatingChatClient
    {
        public ReducingChatClient([Carries] IChatClient innerClient, IChatReducer reducer) { }
    }

    [Versions("[10.11,)")]
    public sealed class SemanticRoutingChatClient
    {
        public SemanticRoutingChatClient(IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, IReadOnlyDictionary<IChatClient, IReadOnlyList<string>> clientProfiles, IChatClient defaultClient, float scoreThreshold = 0.3f, int topK = 1, SemanticRoutingChatClient.ScoreAggregation scoreAggregation = global::Microsoft.Extensions.AI.SemanticRoutingChatClient.ScoreAggregation.Mean, bool leaveOpen = false) { }
        public enum ScoreAggregation { Mean, Sum }
    }

    [Versions("[,10.11)")] public sealed class ToolReducingChatClient : DelegatingChatClient { }

    public static class ConfigureOptionsChatClientBuilderExtensions
    {
        public static ChatClientBuilder ConfigureOptions(this ChatClientBuilder builder, [Carries] Action<ChatOptions> configure) => throw null;
    }

    public static class DistributedCachingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseDistributedCache(this ChatClientBuilder builder, IDistributedCache storage = null, Action<DistributedCachingChatClient> configure = null) => throw null;
    }

    public static class FunctionInvokingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseFunctionInvocation(this ChatClientBuilder builder, ILoggerFactory loggerFactory = null, Action<FunctionInvokingChatClient> configure = null) => throw null;
    }

    [Versions("[10.11,)")]
    public static class ImageGeneratingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseImageGeneration(this ChatClientBuilder builder, IImageGenerator imageGenerator = null, Action<ImageGeneratingChatClient> configure = null) => throw null;
    }

    public static class LoggingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseLogging(this ChatClientBuilder builder, ILoggerFactory loggerFactory = null, Action<LoggingChatClient> configure = null) => throw null;
    }

    public static class OpenTelemetryChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseOpenTelemetry(this ChatClientBuilder builder, ILoggerFactory loggerFactory = null, string sourceName = null, Action<OpenTelemetryChatClient> configure = null) => throw null;
    }

    public static class ReducingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseChatReducer(this ChatClientBuilder builder, IChatReducer reducer = null, Action<ReducingChatClient> configure = null) => throw null;
    }

    public class FunctionInvocationContext
    {
        public AIFunction Function { get; set; }
        public AIFunctionArguments Arguments { get; set; }
        public FunctionCallContent CallContent { get; set; }
        public IList<ChatMessage> Messages { get; set; }
        public ChatOptions Options { get; set; }
        public int Iteration { get; set; }
        public int FunctionCallIndex { get; set; }
        public int FunctionCount { get; set; }
        public bool Terminate { get; set; }
        public bool IsStreaming { get; set; }
    }

    public sealed class MessageCountingChatReducer : IChatReducer
    {
        public MessageCountingChatReducer(int targetCount) { }
        public Task<IEnumerable<ChatMessage>> ReduceAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken) => throw null;
    }

    public sealed class SummarizingChatReducer : IChatReducer
    {
        public SummarizingChatReducer([Carries] IChatClient chatClient, int targetCount, int? threshold) { }
        public Task<IEnumerable<ChatMessage>> ReduceAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken) => throw null;
        public string SummarizationPrompt { get; set; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ChatClientBuilderServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient))] public static global::Microsoft.Extensions.AI.ChatClientBuilder AddChatClient(this IServiceCollection serviceCollection, [Carries] global::Microsoft.Extensions.AI.IChatClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient))] public static global::Microsoft.Extensions.AI.ChatClientBuilder AddChatClient(this IServiceCollection serviceCollection, [Carries] Func<IServiceProvider, global::Microsoft.Extensions.AI.IChatClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient))] public static global::Microsoft.Extensions.AI.ChatClientBuilder AddKeyedChatClient(this IServiceCollection serviceCollection, object serviceKey, [Carries] global::Microsoft.Extensions.AI.IChatClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient))] public static global::Microsoft.Extensions.AI.ChatClientBuilder AddKeyedChatClient(this IServiceCollection serviceCollection, object serviceKey, [Carries] Func<IServiceProvider, global::Microsoft.Extensions.AI.IChatClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
    }

    public static class EmbeddingGeneratorBuilderServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>))] public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(this IServiceCollection serviceCollection, [Carries] global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : global::Microsoft.Extensions.AI.Embedding => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>))] public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(this IServiceCollection serviceCollection, [Carries] Func<IServiceProvider, global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : global::Microsoft.Extensions.AI.Embedding => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>))] public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(this IServiceCollection serviceCollection, object serviceKey, [Carries] global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : global::Microsoft.Extensions.AI.Embedding => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>))] public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(this IServiceCollection serviceCollection, object serviceKey, [Carries] Func<IServiceProvider, global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TEmbedding : global::Microsoft.Extensions.AI.Embedding => throw null;
    }

    public static class ImageGeneratorBuilderServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.IImageGenerator))] public static global::Microsoft.Extensions.AI.ImageGeneratorBuilder AddImageGenerator(this IServiceCollection serviceCollection, [Carries] global::Microsoft.Extensions.AI.IImageGenerator innerGenerator, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IImageGenerator))] public static global::Microsoft.Extensions.AI.ImageGeneratorBuilder AddImageGenerator(this IServiceCollection serviceCollection, [Carries] Func<IServiceProvider, global::Microsoft.Extensions.AI.IImageGenerator> innerGeneratorFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IImageGenerator))] public static global::Microsoft.Extensions.AI.ImageGeneratorBuilder AddKeyedImageGenerator(this IServiceCollection serviceCollection, object serviceKey, [Carries] global::Microsoft.Extensions.AI.IImageGenerator innerGenerator, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IImageGenerator))] public static global::Microsoft.Extensions.AI.ImageGeneratorBuilder AddKeyedImageGenerator(this IServiceCollection serviceCollection, object serviceKey, [Carries] Func<IServiceProvider, global::Microsoft.Extensions.AI.IImageGenerator> innerGeneratorFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
    }

    public static class SpeechToTextClientBuilderServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.ISpeechToTextClient))] public static global::Microsoft.Extensions.AI.SpeechToTextClientBuilder AddSpeechToTextClient(this IServiceCollection serviceCollection, [Carries] global::Microsoft.Extensions.AI.ISpeechToTextClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.ISpeechToTextClient))] public static global::Microsoft.Extensions.AI.SpeechToTextClientBuilder AddSpeechToTextClient(this IServiceCollection serviceCollection, [Carries] Func<IServiceProvider, global::Microsoft.Extensions.AI.ISpeechToTextClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.ISpeechToTextClient))] public static global::Microsoft.Extensions.AI.SpeechToTextClientBuilder AddKeyedSpeechToTextClient(this IServiceCollection serviceCollection, object serviceKey, [Carries] global::Microsoft.Extensions.AI.ISpeechToTextClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.ISpeechToTextClient))] public static global::Microsoft.Extensions.AI.SpeechToTextClientBuilder AddKeyedSpeechToTextClient(this IServiceCollection serviceCollection, object serviceKey, [Carries] Func<IServiceProvider, global::Microsoft.Extensions.AI.ISpeechToTextClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
    }

    [Versions("[10.11,)")]
    public static class TextToSpeechClientBuilderServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.ITextToSpeechClient))] public static global::Microsoft.Extensions.AI.TextToSpeechClientBuilder AddTextToSpeechClient(this IServiceCollection serviceCollection, [Carries] global::Microsoft.Extensions.AI.ITextToSpeechClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.ITextToSpeechClient))] public static global::Microsoft.Extensions.AI.TextToSpeechClientBuilder AddTextToSpeechClient(this IServiceCollection serviceCollection, [Carries] Func<IServiceProvider, global::Microsoft.Extensions.AI.ITextToSpeechClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.ITextToSpeechClient))] public static global::Microsoft.Extensions.AI.TextToSpeechClientBuilder AddKeyedTextToSpeechClient(this IServiceCollection serviceCollection, object serviceKey, [Carries] global::Microsoft.Extensions.AI.ITextToSpeechClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.ITextToSpeechClient))] public static global::Microsoft.Extensions.AI.TextToSpeechClientBuilder AddKeyedTextToSpeechClient(this IServiceCollection serviceCollection, object serviceKey, [Carries] Func<IServiceProvider, global::Microsoft.Extensions.AI.ITextToSpeechClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null;
    }
}
