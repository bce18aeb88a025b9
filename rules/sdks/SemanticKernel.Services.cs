// Semantic Kernel 1.x: text generation, embeddings, images, sound and semantic memory.
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel.TextGeneration
{
    using Role = PromptLint.Sdk.Role;

    public interface ITextGenerationService : global::Microsoft.SemanticKernel.Services.IAIService
    {
        [LlmCall(Operation.Completion)] Task<IReadOnlyList<TextContent>> GetTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<StreamingTextContent> GetStreamingTextContentsAsync([Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default);
    }

    public static class TextGenerationExtensions
    {
        [LlmCall(Operation.Completion)] public static Task<TextContent> GetTextContentAsync(this ITextGenerationService textGenerationService, [Prompt] string prompt, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Embeddings
{
    using Role = PromptLint.Sdk.Role;

    public static class EmbeddingGenerationExtensions
    {
        [LlmCall(Operation.Embedding)] public static Task<ReadOnlyMemory<TEmbedding>> GenerateEmbeddingAsync<TValue, TEmbedding>(this IEmbeddingGenerationService<TValue, TEmbedding> generator, [Prompt(Role.Input)] TValue value, Kernel kernel = null, CancellationToken cancellationToken = default) where TEmbedding : unmanaged => throw null;
        [Versions("[1.30,)")] public static global::Microsoft.Extensions.AI.IEmbeddingGenerator<TValue, global::Microsoft.Extensions.AI.Embedding<TEmbedding>> AsEmbeddingGenerator<TValue, TEmbedding>(this IEmbeddingGenerationService<TValue, TEmbedding> service) where TEmbedding : unmanaged => throw null;
        [Versions("[1.30,)")] public static IEmbeddingGenerationService<TValue, TEmbedding> AsEmbeddingGenerationService<TValue, TEmbedding>(this global::Microsoft.Extensions.AI.IEmbeddingGenerator<TValue, global::Microsoft.Extensions.AI.Embedding<TEmbedding>> generator, IServiceProvider serviceProvider = null) where TEmbedding : unmanaged => throw null;
        [Versions("[1.30,)")] public static ITextEmbeddingGenerationService AsTextEmbeddingGenerationService(this global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>> generator, IServiceProvider serviceProvider = null) => throw null;
        [Versions("[1.45,)")] public static int? GetDimensions<TValue, TEmbedding>(this IEmbeddingGenerationService<TValue, TEmbedding> service) where TEmbedding : unmanaged => throw null;
        [Versions("[1.45,)")] public static string DimensionsKey { get; }
    }

    public interface IEmbeddingGenerationService<TValue, TEmbedding> : global::Microsoft.SemanticKernel.Services.IAIService where TEmbedding : unmanaged
    {
        [LlmCall(Operation.Embedding)] Task<IList<ReadOnlyMemory<TEmbedding>>> GenerateEmbeddingsAsync([Prompt(Role.Input)] IList<TValue> data, Kernel kernel = null, CancellationToken cancellationToken = default);
    }

    public interface ITextEmbeddingGenerationService : IEmbeddingGenerationService<string, float>, global::Microsoft.SemanticKernel.Services.IAIService { }
}

namespace Microsoft.SemanticKernel.TextToImage
{
    using Role = PromptLint.Sdk.Role;

    public interface ITextToImageService : global::Microsoft.SemanticKernel.Services.IAIService
    {
        [Versions("[1.30,)")] [LlmCall(Operation.Image)] Task<IReadOnlyList<ImageContent>> GetImageContentsAsync([Prompt] TextContent input, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default);
        [Versions("[,1.30)")] [LlmCall(Operation.Image)] Task<string> GenerateImageAsync([Prompt] string description, int width, int height, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.30,)")]
    public static class TextToImageServiceExtensions
    {
        [LlmCall(Operation.Image)] public static Task<string> GenerateImageAsync(this ITextToImageService service, [Prompt] string description, int width, int height, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.TextToAudio
{
    using Role = PromptLint.Sdk.Role;

    [Versions("[1.15,)")]
    public interface ITextToAudioService : global::Microsoft.SemanticKernel.Services.IAIService
    {
        [LlmCall(Operation.Audio)] Task<IReadOnlyList<AudioContent>> GetAudioContentsAsync([Prompt(Role.Input)] string text, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default);
    }

    [Versions("[1.15,)")]
    public static class TextToAudioServiceExtensions
    {
        [LlmCall(Operation.Audio)] public static Task<AudioContent> GetAudioContentAsync(this ITextToAudioService textToAudioService, [Prompt(Role.Input)] string text, [Carries] PromptExecutionSettings executionSettings = null, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.AudioToText
{
    using Role = PromptLint.Sdk.Role;

    [Versions("[1.15,)")]
    public static class AudioToTextServiceExtensions
    {
        [LlmCall(Operation.Audio)] public static Task<TextContent> GetTextContentAsync(this IAudioToTextService audioToTextService, [AudioInput] AudioContent content, [Carries] PromptExecutionSettings executionSettings = null, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[1.15,)")]
    public interface IAudioToTextService : global::Microsoft.SemanticKernel.Services.IAIService
    {
        [LlmCall(Operation.Audio)] Task<IReadOnlyList<TextContent>> GetTextContentsAsync([AudioInput] AudioContent content, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.SemanticKernel.ImageToText
{
    using Role = PromptLint.Sdk.Role;

    [Versions("[1.15,)")]
    public interface IImageToTextService : global::Microsoft.SemanticKernel.Services.IAIService
    {
        [LlmCall(Operation.Image)] Task<IReadOnlyList<TextContent>> GetTextContentsAsync(ImageContent content, [Carries] PromptExecutionSettings executionSettings = null, [Carries] Kernel kernel = null, CancellationToken cancellationToken = default);
    }

    [Versions("[1.15,)")]
    public static class ImageToTextExtensions
    {
        public static Task<TextContent> GetTextContentAsync(this IImageToTextService imageToTextService, ImageContent content, PromptExecutionSettings executionSettings = null, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace Microsoft.SemanticKernel.Memory
{
    using Role = PromptLint.Sdk.Role;

    public interface ISemanticTextMemory
    {
        [LlmCall(Operation.Embedding)] Task<string> SaveInformationAsync(string collection, [Prompt(Role.Input)] string text, string id, string description = null, string additionalMetadata = null, Kernel kernel = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Embedding)] Task<string> SaveReferenceAsync(string collection, [Prompt(Role.Input)] string text, string externalId, string externalSourceName, string description = null, string additionalMetadata = null, Kernel kernel = null, CancellationToken cancellationToken = default);
        Task<MemoryQueryResult> GetAsync(string collection, string key, bool withEmbedding = false, Kernel kernel = null, CancellationToken cancellationToken = default);
        Task RemoveAsync(string collection, string key, Kernel kernel = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Embedding)] IAsyncEnumerable<MemoryQueryResult> SearchAsync(string collection, [Prompt(Role.Input)] string query, int limit = 1, double minRelevanceScore = 0.7d, bool withEmbeddings = false, Kernel kernel = null, CancellationToken cancellationToken = default);
        Task<IList<string>> GetCollectionsAsync(Kernel kernel = null, CancellationToken cancellationToken = default);
    }

    public sealed class SemanticTextMemory : ISemanticTextMemory
    {
        public SemanticTextMemory(IMemoryStore storage, [Carries] global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService embeddingGenerator) { }
        [Versions("[1.60,)")] public SemanticTextMemory(IMemoryStore storage, [Carries] global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>> embeddingGenerator) { }
        public Task<string> SaveInformationAsync(string collection, string text, string id, string description = null, string additionalMetadata = null, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public Task<string> SaveReferenceAsync(string collection, string text, string externalId, string externalSourceName, string description = null, string additionalMetadata = null, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public Task<MemoryQueryResult> GetAsync(string collection, string key, bool withEmbedding = false, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public Task RemoveAsync(string collection, string key, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public IAsyncEnumerable<MemoryQueryResult> SearchAsync(string collection, string query, int limit = 1, double minRelevanceScore = 0d, bool withEmbeddings = false, Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
        public Task<IList<string>> GetCollectionsAsync(Kernel kernel = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class MemoryBuilder
    {
        public ISemanticTextMemory Build() => throw null;
        public MemoryBuilder WithLoggerFactory(ILoggerFactory loggerFactory) => throw null;
        public MemoryBuilder WithHttpClient(HttpClient httpClient) => throw null;
        public MemoryBuilder WithMemoryStore(IMemoryStore store) => throw null;
        public MemoryBuilder WithMemoryStore<TStore>(Func<ILoggerFactory, TStore> factory) where TStore : IMemoryStore => throw null;
        public MemoryBuilder WithMemoryStore<TStore>(Func<ILoggerFactory, HttpClient, TStore> factory) where TStore : IMemoryStore => throw null;
        public MemoryBuilder WithTextEmbeddingGeneration([Carries] global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService textEmbeddingGeneration) => throw null;
        public MemoryBuilder WithTextEmbeddingGeneration<TEmbeddingGeneration>([Carries] Func<ILoggerFactory, HttpClient, TEmbeddingGeneration> factory) where TEmbeddingGeneration : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService => throw null;
    }

    public class MemoryQueryResult
    {
        protected MemoryQueryResult() { }
        public MemoryQueryResult(MemoryRecordMetadata metadata, double relevance, ReadOnlyMemory<float>? embedding) { }
        public static MemoryQueryResult FromMemoryRecord(MemoryRecord record, double relevance) => throw null;
        public MemoryRecordMetadata Metadata { get; }
        public double Relevance { get; }
        public ReadOnlyMemory<float>? Embedding { get; }
    }

    public class MemoryRecordMetadata
    {
        protected MemoryRecordMetadata() { }
        public MemoryRecordMetadata(bool isReference, string id, string text, string description, string externalSourceName, string additionalMetadata) { }
        public object Clone() => throw null;
        public bool IsReference { get; }
        public string ExternalSourceName { get; }
        public string Id { get; }
        public string Description { get; }
        public string Text { get; }
        public string AdditionalMetadata { get; }
    }

    public interface IMemoryStore
    {
        Task CreateCollectionAsync(string collectionName, CancellationToken cancellationToken = default);
        IAsyncEnumerable<string> GetCollectionsAsync(CancellationToken cancellationToken = default);
        Task<bool> DoesCollectionExistAsync(string collectionName, CancellationToken cancellationToken = default);
        Task DeleteCollectionAsync(string collectionName, CancellationToken cancellationToken = default);
        Task<string> UpsertAsync(string collectionName, MemoryRecord record, CancellationToken cancellationToken = default);
        IAsyncEnumerable<string> UpsertBatchAsync(string collectionName, IEnumerable<MemoryRecord> records, CancellationToken cancellationToken = default);
        Task<MemoryRecord> GetAsync(string collectionName, string key, bool withEmbedding = false, CancellationToken cancellationToken = default);
        IAsyncEnumerable<MemoryRecord> GetBatchAsync(string collectionName, IEnumerable<string> keys, bool withEmbeddings = false, CancellationToken cancellationToken = default);
        Task RemoveAsync(string collectionName, string key, CancellationToken cancellationToken = default);
        Task RemoveBatchAsync(string collectionName, IEnumerable<string> keys, CancellationToken cancellationToken = default);
        IAsyncEnumerable<(MemoryRecord, double)> GetNearestMatchesAsync(string collectionName, ReadOnlyMemory<float> embedding, int limit, double minRelevanceScore = 0d, bool withEmbeddings = false, CancellationToken cancellationToken = default);
        Task<(MemoryRecord, double)?> GetNearestMatchAsync(string collectionName, ReadOnlyMemory<float> embedding, double minRelevanceScore = 0d, bool withEmbedding = false, CancellationToken cancellationToken = default);
    }

    public class MemoryRecord : DataEntryBase
    {
        protected MemoryRecord() { }
        public MemoryRecord(MemoryRecordMetadata metadata, ReadOnlyMemory<float> embedding, string key, DateTimeOffset? timestamp = null) { }
        public static MemoryRecord ReferenceRecord(string externalId, string sourceName, string description, ReadOnlyMemory<float> embedding, string additionalMetadata = null, string key = null, DateTimeOffset? timestamp = null) => throw null;
        public static MemoryRecord LocalRecord(string id, string text, string description, ReadOnlyMemory<float> embedding, string additionalMetadata = null, string key = null, DateTimeOffset? timestamp = null) => throw null;
        public static MemoryRecord FromJsonMetadata(string json, ReadOnlyMemory<float> embedding, string key = null, DateTimeOffset? timestamp = null) => throw null;
        public static MemoryRecord FromMetadata(MemoryRecordMetadata metadata, ReadOnlyMemory<float> embedding, string key = null, DateTimeOffset? timestamp = null) => throw null;
        public string GetSerializedMetadata() => throw null;
        public ReadOnlyMemory<float> Embedding { get; }
        public MemoryRecordMetadata Metadata { get; }
    }

    public class DataEntryBase
    {
        protected DataEntryBase() { }
        public DataEntryBase(string key = null, DateTimeOffset? timestamp = null) { }
        public string Key { get; set; }
        public DateTimeOffset? Timestamp { get; set; }
        public bool HasTimestamp { get; }
    }
}

namespace Microsoft.SemanticKernel.Text
{
    using Role = PromptLint.Sdk.Role;

    public static class TextChunker
    {
        public static List<string> SplitPlainTextLines(string text, int maxTokensPerLine, TextChunker.TokenCounter tokenCounter = null) => throw null;
        public static List<string> SplitMarkDownLines(string text, int maxTokensPerLine, TextChunker.TokenCounter tokenCounter = null) => throw null;
        [Versions("[1.15,)")] public static List<string> SplitPlainTextParagraphs(IEnumerable<string> lines, int maxTokensPerParagraph, int overlapTokens = 0, string chunkHeader = null, TextChunker.TokenCounter tokenCounter = null) => throw null;
        [Versions("[1.15,)")] public static List<string> SplitMarkdownParagraphs(IEnumerable<string> lines, int maxTokensPerParagraph, int overlapTokens = 0, string chunkHeader = null, TextChunker.TokenCounter tokenCounter = null) => throw null;
        [Versions("[,1.15)")] public static List<string> SplitPlainTextParagraphs(List<string> lines, int maxTokensPerParagraph, int overlapTokens = 0, string chunkHeader = null, TextChunker.TokenCounter tokenCounter = null) => throw null;
        [Versions("[,1.15)")] public static List<string> SplitMarkdownParagraphs(List<string> lines, int maxTokensPerParagraph, int overlapTokens = 0, string chunkHeader = null, TextChunker.TokenCounter tokenCounter = null) => throw null;
        public delegate int TokenCounter(string input);
    }
}
