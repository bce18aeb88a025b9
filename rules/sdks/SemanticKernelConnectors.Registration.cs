// Semantic Kernel 1.x: what registers those connectors with a kernel builder or a service collection.
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel
{
    public static class AzureAIInferenceKernelBuilderExtensions { }
    public static class BedrockKernelBuilderExtensions { }

    public static class GoogleAIKernelBuilderExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("google")] public static IKernelBuilder AddGoogleAIGeminiChatCompletion(this IKernelBuilder builder, [Model] string modelId, string apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion.V1_Beta, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provider("google")] public static IKernelBuilder AddGoogleAIEmbeddingGeneration(this IKernelBuilder builder, [Model] string modelId, string apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion.V1_Beta, string serviceId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("google")] public static IKernelBuilder AddGoogleAIEmbeddingGenerator(this IKernelBuilder builder, [Model] string modelId, string apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion.V1_Beta, string serviceId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
    }

    public static class HuggingFaceKernelBuilderExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("huggingface")] public static IKernelBuilder AddHuggingFaceTextGeneration(this IKernelBuilder builder, [Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("huggingface")] public static IKernelBuilder AddHuggingFaceTextGeneration(this IKernelBuilder builder, [Endpoint] Uri endpoint, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("huggingface")] public static IKernelBuilder AddHuggingFaceChatCompletion(this IKernelBuilder builder, [Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("huggingface")] public static IKernelBuilder AddHuggingFaceChatCompletion(this IKernelBuilder builder, [Endpoint] Uri endpoint, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService)), Provider("huggingface")] public static IKernelBuilder AddHuggingFaceTextEmbeddingGeneration(this IKernelBuilder builder, [Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService)), Provider("huggingface")] public static IKernelBuilder AddHuggingFaceTextEmbeddingGeneration(this IKernelBuilder builder, [Endpoint] Uri endpoint, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("huggingface")] public static IKernelBuilder AddHuggingFaceEmbeddingGenerator(this IKernelBuilder builder, [Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("huggingface")] public static IKernelBuilder AddHuggingFaceEmbeddingGenerator(this IKernelBuilder builder, [Endpoint] Uri endpoint, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provider("huggingface")] public static IKernelBuilder AddHuggingFaceImageToText(this IKernelBuilder builder, [Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provider("huggingface")] public static IKernelBuilder AddHuggingFaceImageToText(this IKernelBuilder builder, [Endpoint] Uri endpoint, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
    }

    public static class MistralAIKernelBuilderExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("mistral")] public static IKernelBuilder AddMistralChatCompletion(this IKernelBuilder builder, [Model] string modelId, string apiKey, [Endpoint] Uri endpoint = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService)), Provider("mistral")] public static IKernelBuilder AddMistralTextEmbeddingGeneration(this IKernelBuilder builder, [Model] string modelId, string apiKey, [Endpoint] Uri endpoint = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("mistral")] public static IKernelBuilder AddMistralEmbeddingGenerator(this IKernelBuilder builder, [Model] string modelId, string apiKey, [Endpoint] Uri endpoint = null, string serviceId = null, HttpClient httpClient = null) => throw null;
    }

    public static class OllamaKernelBuilderExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("ollama")] public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, [Model] string modelId, [Endpoint] Uri endpoint, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("ollama")] public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, [Model] string modelId, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("ollama")] public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, [Model] string modelId, [Endpoint] Uri endpoint, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("ollama")] public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, [Model] string modelId, HttpClient httpClient = null, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient)), Provider("ollama")] public static IKernelBuilder AddOllamaChatClient(this IKernelBuilder builder, [Model] string modelId, [Endpoint] Uri endpoint, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient)), Provider("ollama")] public static IKernelBuilder AddOllamaChatClient(this IKernelBuilder builder, [Model] string modelId, HttpClient httpClient = null, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService)), Provider("ollama")] public static IKernelBuilder AddOllamaTextEmbeddingGeneration(this IKernelBuilder builder, [Model] string modelId, [Endpoint] Uri endpoint, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService)), Provider("ollama")] public static IKernelBuilder AddOllamaTextEmbeddingGeneration(this IKernelBuilder builder, [Model] string modelId, HttpClient httpClient = null, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("ollama")] public static IKernelBuilder AddOllamaEmbeddingGenerator(this IKernelBuilder builder, [Model] string modelId, [Endpoint] Uri endpoint, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("ollama")] public static IKernelBuilder AddOllamaEmbeddingGenerator(this IKernelBuilder builder, [Model] string modelId, HttpClient httpClient = null, string serviceId = null) => throw null;
    }

    public static class OnnxChatClientKernelBuilderExtensions { }

    public static class OnnxKernelBuilderExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService))] public static IKernelBuilder AddOnnxRuntimeGenAIChatCompletion(this IKernelBuilder builder, [Model] string modelId, string modelPath, string serviceId = null, ILoggerFactory loggerFactory = null, JsonSerializerOptions jsonSerializerOptions = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService))] public static IKernelBuilder AddBertOnnxTextEmbeddingGeneration(this IKernelBuilder builder, string onnxModelPath, string vocabPath, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions options = null, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService))] public static IKernelBuilder AddBertOnnxTextEmbeddingGeneration(this IKernelBuilder builder, Stream onnxModelStream, Stream vocabStream, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions options = null, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>))] public static IKernelBuilder AddBertOnnxEmbeddingGenerator(this IKernelBuilder builder, string onnxModelPath, string vocabPath, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions options = null, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>))] public static IKernelBuilder AddBertOnnxEmbeddingGenerator(this IKernelBuilder builder, Stream onnxModelStream, Stream vocabStream, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions options = null, string serviceId = null) => throw null;
    }

    public static class VertexAIKernelBuilderExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("google")] public static IKernelBuilder AddVertexAIGeminiChatCompletion(this IKernelBuilder builder, [Model] string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("google")] public static IKernelBuilder AddVertexAIGeminiChatCompletion(this IKernelBuilder builder, [Model] string modelId, string bearerKey, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provider("google")] public static IKernelBuilder AddVertexAIEmbeddingGeneration(this IKernelBuilder builder, [Model] string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
        [Provider("google")] public static IKernelBuilder AddVertexAIEmbeddingGeneration(this IKernelBuilder builder, [Model] string modelId, string bearerKey, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("google")] public static IKernelBuilder AddVertexAIEmbeddingGenerator(this IKernelBuilder builder, [Model] string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("google")] public static IKernelBuilder AddVertexAIEmbeddingGenerator(this IKernelBuilder builder, [Model] string modelId, string bearerKey, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
    }

    public static class AzureAIInferenceServiceCollectionExtensions { }
    public static class BedrockServiceCollectionExtensions { }

    public static class GoogleAIServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("google")] public static IServiceCollection AddGoogleAIGeminiChatCompletion(this IServiceCollection services, [Model] string modelId, string apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion.V1_Beta, string serviceId = null) => throw null;
        [Provider("google")] public static IServiceCollection AddGoogleAIEmbeddingGeneration(this IServiceCollection services, [Model] string modelId, string apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion.V1_Beta, string serviceId = null, int? dimensions = null) => throw null;
    }

    public static class HuggingFaceServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("huggingface")] public static IServiceCollection AddHuggingFaceTextGeneration(this IServiceCollection services, [Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("huggingface")] public static IServiceCollection AddHuggingFaceTextGeneration(this IServiceCollection services, [Endpoint] Uri endpoint, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("huggingface")] public static IServiceCollection AddHuggingFaceChatCompletion(this IServiceCollection services, [Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("huggingface")] public static IServiceCollection AddHuggingFaceChatCompletion(this IServiceCollection services, [Endpoint] Uri endpoint, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService)), Provider("huggingface")] public static IServiceCollection AddHuggingFaceTextEmbeddingGeneration(this IServiceCollection services, [Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService)), Provider("huggingface")] public static IServiceCollection AddHuggingFaceTextEmbeddingGeneration(this IServiceCollection services, [Endpoint] Uri endpoint, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provider("huggingface")] public static IServiceCollection AddHuggingFaceImageToText(this IServiceCollection services, [Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provider("huggingface")] public static IServiceCollection AddHuggingFaceImageToText(this IServiceCollection services, [Endpoint] Uri endpoint, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
    }

    public static class MistralAIServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("mistral")] public static IServiceCollection AddMistralChatCompletion(this IServiceCollection services, [Model] string modelId, string apiKey, [Endpoint] Uri endpoint = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService)), Provider("mistral")] public static IServiceCollection AddMistralTextEmbeddingGeneration(this IServiceCollection services, [Model] string modelId, string apiKey, [Endpoint] Uri endpoint = null, string serviceId = null, HttpClient httpClient = null) => throw null;
    }

    public static class OllamaServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("ollama")] public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, [Model] string modelId, [Endpoint] Uri endpoint, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("ollama")] public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, [Model] string modelId, HttpClient httpClient = null, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("ollama")] public static IServiceCollection AddOllamaChatCompletion(this IServiceCollection services, [Model] string modelId, [Endpoint] Uri endpoint, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("ollama")] public static IServiceCollection AddOllamaChatCompletion(this IServiceCollection services, [Model] string modelId, HttpClient httpClient = null, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService)), Provider("ollama")] public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, [Model] string modelId, [Endpoint] Uri endpoint, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService)), Provider("ollama")] public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, [Model] string modelId, HttpClient httpClient = null, string serviceId = null) => throw null;
    }

    public static class OnnxServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService))] public static IServiceCollection AddOnnxRuntimeGenAIChatCompletion(this IServiceCollection services, [Model] string modelId, string modelPath, string serviceId = null, ILoggerFactory loggerFactory = null, JsonSerializerOptions jsonSerializerOptions = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService))] public static IServiceCollection AddBertOnnxTextEmbeddingGeneration(this IServiceCollection services, string onnxModelPath, string vocabPath, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions options = null, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService))] public static IServiceCollection AddBertOnnxTextEmbeddingGeneration(this IServiceCollection services, Stream onnxModelStream, Stream vocabStream, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions options = null, string serviceId = null) => throw null;
    }

    public static class VertexAIServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("google")] public static IServiceCollection AddVertexAIGeminiChatCompletion(this IServiceCollection services, [Model] string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService), typeof(Microsoft.SemanticKernel.TextGeneration.ITextGenerationService)), Provider("google")] public static IServiceCollection AddVertexAIGeminiChatCompletion(this IServiceCollection services, [Model] string modelId, string bearerKey, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null) => throw null;
        [Provider("google")] public static IServiceCollection AddVertexAIEmbeddingGeneration(this IServiceCollection services, [Model] string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null, int? dimensions = null) => throw null;
        [Provider("google")] public static IServiceCollection AddVertexAIEmbeddingGeneration(this IServiceCollection services, [Model] string modelId, string bearerKey, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null, int? dimensions = null) => throw null;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class AzureAIInferenceServiceCollectionExtensions { }
    public static class BedrockServiceCollectionExtensions { }

    public static class GoogleAIServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("google")] public static IServiceCollection AddGoogleAIEmbeddingGenerator(this IServiceCollection services, [Model] string modelId, string apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion.V1_Beta, string serviceId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
    }

    public static class HuggingFaceServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("huggingface")] public static IServiceCollection AddHuggingFaceEmbeddingGenerator(this IServiceCollection services, [Model] string model, [Endpoint] Uri endpoint = null, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("huggingface")] public static IServiceCollection AddHuggingFaceEmbeddingGenerator(this IServiceCollection services, [Endpoint] Uri endpoint, string apiKey = null, string serviceId = null, HttpClient httpClient = null) => throw null;
    }

    public static class MistralAIServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("mistral")] public static IServiceCollection AddMistralEmbeddingGenerator(this IServiceCollection services, [Model] string modelId, string apiKey, [Endpoint] Uri endpoint = null, string serviceId = null, HttpClient httpClient = null) => throw null;
    }

    public static class OllamaServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient)), Provider("ollama")] public static IServiceCollection AddOllamaChatClient(this IServiceCollection services, [Model] string modelId, [Endpoint] Uri endpoint, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IChatClient)), Provider("ollama")] public static IServiceCollection AddOllamaChatClient(this IServiceCollection services, [Model] string modelId, HttpClient httpClient = null, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("ollama")] public static IServiceCollection AddOllamaEmbeddingGenerator(this IServiceCollection services, [Model] string modelId, [Endpoint] Uri endpoint, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("ollama")] public static IServiceCollection AddOllamaEmbeddingGenerator(this IServiceCollection services, [Model] string modelId, HttpClient httpClient = null, string serviceId = null) => throw null;
    }

    public static class OnnxServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>))] public static IServiceCollection AddBertOnnxEmbeddingGenerator(this IServiceCollection services, string onnxModelPath, string vocabPath, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions options = null, string serviceId = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>))] public static IServiceCollection AddBertOnnxEmbeddingGenerator(this IServiceCollection services, Stream onnxModelStream, Stream vocabStream, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions options = null, string serviceId = null) => throw null;
    }

    public static class VertexAIServiceCollectionExtensions
    {
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("google")] public static IServiceCollection AddVertexAIEmbeddingGenerator(this IServiceCollection services, [Model] string modelId, Func<ValueTask<string>> bearerTokenProvider, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
        [Provides(typeof(Microsoft.Extensions.AI.IEmbeddingGenerator<,>)), Provider("google")] public static IServiceCollection AddVertexAIEmbeddingGenerator(this IServiceCollection services, [Model] string modelId, string bearerKey, string location, string projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion apiVersion = global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion.V1, string serviceId = null, HttpClient httpClient = null, int? dimensions = null) => throw null;
    }
}
