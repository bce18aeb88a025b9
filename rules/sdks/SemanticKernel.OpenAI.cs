// Semantic Kernel 1.x: the OpenAI and Azure OpenAI connectors, which the main package brings.
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel.Connectors.OpenAI
{
    using Role = PromptLint.Sdk.Role;

    public sealed class OpenAIChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService, global::Microsoft.SemanticKernel.Services.IAIService, global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        [Provider("openai")] public OpenAIChatCompletionService([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[1.15,)")] [Provider("openai")] public OpenAIChatCompletionService([Model] string modelId, [Endpoint] Uri endpoint, string apiKey = null, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[1.30,)")] [Provider("openai")] public OpenAIChatCompletionService([Model] string modelId, [Carries] global::OpenAI.OpenAIClient openAIClient, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion)] public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public IReadOnlyDictionary<string, object> Attributes { get; }
    }

    [Versions("[1.15,)")]
    public sealed class OpenAIAudioToTextService : global::Microsoft.SemanticKernel.AudioToText.IAudioToTextService, global::Microsoft.SemanticKernel.Services.IAIService
    {
        [Provider("openai")] public OpenAIAudioToTextService([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[1.30,)")] [Provider("openai")] public OpenAIAudioToTextService([Model] string modelId, [Carries] global::OpenAI.OpenAIClient openAIClient, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Audio)] public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([AudioInput] AudioContent content, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public IReadOnlyDictionary<string, object> Attributes { get; }
    }

    public sealed class OpenAITextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService, global::Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService<string, float>, global::Microsoft.SemanticKernel.Services.IAIService
    {
        [Versions("[1.15,)")] [Provider("openai")] public OpenAITextEmbeddingGenerationService([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int? dimensions = null) { }
        [Versions("[1.30,)")] [Provider("openai")] public OpenAITextEmbeddingGenerationService([Model] string modelId, [Carries] global::OpenAI.OpenAIClient openAIClient, ILoggerFactory loggerFactory = null, int? dimensions = null) { }
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [Versions("[,1.15)")] [Provider("openai")] public OpenAITextEmbeddingGenerationService([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
    }

    [Versions("[1.15,)")]
    public sealed class OpenAITextToAudioService : global::Microsoft.SemanticKernel.TextToAudio.ITextToAudioService, global::Microsoft.SemanticKernel.Services.IAIService
    {
        [Provider("openai")] public OpenAITextToAudioService([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Audio)] public Task<IReadOnlyList<AudioContent>> GetAudioContentsAsync([Prompt(Role.Input)] string text, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public static string OrganizationKey { get; }
        public IReadOnlyDictionary<string, object> Attributes { get; }
    }

    public class OpenAITextToImageService : global::Microsoft.SemanticKernel.TextToImage.ITextToImageService, global::Microsoft.SemanticKernel.Services.IAIService
    {
        protected OpenAITextToImageService() { }
        [Versions("[1.15,)")] [Provider("openai")] public OpenAITextToImageService(string apiKey, string organization = null, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[1.30,)")] [LlmCall(Operation.Image)] public Task<IReadOnlyList<ImageContent>> GetImageContentsAsync([Prompt] TextContent input, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [Versions("[,1.30)")] [LlmCall(Operation.Image)] public Task<string> GenerateImageAsync([Prompt] string description, int width, int height, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.15)")] [Provider("openai")] public OpenAITextToImageService(string apiKey, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
    }

    [Versions("[1.15,1.30)")]
    public sealed class AzureOpenAIAudioToTextService : global::Microsoft.SemanticKernel.AudioToText.IAudioToTextService
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [Provider("azure")] public AzureOpenAIAudioToTextService([Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Provider("azure")] public AzureOpenAIAudioToTextService([Deployment] string deploymentName, [Endpoint] string endpoint, TokenCredential credentials, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Audio)] public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([AudioInput] AudioContent content, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,1.30)")]
    public sealed class AzureOpenAIChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService, global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        [Provider("azure")] public AzureOpenAIChatCompletionService([Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Provider("azure")] public AzureOpenAIChatCompletionService([Deployment] string deploymentName, [Endpoint] string endpoint, TokenCredential credentials, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion)] public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,1.30)")]
    public sealed class AzureOpenAIChatCompletionWithDataService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService, global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        [Provider("azure")] public AzureOpenAIChatCompletionWithDataService(AzureOpenAIChatCompletionWithDataConfig config, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,1.30)")]
    public sealed class AzureOpenAITextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        [Versions("[1.15,1.30)")] [Provider("azure")] public AzureOpenAITextEmbeddingGenerationService([Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int? dimensions = null) { }
        [Versions("[1.15,1.30)")] [Provider("azure")] public AzureOpenAITextEmbeddingGenerationService([Deployment] string deploymentName, [Endpoint] string endpoint, TokenCredential credential, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int? dimensions = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,1.15)")] [Provider("azure")] public AzureOpenAITextEmbeddingGenerationService([Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Versions("[,1.15)")] [Provider("azure")] public AzureOpenAITextEmbeddingGenerationService([Deployment] string deploymentName, [Endpoint] string endpoint, TokenCredential credential, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
    }

    [Versions("[,1.30)")]
    public sealed class AzureOpenAITextGenerationService : global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [Provider("azure")] public AzureOpenAITextGenerationService([Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Provider("azure")] public AzureOpenAITextGenerationService([Deployment] string deploymentName, [Endpoint] string endpoint, TokenCredential credential, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Completion)] public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.15,1.30)")]
    public sealed class AzureOpenAITextToAudioService : global::Microsoft.SemanticKernel.TextToAudio.ITextToAudioService
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        public static string DeploymentNameKey { get; }
        [Provider("azure")] public AzureOpenAITextToAudioService([Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Audio)] public Task<IReadOnlyList<AudioContent>> GetAudioContentsAsync([Prompt(Role.Input)] string text, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,1.30)")]
    public sealed class OpenAITextGenerationService : global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [Provider("openai")] public OpenAITextGenerationService([Model] string modelId, string apiKey, string organization = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Completion)] public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.15,)")]
    public sealed class OpenAIAudioToTextExecutionSettings : PromptExecutionSettings
    {
        public OpenAIAudioToTextExecutionSettings() { }
        public OpenAIAudioToTextExecutionSettings(string filename) { }
        public static OpenAIAudioToTextExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings) => throw null;
        public string Filename { get; set; }
        public string Language { get; set; }
        [Prompt] public string Prompt { get; set; }
        public string ResponseFormat { get; set; }
        [Temperature] public float? Temperature { get; set; }
        [Versions("[1.30,)")] public IList<string> TimestampGranularities { get; set; }
    }

    public class OpenAIPromptExecutionSettings : PromptExecutionSettings
    {
        public static OpenAIPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings, int? defaultMaxTokens = null) => throw null;
        [Versions("[1.45,)")] [ReasoningEffort] public object ReasoningEffort { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public IList<string> StopSequences { get; set; }
        public long? Seed { get; set; }
        [Versions("[1.15,)")] [StructuredOutput] public object ResponseFormat { get; set; }
        [Prompt(Role.System)] public string ChatSystemPrompt { get; set; }
        [Versions("[1.45,)")] [Prompt(Role.System)] public string ChatDeveloperPrompt { get; set; }
        public IDictionary<int, int> TokenSelectionBiases { get; set; }
        public ToolCallBehavior ToolCallBehavior { get; set; }
        [Versions("[1.15,)")] public string User { get; set; }
        [Versions("[1.15,)")] public bool? Logprobs { get; set; }
        [Versions("[1.15,)")] public int? TopLogprobs { get; set; }
        [Versions("[1.45,)")] public IDictionary<string, string> Metadata { get; set; }
        [Versions("[1.45,)")] public bool? Store { get; set; }
        [Versions("[1.45,)")] public object WebSearchOptions { get; set; }
        [Versions("[1.45,)")] public object Modalities { get; set; }
        [Versions("[1.45,)")] public object Audio { get; set; }
        [Versions("[1.82,)")] public IDictionary<string, object> ExtraBody { get; set; }
        [Versions("[,1.30)")] [Choices] public int ResultsPerPrompt { get; set; }
        [Versions("[,1.30)")] public static OpenAIPromptExecutionSettings FromExecutionSettingsWithData(PromptExecutionSettings executionSettings, int? defaultMaxTokens = null) => throw null;
    }

    [Versions("[1.15,)")]
    public sealed class OpenAITextToAudioExecutionSettings : PromptExecutionSettings
    {
        public OpenAITextToAudioExecutionSettings() { }
        public OpenAITextToAudioExecutionSettings(string voice) { }
        public static OpenAITextToAudioExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings) => throw null;
        public string Voice { get; set; }
        public string ResponseFormat { get; set; }
        public float? Speed { get; set; }
    }

    [Versions("[1.30,)")]
    public sealed class OpenAITextToImageExecutionSettings : PromptExecutionSettings
    {
        public static OpenAITextToImageExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings) => throw null;
        public (int Width, int Height)? Size { get; set; }
        public string Quality { get; set; }
        public string Style { get; set; }
        public object ResponseFormat { get; set; }
        public string EndUserId { get; set; }
    }

    public abstract class ToolCallBehavior
    {
        public static ToolCallBehavior EnableFunctions(IEnumerable<OpenAIFunction> functions, bool autoInvoke = false) => throw null;
        public static ToolCallBehavior RequireFunction(OpenAIFunction function, bool autoInvoke = false) => throw null;
        public static ToolCallBehavior EnableKernelFunctions { get; }
        public static ToolCallBehavior AutoInvokeKernelFunctions { get; }
    }

    public sealed class OpenAIFunction
    {
        [Versions("[1.30,)")] public global::OpenAI.Chat.ChatTool ToFunctionDefinition() => throw null;
        [Versions("[1.45,)")] public global::OpenAI.Chat.ChatTool ToFunctionDefinition(bool allowStrictSchemaAdherence) => throw null;
        public static string NameSeparator { get; set; }
        public string PluginName { get; }
        public string FunctionName { get; }
        public string FullyQualifiedName { get; }
        public string Description { get; }
        public IReadOnlyList<OpenAIFunctionParameter> Parameters { get; }
        public OpenAIFunctionReturnParameter ReturnParameter { get; }
    }

    public sealed class OpenAIFunctionParameter
    {
        public string Name { get; }
        public string Description { get; }
        public bool IsRequired { get; }
        public Type ParameterType { get; }
        public KernelJsonSchema Schema { get; }
    }

    public sealed class OpenAIFunctionReturnParameter
    {
        public string Description { get; }
        public Type ParameterType { get; }
        public KernelJsonSchema Schema { get; }
    }

    public sealed class OpenAIFunctionToolCall
    {
        public string Id { get; }
        public string PluginName { get; }
        public string FunctionName { get; }
        public Dictionary<string, object> Arguments { get; }
        public string FullyQualifiedName { get; }
    }

    public static class OpenAIKernelFunctionMetadataExtensions
    {
        public static OpenAIFunction ToOpenAIFunction(this KernelFunctionMetadata metadata) => throw null;
    }

    public static class OpenAIMemoryBuilderExtensions
    {
        [Versions("[1.15,)")] public static global::Microsoft.SemanticKernel.Memory.MemoryBuilder WithOpenAITextEmbeddingGeneration(this global::Microsoft.SemanticKernel.Memory.MemoryBuilder builder, [Model] string modelId, string apiKey, string orgId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
        [Versions("[1.15,1.30)")] public static global::Microsoft.SemanticKernel.Memory.MemoryBuilder WithAzureOpenAITextEmbeddingGeneration(this global::Microsoft.SemanticKernel.Memory.MemoryBuilder builder, [Deployment] string deploymentName, string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
        [Versions("[1.15,1.30)")] public static global::Microsoft.SemanticKernel.Memory.MemoryBuilder WithAzureOpenAITextEmbeddingGeneration(this global::Microsoft.SemanticKernel.Memory.MemoryBuilder builder, [Deployment] string deploymentName, string endpoint, TokenCredential credential, [Model] string modelId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
        [Versions("[,1.15)")] public static global::Microsoft.SemanticKernel.Memory.MemoryBuilder WithAzureOpenAITextEmbeddingGeneration(this global::Microsoft.SemanticKernel.Memory.MemoryBuilder builder, [Deployment] string deploymentName, string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null) => throw null;
        [Versions("[,1.15)")] public static global::Microsoft.SemanticKernel.Memory.MemoryBuilder WithAzureOpenAITextEmbeddingGeneration(this global::Microsoft.SemanticKernel.Memory.MemoryBuilder builder, [Deployment] string deploymentName, string endpoint, TokenCredential credential, [Model] string modelId = null, HttpClient httpClient = null) => throw null;
        [Versions("[,1.15)")] public static global::Microsoft.SemanticKernel.Memory.MemoryBuilder WithOpenAITextEmbeddingGeneration(this global::Microsoft.SemanticKernel.Memory.MemoryBuilder builder, [Model] string modelId, string apiKey, string orgId = null, HttpClient httpClient = null) => throw null;
    }

    public static class OpenAIPluginCollectionExtensions
    {
        [Versions("[1.30,)")] public static bool TryGetFunctionAndArguments(this IReadOnlyKernelPluginCollection plugins, global::OpenAI.Chat.ChatToolCall functionToolCall, out KernelFunction function, out KernelArguments arguments) => throw null;
        public static bool TryGetFunctionAndArguments(this IReadOnlyKernelPluginCollection plugins, OpenAIFunctionToolCall functionToolCall, out KernelFunction function, out KernelArguments arguments) => throw null;
    }

    [Versions("[,1.30)")]
    public class AzureOpenAIChatCompletionWithDataConfig
    {
        public string CompletionModelId { get; set; }
        public string CompletionEndpoint { get; set; }
        public string CompletionApiKey { get; set; }
        public string CompletionApiVersion { get; set; }
        public string DataSourceEndpoint { get; set; }
        public string DataSourceApiKey { get; set; }
        public string DataSourceIndex { get; set; }
    }
}

namespace Microsoft.SemanticKernel.Connectors.AzureOpenAI
{
    using Role = PromptLint.Sdk.Role;

    [Versions("[1.30,)")]
    public sealed class AzureOpenAIAudioToTextService : global::Microsoft.SemanticKernel.AudioToText.IAudioToTextService, global::Microsoft.SemanticKernel.Services.IAIService
    {
        [Provider("azure")] public AzureOpenAIAudioToTextService([Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, string apiVersion = null) { }
        [Provider("azure")] public AzureOpenAIAudioToTextService([Deployment] string deploymentName, [Endpoint] string endpoint, TokenCredential credentials, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, string apiVersion = null) { }
        [Provider("azure")] public AzureOpenAIAudioToTextService([Deployment] string deploymentName, [Carries] global::Azure.AI.OpenAI.AzureOpenAIClient azureOpenAIClient, [Model] string modelId = null, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Audio)] public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([AudioInput] AudioContent content, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public IReadOnlyDictionary<string, object> Attributes { get; }
    }

    [Versions("[1.30,)")]
    public sealed class AzureOpenAIChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService, global::Microsoft.SemanticKernel.Services.IAIService, global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        [Provider("azure")] public AzureOpenAIChatCompletionService([Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, string apiVersion = null) { }
        [Provider("azure")] public AzureOpenAIChatCompletionService([Deployment] string deploymentName, [Endpoint] string endpoint, TokenCredential credentials, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, string apiVersion = null) { }
        [Provider("azure")] public AzureOpenAIChatCompletionService([Deployment] string deploymentName, [Carries] global::Azure.AI.OpenAI.AzureOpenAIClient azureOpenAIClient, [Model] string modelId = null, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion)] public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public IReadOnlyDictionary<string, object> Attributes { get; }
    }

    [Versions("[1.30,)")]
    public sealed class AzureOpenAIPromptExecutionSettings : global::Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIPromptExecutionSettings
    {
        public static AzureOpenAIPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings, int? defaultMaxTokens = null) => throw null;
        public static AzureOpenAIPromptExecutionSettings FromExecutionSettingsWithData(PromptExecutionSettings executionSettings, int? defaultMaxTokens = null) => throw null;
        [Versions("[1.60,)")] public global::Azure.AI.OpenAI.UserSecurityContext UserSecurityContext { get; set; }
        [Versions("[1.45,)")] public bool SetNewMaxCompletionTokensEnabled { get; set; }
        public global::Azure.AI.OpenAI.Chat.AzureSearchChatDataSource AzureChatDataSource { get; set; }
    }

    [Versions("[1.30,)")]
    public sealed class AzureOpenAITextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService, global::Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService<string, float>, global::Microsoft.SemanticKernel.Services.IAIService
    {
        [Provider("azure")] public AzureOpenAITextEmbeddingGenerationService([Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int? dimensions = null, string apiVersion = null) { }
        [Provider("azure")] public AzureOpenAITextEmbeddingGenerationService([Deployment] string deploymentName, [Endpoint] string endpoint, TokenCredential credential, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int? dimensions = null, string apiVersion = null) { }
        [Provider("azure")] public AzureOpenAITextEmbeddingGenerationService([Deployment] string deploymentName, [Carries] global::Azure.AI.OpenAI.AzureOpenAIClient azureOpenAIClient, [Model] string modelId = null, ILoggerFactory loggerFactory = null, int? dimensions = null) { }
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public IReadOnlyDictionary<string, object> Attributes { get; }
    }

    [Versions("[1.30,)")]
    public sealed class AzureOpenAITextToAudioService : global::Microsoft.SemanticKernel.TextToAudio.ITextToAudioService, global::Microsoft.SemanticKernel.Services.IAIService
    {
        [Provider("azure")] public AzureOpenAITextToAudioService([Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, string apiVersion = null) { }
        [Provider("azure")] public AzureOpenAITextToAudioService([Deployment] string deploymentName, [Endpoint] string endpoint, TokenCredential credential, [Model] string modelId = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, string apiVersion = null) { }
        [LlmCall(Operation.Audio)] public Task<IReadOnlyList<AudioContent>> GetAudioContentsAsync([Prompt(Role.Input)] string text, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public IReadOnlyDictionary<string, object> Attributes { get; }
        public static string DeploymentNameKey { get; }
    }

    [Versions("[1.30,)")]
    public class AzureOpenAITextToImageService : global::Microsoft.SemanticKernel.TextToImage.ITextToImageService, global::Microsoft.SemanticKernel.Services.IAIService
    {
        protected AzureOpenAITextToImageService() { }
        [Provider("azure")] public AzureOpenAITextToImageService([Deployment] string deploymentName, [Endpoint] string endpoint, string apiKey, [Model] string modelId, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, string apiVersion = null) { }
        [Provider("azure")] public AzureOpenAITextToImageService([Deployment] string deploymentName, [Endpoint] string endpoint, TokenCredential credential, [Model] string modelId, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, string apiVersion = null) { }
        [Provider("azure")] public AzureOpenAITextToImageService([Deployment] string deploymentName, [Carries] global::Azure.AI.OpenAI.AzureOpenAIClient azureOpenAIClient, [Model] string modelId, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Image)] public Task<IReadOnlyList<ImageContent>> GetImageContentsAsync([Prompt] TextContent input, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public IReadOnlyDictionary<string, object> Attributes { get; }
    }
}
