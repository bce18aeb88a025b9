// Semantic Kernel 1.x: the connectors for Google, Mistral, Hugging Face, Ollama, Azure AI Inference, Bedrock and ONNX.
// https://github.com/microsoft/semantic-kernel/tree/main/dotnet/src/Connectors (read from the sources of 1.80)
using Azure.Core;
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Semantic Kernel connectors", Packages = "Microsoft.SemanticKernel.Connectors.Google;Microsoft.SemanticKernel.Connectors.MistralAI;Microsoft.SemanticKernel.Connectors.HuggingFace;Microsoft.SemanticKernel.Connectors.Ollama;Microsoft.SemanticKernel.Connectors.AzureAIInference;Microsoft.SemanticKernel.Connectors.Amazon;Microsoft.SemanticKernel.Connectors.Onnx", Uses = "Semantic Kernel; Microsoft.Extensions.AI; Azure.Core; System.ClientModel; System.Memory.Data")]

namespace Microsoft.SemanticKernel.Connectors.Amazon
{
    public class BedrockChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public class BedrockTextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public class BedrockTextGenerationService : global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Completion)] public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Connectors.AzureAIInference
{
    public sealed class AzureAIInferenceChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        [Provider("azure")] public AzureAIInferenceChatCompletionService([Model] string modelId, string apiKey = null, [Endpoint] Uri endpoint = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Provider("azure")] public AzureAIInferenceChatCompletionService([Model] string modelId, TokenCredential credential, [Endpoint] Uri endpoint = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class AzureAIInferencePromptExecutionSettings : PromptExecutionSettings
    {
        [Provider("azure")] public AzureAIInferencePromptExecutionSettings() { }
        public string ExtraParameters { get; set; }
        public float? FrequencyPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        [Temperature] public float? Temperature { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [StructuredOutput] public object ResponseFormat { get; set; }
        public IList<string> StopSequences { get; set; }
        public long? Seed { get; set; }
        public static AzureAIInferencePromptExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Connectors.Google
{
    public sealed class GoogleAIGeminiChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        [Provider("google")] public GoogleAIGeminiChatCompletionService([Model] string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class GoogleAITextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        [Provider("google")] public GoogleAITextEmbeddingGenerationService([Model] string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int? dimensions = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions options, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class VertexAIGeminiChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        [Provider("google")] public VertexAIGeminiChatCompletionService([Model] string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Provider("google")] public VertexAIGeminiChatCompletionService([Model] string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class VertexAITextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        [Provider("google")] public VertexAITextEmbeddingGenerationService([Model] string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int? dimensions = null) { }
        [Provider("google")] public VertexAITextEmbeddingGenerationService([Model] string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int? dimensions = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions options, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class GoogleAIEmbeddingGenerator : global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        [Provider("google")] public GoogleAIEmbeddingGenerator([Model] string modelId, string apiKey, GoogleAIVersion apiVersion = GoogleAIVersion.V1_Beta, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int? dimensions = null) { }
        public void Dispose() { }
        public Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(IEnumerable<string> values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public object GetService(Type serviceType, object serviceKey = null) => throw null;
    }

    public sealed class VertexAIEmbeddingGenerator : global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        [Provider("google")] public VertexAIEmbeddingGenerator([Model] string modelId, string bearerKey, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int? dimensions = null) { }
        [Provider("google")] public VertexAIEmbeddingGenerator([Model] string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, VertexAIVersion apiVersion = VertexAIVersion.V1, HttpClient httpClient = null, ILoggerFactory loggerFactory = null, int? dimensions = null) { }
        public void Dispose() { }
        public Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(IEnumerable<string> values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public object GetService(Type serviceType, object serviceKey = null) => throw null;
    }

    public sealed class GeminiPromptExecutionSettings : PromptExecutionSettings
    {
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public int? TopK { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [Choices] public int? CandidateCount { get; set; }
        public IList<string> StopSequences { get; set; }
        public IDictionary<string, string> Labels { get; set; }
        public GeminiToolCallBehavior ToolCallBehavior { get; set; }
        public bool? AudioTimestamp { get; set; }
        public string ResponseMimeType { get; set; }
        [StructuredOutput] public object ResponseSchema { get; set; }
        public string CachedContent { get; set; }
        public GeminiThinkingConfig ThinkingConfig { get; set; }
        public static GeminiPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings) => throw null;
        public static GeminiPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings, Kernel kernel) => throw null;
    }

    public abstract class GeminiToolCallBehavior
    {
        public static GeminiToolCallBehavior EnableKernelFunctions { get; }
        public static GeminiToolCallBehavior AutoInvokeKernelFunctions { get; }
        public int MaximumUseAttempts { get; }
        public int MaximumAutoInvokeAttempts { get; }
    }

    public sealed class GeminiChatMessageContent : ChatMessageContent { }

    public readonly struct GeminiFinishReason
    {
        public static GeminiFinishReason Unspecified { get; }
        public static GeminiFinishReason Stop { get; }
        public static GeminiFinishReason MaxTokens { get; }
        public static GeminiFinishReason Safety { get; }
        public static GeminiFinishReason Recitation { get; }
        public static GeminiFinishReason Other { get; }
        public string Label { get; }
        public GeminiFinishReason(string label) { }
        public static bool operator ==(GeminiFinishReason left, GeminiFinishReason right) => throw null;
        public static bool operator !=(GeminiFinishReason left, GeminiFinishReason right) => throw null;
    }

    public sealed class GeminiStreamingChatMessageContent : StreamingChatMessageContent { }

    public class GeminiThinkingConfig
    {
        public int? ThinkingBudget { get; set; }
        public string ThinkingLevel { get; set; }
        public bool? IncludeThoughts { get; set; }
        public GeminiThinkingConfig Clone() => throw null;
    }

    public enum GoogleAIVersion { V1, V1_Beta }
    public enum VertexAIVersion { V1, V1_Beta }
}

namespace Microsoft.SemanticKernel.Connectors.HuggingFace
{
    public sealed class HuggingFaceChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [Provider("huggingface")] public HuggingFaceChatCompletionService([Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Provider("huggingface")] public HuggingFaceChatCompletionService([Endpoint] Uri endpoint, string apiKey = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class HuggingFaceImageToTextService : global::Microsoft.SemanticKernel.ImageToText.IImageToTextService
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [Provider("huggingface")] public HuggingFaceImageToTextService([Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Provider("huggingface")] public HuggingFaceImageToTextService([Endpoint] Uri endpoint, string apiKey = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public Task<IReadOnlyList<TextContent>> GetTextContentsAsync(ImageContent content, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class HuggingFaceTextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [Provider("huggingface")] public HuggingFaceTextEmbeddingGenerationService([Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Provider("huggingface")] public HuggingFaceTextEmbeddingGenerationService([Endpoint] Uri endpoint, string apiKey = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class HuggingFaceTextGenerationService : global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [Provider("huggingface")] public HuggingFaceTextGenerationService([Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Provider("huggingface")] public HuggingFaceTextGenerationService([Endpoint] Uri endpoint, string apiKey = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [LlmCall(Operation.Completion)] public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class HuggingFaceEmbeddingGenerator : global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        [Provider("huggingface")] public HuggingFaceEmbeddingGenerator([Model] string modelId, Uri endpoint = null, string apiKey = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        [Provider("huggingface")] public HuggingFaceEmbeddingGenerator(Uri endpoint, string apiKey = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(IEnumerable<string> values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public void Dispose() { }
        public object GetService(Type serviceType, object serviceKey = null) => throw null;
    }

    public sealed class HuggingFacePromptExecutionSettings : PromptExecutionSettings
    {
        public static HuggingFacePromptExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings) => throw null;
        [Temperature] public float Temperature { get; set; }
        public int? TopK { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [MaxOutputTokens] public int? MaxNewTokens { get; set; }
        public float? MaxTime { get; set; }
        public float? TopP { get; set; }
        public float? RepetitionPenalty { get; set; }
        public bool UseCache { get; set; }
        public bool WaitForModel { get; set; }
        public int ResultsPerPrompt { get; set; }
        public float? PresencePenalty { get; set; }
        public bool? LogProbs { get; set; }
        public long? Seed { get; set; }
        public List<string> Stop { get; set; }
        public int? TopLogProbs { get; set; }
        public bool? ReturnFullText { get; set; }
        public bool? DoSample { get; set; }
        public bool? Details { get; set; }
    }
}

namespace Microsoft.SemanticKernel.Connectors.MistralAI
{
    public sealed class MistralAIChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        [Provider("mistral")] public MistralAIChatCompletionService([Model] string modelId, string apiKey, [Endpoint] Uri endpoint = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class MistralAITextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        [Provider("mistral")] public MistralAITextEmbeddingGenerationService([Model] string modelId, string apiKey, [Endpoint] Uri endpoint = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class MistralAIEmbeddingGenerator : global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        [Provider("mistral")] public MistralAIEmbeddingGenerator([Model] string modelId, string apiKey, Uri endpoint = null, HttpClient httpClient = null, ILoggerFactory loggerFactory = null) { }
        public Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(IEnumerable<string> values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public void Dispose() { }
        public object GetService(Type serviceType, object serviceKey = null) => throw null;
    }

    public sealed class MistralAIPromptExecutionSettings : PromptExecutionSettings
    {
        [Temperature] public double Temperature { get; set; }
        public double TopP { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public bool? SafePrompt { get; set; }
        public int? RandomSeed { get; set; }
        public string ApiVersion { get; set; }
        public MistralAIToolCallBehavior ToolCallBehavior { get; set; }
        [StructuredOutput] public object ResponseFormat { get; set; }
        public IList<string> Stop { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? DocumentImageLimit { get; set; }
        public int? DocumentPageLimit { get; set; }
        public static MistralAIPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings) => throw null;
    }

    public abstract class MistralAIToolCallBehavior
    {
        public static MistralAIToolCallBehavior EnableKernelFunctions { get; }
        public static MistralAIToolCallBehavior AutoInvokeKernelFunctions { get; }
        public static MistralAIToolCallBehavior RequiredFunctions(IEnumerable<KernelFunction> functions, bool autoInvoke = false) => throw null;
        public static MistralAIToolCallBehavior NoKernelFunctions { get; }
        public virtual JsonSerializerOptions ToolCallResultSerializerOptions { get; set; }
    }
}

namespace Microsoft.SemanticKernel.Connectors.Ollama
{
    public sealed class OllamaChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        [Provider("ollama")] public OllamaChatCompletionService([Model] string modelId, [Endpoint] Uri endpoint, ILoggerFactory loggerFactory = null) { }
        [Provider("ollama")] public OllamaChatCompletionService([Model] string modelId, HttpClient httpClient, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class OllamaTextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        [Provider("ollama")] public OllamaTextEmbeddingGenerationService([Model] string modelId, [Endpoint] Uri endpoint, ILoggerFactory loggerFactory = null) { }
        [Provider("ollama")] public OllamaTextEmbeddingGenerationService([Model] string modelId, HttpClient httpClient, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class OllamaTextGenerationService : global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        [Provider("ollama")] public OllamaTextGenerationService([Model] string modelId, [Endpoint] Uri endpoint, ILoggerFactory loggerFactory = null) { }
        [Provider("ollama")] public OllamaTextGenerationService([Model] string modelId, HttpClient httpClient, ILoggerFactory loggerFactory = null) { }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        [LlmCall(Operation.Completion)] public Task<IReadOnlyList<TextContent>> GetTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class OllamaPromptExecutionSettings : PromptExecutionSettings
    {
        public static OllamaPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings) => throw null;
        public IList<string> Stop { get; set; }
        public int? TopK { get; set; }
        public float? TopP { get; set; }
        [Temperature] public float? Temperature { get; set; }
        [MaxOutputTokens] public int? NumPredict { get; set; }
        public bool? Think { get; set; }
    }
}

namespace Microsoft.SemanticKernel.Connectors.Onnx
{
    public sealed class BertOnnxTextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService, IDisposable
    {
        public static BertOnnxTextEmbeddingGenerationService Create(string onnxModelPath, string vocabPath, BertOnnxOptions options = null) => throw null;
        public static BertOnnxTextEmbeddingGenerationService Create(Stream onnxModelStream, Stream vocabStream, BertOnnxOptions options = null) => throw null;
        public static Task<BertOnnxTextEmbeddingGenerationService> CreateAsync(string onnxModelPath, string vocabPath, BertOnnxOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<BertOnnxTextEmbeddingGenerationService> CreateAsync(Stream onnxModelStream, Stream vocabStream, BertOnnxOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public IReadOnlyDictionary<string, object> Attributes { get; }
        public void Dispose() { }
        [LlmCall(Operation.Embedding)] public Task<IList<ReadOnlyMemory<float>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<string> data, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class OnnxRuntimeGenAIChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService, IDisposable
    {
        public IReadOnlyDictionary<string, object> Attributes { get; }
        public OnnxRuntimeGenAIChatCompletionService([Model] string modelId, string modelPath, ILoggerFactory loggerFactory = null, JsonSerializerOptions jsonSerializerOptions = null) { }
        public void Dispose() { }
        [LlmCall(Operation.Chat)] public Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync([Prompt] global::Microsoft.SemanticKernel.ChatCompletion.ChatHistory chatHistory, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class OnnxRuntimeGenAIPromptExecutionSettings : PromptExecutionSettings
    {
        public static OnnxRuntimeGenAIPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings) => throw null;
        public static OnnxRuntimeGenAIPromptExecutionSettings FromExecutionSettings(PromptExecutionSettings executionSettings, JsonSerializerOptions jsonSerializerOptions) => throw null;
        public int? TopK { get; set; }
        public float? TopP { get; set; }
        [Temperature] public float? Temperature { get; set; }
        public float? RepetitionPenalty { get; set; }
        public bool? PastPresentShareBuffer { get; set; }
        public int? NumReturnSequences { get; set; }
        public int? NumBeams { get; set; }
        public int? NoRepeatNgramSize { get; set; }
        public int? MinTokens { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public float? LengthPenalty { get; set; }
        public float? DiversityPenalty { get; set; }
        public bool? EarlyStopping { get; set; }
        public bool? DoSample { get; set; }
    }

    public sealed class BertOnnxOptions
    {
        public bool CaseSensitive { get; init; }
        public int MaximumTokens { get; init; }
        public string ClsToken { get; init; }
        public string UnknownToken { get; init; }
        public string SepToken { get; init; }
        public string PadToken { get; init; }
        public NormalizationForm UnicodeNormalization { get; init; }
        public bool NormalizeEmbeddings { get; set; }
    }
}
