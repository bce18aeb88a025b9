// Microsoft.Extensions.AI: embeddings, images, speech.
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.AI
{
    public interface IEmbeddingGenerator : IDisposable { object GetService(Type serviceType, object serviceKey = null); }

    public interface IEmbeddingGenerator<in TInput, TEmbedding> : IEmbeddingGenerator, IDisposable where TEmbedding : Embedding
    {
        [LlmCall(Operation.Embedding)] Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync([Prompt(Role.Input)] IEnumerable<TInput> values, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default);
    }

    public class Embedding
    {
        public DateTimeOffset? CreatedAt { get; set; }
        public virtual int Dimensions { get; }
        public string ModelId { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
    }

    public sealed class Embedding<T> : Embedding
    {
        public Embedding(ReadOnlyMemory<T> vector) { }
        public ReadOnlyMemory<T> Vector { get; set; }
    }

    public class EmbeddingGenerationOptions
    {
        public virtual EmbeddingGenerationOptions Clone() => throw null;
        public int? Dimensions { get; set; }
        [Model] public string ModelId { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        public Func<IEmbeddingGenerator, object> RawRepresentationFactory { get; set; }
    }

    public sealed class EmbeddingGeneratorBuilder<TInput, TEmbedding> where TEmbedding : Embedding
    {
        public EmbeddingGeneratorBuilder([Carries] IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) { }
        public EmbeddingGeneratorBuilder([Carries] Func<IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> innerGeneratorFactory) { }
        public IEmbeddingGenerator<TInput, TEmbedding> Build(IServiceProvider services = null) => throw null;
        public EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(Func<IEmbeddingGenerator<TInput, TEmbedding>, IEmbeddingGenerator<TInput, TEmbedding>> generatorFactory) => throw null;
        public EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(Func<IEmbeddingGenerator<TInput, TEmbedding>, IServiceProvider, IEmbeddingGenerator<TInput, TEmbedding>> generatorFactory) => throw null;
        public EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(Func<IEnumerable<TInput>, EmbeddingGenerationOptions, IEmbeddingGenerator<TInput, TEmbedding>, CancellationToken, Task<GeneratedEmbeddings<TEmbedding>>> generateFunc) => throw null;
    }

    public static class EmbeddingGeneratorBuilderEmbeddingGeneratorExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> AsBuilder<TInput, TEmbedding>(this IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) where TEmbedding : Embedding => throw null;
    }

    public static class EmbeddingGeneratorExtensions
    {
        public static TService GetService<TService>(this IEmbeddingGenerator generator, object serviceKey = null) => throw null;
        [LlmCall(Operation.Embedding)] public static Task<ReadOnlyMemory<TEmbeddingElement>> GenerateVectorAsync<TInput, TEmbeddingElement>(this IEmbeddingGenerator<TInput, Embedding<TEmbeddingElement>> generator, [Prompt(Role.Input)] TInput value, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public static Task<TEmbedding> GenerateAsync<TInput, TEmbedding>(this IEmbeddingGenerator<TInput, TEmbedding> generator, [Prompt(Role.Input)] TInput value, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) where TEmbedding : Embedding => throw null;
        [LlmCall(Operation.Embedding)] public static Task<(TInput Value, TEmbedding Embedding)[]> GenerateAndZipAsync<TInput, TEmbedding>(this IEmbeddingGenerator<TInput, TEmbedding> generator, [Prompt(Role.Input)] IEnumerable<TInput> values, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) where TEmbedding : Embedding => throw null;
    }

    [Versions("[,10.11)")]
    public sealed class EmbeddingToolReductionStrategy
    {
        public EmbeddingToolReductionStrategy(IEmbeddingGenerator<string, Embedding<float>> embeddingGenerator, int toolLimit) { }
        public Task<IEnumerable<AITool>> SelectToolsForRequestAsync(IEnumerable<ChatMessage> messages, ChatOptions options, CancellationToken cancellationToken = default) => throw null;
        public Func<AITool, string> ToolEmbeddingTextSelector { get; set; }
        public Func<IEnumerable<ChatMessage>, ValueTask<string>> MessagesEmbeddingTextSelector { get; set; }
        public Func<ReadOnlyMemory<float>, ReadOnlyMemory<float>, float> Similarity { get; set; }
        public Func<AITool, bool> IsRequiredTool { get; set; }
        public bool PreserveOriginalOrdering { get; set; }
    }

    public sealed class GeneratedEmbeddings<TEmbedding> : IList<TEmbedding>, ICollection<TEmbedding>, IEnumerable<TEmbedding>, IEnumerable, IReadOnlyList<TEmbedding>, IReadOnlyCollection<TEmbedding> where TEmbedding : Embedding
    {
        public GeneratedEmbeddings() { }
        public GeneratedEmbeddings(int capacity) { }
        public GeneratedEmbeddings(IEnumerable<TEmbedding> embeddings) { }
        public void Add(TEmbedding item) { }
        public void AddRange(IEnumerable<TEmbedding> items) { }
        public void Clear() { }
        public bool Contains(TEmbedding item) => throw null;
        public void CopyTo(TEmbedding[] array, int arrayIndex) { }
        public IEnumerator<TEmbedding> GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public int IndexOf(TEmbedding item) => throw null;
        public void Insert(int index, TEmbedding item) { }
        public bool Remove(TEmbedding item) => throw null;
        public void RemoveAt(int index) { }
        public UsageDetails Usage { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        public TEmbedding this[int index] { get => throw null; set { } }
        public int Count { get; }
        bool ICollection<TEmbedding>.IsReadOnly { get => throw null; }
    }

    public class DelegatingEmbeddingGenerator<TInput, TEmbedding> : IEmbeddingGenerator<TInput, TEmbedding>, IEmbeddingGenerator, IDisposable where TEmbedding : Embedding
    {
        protected DelegatingEmbeddingGenerator() { }
        protected DelegatingEmbeddingGenerator([Carries] IEmbeddingGenerator<TInput, TEmbedding> innerGenerator) { }
        public void Dispose() { }
        public virtual Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync([Prompt(Role.Input)] IEnumerable<TInput> values, [Carries] EmbeddingGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual object GetService(Type serviceType, object serviceKey = null) => throw null;
        protected virtual void Dispose(bool disposing) { }
        protected IEmbeddingGenerator<TInput, TEmbedding> InnerGenerator { get; }
    }

    public static class ConfigureOptionsEmbeddingGeneratorBuilderExtensions
    {
        public static EmbeddingGeneratorBuilder<TInput, TEmbedding> ConfigureOptions<TInput, TEmbedding>(this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder, [Carries] Action<EmbeddingGenerationOptions> configure) where TEmbedding : Embedding => throw null;
    }

    public static class DistributedCachingEmbeddingGeneratorBuilderExtensions { }
    public static class LoggingEmbeddingGeneratorBuilderExtensions { }
    public static class OpenTelemetryEmbeddingGeneratorBuilderExtensions { }

    public interface IImageGenerator : IDisposable
    {
        [LlmCall(Operation.Image)] Task<ImageGenerationResponse> GenerateAsync([Carries] ImageGenerationRequest request, [Carries] ImageGenerationOptions options = null, CancellationToken cancellationToken = default);
        object GetService(Type serviceType, object serviceKey = null);
    }

    public class ImageGenerationOptions
    {
        public virtual ImageGenerationOptions Clone() => throw null;
        [Choices] public int? Count { get; set; }
        public global::System.Drawing.Size? ImageSize { get; set; }
        public string MediaType { get; set; }
        [Model] public string ModelId { get; set; }
        public Func<IImageGenerator, object> RawRepresentationFactory { get; set; }
        public ImageGenerationResponseFormat? ResponseFormat { get; set; }
        [Versions("[10.11,)")] public int? StreamingCount { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
    }

    public class ImageGenerationRequest
    {
        public ImageGenerationRequest() { }
        public ImageGenerationRequest([Prompt] string prompt) { }
        public ImageGenerationRequest([Prompt] string prompt, IEnumerable<AIContent> originalImages) { }
        [Prompt] public string Prompt { get; set; }
        [ImageInput] public IEnumerable<AIContent> OriginalImages { get; set; }
    }

    public class ImageGenerationResponse
    {
        public ImageGenerationResponse() { }
        public ImageGenerationResponse(IList<AIContent> contents) { }
        public object RawRepresentation { get; set; }
        public IList<AIContent> Contents { get; set; }
        public UsageDetails Usage { get; set; }
    }

    public enum ImageGenerationResponseFormat { Uri, Data, Hosted }

    public sealed class ImageGeneratorBuilder
    {
        public ImageGeneratorBuilder([Carries] IImageGenerator innerGenerator) { }
        public ImageGeneratorBuilder([Carries] Func<IServiceProvider, IImageGenerator> innerGeneratorFactory) { }
        public IImageGenerator Build(IServiceProvider services = null) => throw null;
        public ImageGeneratorBuilder Use(Func<IImageGenerator, IImageGenerator> generatorFactory) => throw null;
        public ImageGeneratorBuilder Use(Func<IImageGenerator, IServiceProvider, IImageGenerator> generatorFactory) => throw null;
    }

    public static class ImageGeneratorBuilderImageGeneratorExtensions
    {
        public static ImageGeneratorBuilder AsBuilder(this IImageGenerator innerGenerator) => throw null;
    }

    public static class ImageGeneratorExtensions
    {
        public static TService GetService<TService>(this IImageGenerator generator, object serviceKey = null) => throw null;
        [LlmCall(Operation.Image)] public static Task<ImageGenerationResponse> GenerateImagesAsync(this IImageGenerator generator, [Prompt] string prompt, [Carries] ImageGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public static Task<ImageGenerationResponse> EditImagesAsync(this IImageGenerator generator, [ImageInput] IEnumerable<AIContent> originalImages, [Prompt] string prompt, [Carries] ImageGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public static Task<ImageGenerationResponse> EditImageAsync(this IImageGenerator generator, [ImageInput] DataContent originalImage, [Prompt] string prompt, [Carries] ImageGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public static Task<ImageGenerationResponse> EditImageAsync(this IImageGenerator generator, [ImageInput] ReadOnlyMemory<byte> originalImageData, string fileName, [Prompt] string prompt, [Carries] ImageGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }

    public static class ConfigureOptionsImageGeneratorBuilderExtensions
    {
        public static ImageGeneratorBuilder ConfigureOptions(this ImageGeneratorBuilder builder, [Carries] Action<ImageGenerationOptions> configure) => throw null;
    }

    public static class LoggingImageGeneratorBuilderExtensions { }
    public static class OpenTelemetryImageGeneratorBuilderExtensions { }

    public interface ISpeechToTextClient : IDisposable
    {
        [LlmCall(Operation.Audio)] Task<SpeechToTextResponse> GetTextAsync([AudioInput] Stream audioSpeechStream, [Carries] SpeechToTextOptions options = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Audio, Streaming = true)] IAsyncEnumerable<SpeechToTextResponseUpdate> GetStreamingTextAsync([AudioInput] Stream audioSpeechStream, [Carries] SpeechToTextOptions options = null, CancellationToken cancellationToken = default);
        object GetService(Type serviceType, object serviceKey = null);
    }

    public sealed class SpeechToTextClientBuilder
    {
        public SpeechToTextClientBuilder([Carries] ISpeechToTextClient innerClient) { }
        public SpeechToTextClientBuilder([Carries] Func<IServiceProvider, ISpeechToTextClient> innerClientFactory) { }
        public ISpeechToTextClient Build(IServiceProvider services = null) => throw null;
        public SpeechToTextClientBuilder Use(Func<ISpeechToTextClient, ISpeechToTextClient> clientFactory) => throw null;
        public SpeechToTextClientBuilder Use(Func<ISpeechToTextClient, IServiceProvider, ISpeechToTextClient> clientFactory) => throw null;
    }

    public static class SpeechToTextClientBuilderSpeechToTextClientExtensions
    {
        public static SpeechToTextClientBuilder AsBuilder(this ISpeechToTextClient innerClient) => throw null;
    }

    public static class SpeechToTextClientExtensions
    {
        public static TService GetService<TService>(this ISpeechToTextClient client, object serviceKey = null) => throw null;
        [LlmCall(Operation.Audio)] public static Task<SpeechToTextResponse> GetTextAsync(this ISpeechToTextClient client, [AudioInput] DataContent audioSpeechContent, [Carries] SpeechToTextOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Audio, Streaming = true)] public static IAsyncEnumerable<SpeechToTextResponseUpdate> GetStreamingTextAsync(this ISpeechToTextClient client, [AudioInput] DataContent audioSpeechContent, [Carries] SpeechToTextOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }

    public class SpeechToTextOptions
    {
        public virtual SpeechToTextOptions Clone() => throw null;
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        [Model] public string ModelId { get; set; }
        public string SpeechLanguage { get; set; }
        public int? SpeechSampleRate { get; set; }
        public string TextLanguage { get; set; }
        public Func<ISpeechToTextClient, object> RawRepresentationFactory { get; set; }
    }

    public class SpeechToTextResponse
    {
        public SpeechToTextResponse() { }
        public SpeechToTextResponse(IList<AIContent> contents) { }
        public SpeechToTextResponse(string content) { }
        public SpeechToTextResponseUpdate[] ToSpeechToTextResponseUpdates() => throw null;
        public TimeSpan? StartTime { get; set; }
        public TimeSpan? EndTime { get; set; }
        public string ResponseId { get; set; }
        public string ModelId { get; set; }
        public object RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        public string Text { get; }
        public IList<AIContent> Contents { get; set; }
        public UsageDetails Usage { get; set; }
    }

    public class SpeechToTextResponseUpdate
    {
        public SpeechToTextResponseUpdate() { }
        public SpeechToTextResponseUpdate(IList<AIContent> contents) { }
        public SpeechToTextResponseUpdate(string content) { }
        public SpeechToTextResponseUpdateKind Kind { get; set; }
        public string ResponseId { get; set; }
        public TimeSpan? StartTime { get; set; }
        public TimeSpan? EndTime { get; set; }
        public string ModelId { get; set; }
        public object RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        public string Text { get; }
        public IList<AIContent> Contents { get; set; }
    }

    public static class SpeechToTextResponseUpdateExtensions
    {
        public static SpeechToTextResponse ToSpeechToTextResponse(this IEnumerable<SpeechToTextResponseUpdate> updates) => throw null;
        public static Task<SpeechToTextResponse> ToSpeechToTextResponseAsync(this IAsyncEnumerable<SpeechToTextResponseUpdate> updates, CancellationToken cancellationToken = default) => throw null;
    }

    public readonly struct SpeechToTextResponseUpdateKind
    {
        public SpeechToTextResponseUpdateKind(string value) { }
        public static bool operator ==(SpeechToTextResponseUpdateKind left, SpeechToTextResponseUpdateKind right) => throw null;
        public static bool operator !=(SpeechToTextResponseUpdateKind left, SpeechToTextResponseUpdateKind right) => throw null;
        public static SpeechToTextResponseUpdateKind SessionOpen { get; }
        public static SpeechToTextResponseUpdateKind Error { get; }
        public static SpeechToTextResponseUpdateKind TextUpdating { get; }
        public static SpeechToTextResponseUpdateKind TextUpdated { get; }
        public static SpeechToTextResponseUpdateKind SessionClose { get; }
        public string Value { get; }
        public sealed class Converter : JsonConverter<SpeechToTextResponseUpdateKind>
        {
            public override SpeechToTextResponseUpdateKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null;
            public override void Write(Utf8JsonWriter writer, SpeechToTextResponseUpdateKind value, JsonSerializerOptions options) { }
        }
    }

    [Versions("[10.11,)")]
    public interface ITextToSpeechClient : IDisposable
    {
        [LlmCall(Operation.Audio)] Task<TextToSpeechResponse> GetAudioAsync([Prompt(Role.Input)] string text, [Carries] TextToSpeechOptions options = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Audio, Streaming = true)] IAsyncEnumerable<TextToSpeechResponseUpdate> GetStreamingAudioAsync([Prompt(Role.Input)] string text, [Carries] TextToSpeechOptions options = null, CancellationToken cancellationToken = default);
        object GetService(Type serviceType, object serviceKey = null);
    }

    [Versions("[10.11,)")]
    public sealed class TextToSpeechClientBuilder
    {
        public TextToSpeechClientBuilder([Carries] ITextToSpeechClient innerClient) { }
        public TextToSpeechClientBuilder([Carries] Func<IServiceProvider, ITextToSpeechClient> innerClientFactory) { }
        public ITextToSpeechClient Build(IServiceProvider services = null) => throw null;
        public TextToSpeechClientBuilder Use(Func<ITextToSpeechClient, ITextToSpeechClient> clientFactory) => throw null;
        public TextToSpeechClientBuilder Use(Func<ITextToSpeechClient, IServiceProvider, ITextToSpeechClient> clientFactory) => throw null;
    }

    [Versions("[10.11,)")]
    public static class TextToSpeechClientBuilderTextToSpeechClientExtensions
    {
        public static TextToSpeechClientBuilder AsBuilder(this ITextToSpeechClient innerClient) => throw null;
    }

    [Versions("[10.11,)")]
    public static class TextToSpeechClientExtensions
    {
        public static TService GetService<TService>(this ITextToSpeechClient client, object serviceKey = null) => throw null;
    }

    [Versions("[10.11,)")]
    public class TextToSpeechOptions
    {
        public virtual TextToSpeechOptions Clone() => throw null;
        [Model] public string ModelId { get; set; }
        public string VoiceId { get; set; }
        public string Language { get; set; }
        public string AudioFormat { get; set; }
        public float? Speed { get; set; }
        public float? Pitch { get; set; }
        public float? Volume { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        public Func<ITextToSpeechClient, object> RawRepresentationFactory { get; set; }
    }

    [Versions("[10.11,)")]
    public class TextToSpeechResponse
    {
        public TextToSpeechResponse() { }
        public TextToSpeechResponse(IList<AIContent> contents) { }
        public TextToSpeechResponseUpdate[] ToTextToSpeechResponseUpdates() => throw null;
        public string ResponseId { get; set; }
        public string ModelId { get; set; }
        public object RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        public IList<AIContent> Contents { get; set; }
        public UsageDetails Usage { get; set; }
    }

    [Versions("[10.11,)")]
    public class TextToSpeechResponseUpdate
    {
        public TextToSpeechResponseUpdate() { }
        public TextToSpeechResponseUpdate(IList<AIContent> contents) { }
        public TextToSpeechResponseUpdateKind Kind { get; set; }
        public string ResponseId { get; set; }
        public string ModelId { get; set; }
        public object RawRepresentation { get; set; }
        public AdditionalPropertiesDictionary AdditionalProperties { get; set; }
        public IList<AIContent> Contents { get; set; }
    }

    [Versions("[10.11,)")]
    public static class TextToSpeechResponseUpdateExtensions
    {
        public static TextToSpeechResponse ToTextToSpeechResponse(this IEnumerable<TextToSpeechResponseUpdate> updates) => throw null;
        public static Task<TextToSpeechResponse> ToTextToSpeechResponseAsync(this IAsyncEnumerable<TextToSpeechResponseUpdate> updates, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[10.11,)")]
    public readonly struct TextToSpeechResponseUpdateKind
    {
        public TextToSpeechResponseUpdateKind(string value) { }
        public static bool operator ==(TextToSpeechResponseUpdateKind left, TextToSpeechResponseUpdateKind right) => throw null;
        public static bool operator !=(TextToSpeechResponseUpdateKind left, TextToSpeechResponseUpdateKind right) => throw null;
        public static TextToSpeechResponseUpdateKind SessionOpen { get; }
        public static TextToSpeechResponseUpdateKind Error { get; }
        public static TextToSpeechResponseUpdateKind AudioUpdating { get; }
        public static TextToSpeechResponseUpdateKind AudioUpdated { get; }
        public static TextToSpeechResponseUpdateKind SessionClose { get; }
        public string Value { get; }
        public sealed class Converter : JsonConverter<TextToSpeechResponseUpdateKind>
        {
            public override TextToSpeechResponseUpdateKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw null;
            public override void Write(Utf8JsonWriter writer, TextToSpeechResponseUpdateKind value, JsonSerializerOptions options) { }
        }
    }

    public class DelegatingImageGenerator : IImageGenerator, IDisposable
    {
        protected DelegatingImageGenerator() { }
        protected DelegatingImageGenerator([Carries] IImageGenerator innerGenerator) { }
        public void Dispose() { }
        public virtual Task<ImageGenerationResponse> GenerateAsync([Carries] ImageGenerationRequest request, [Carries] ImageGenerationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual object GetService(Type serviceType, object serviceKey = null) => throw null;
        protected virtual void Dispose(bool disposing) { }
        protected IImageGenerator InnerGenerator { get; }
    }
}
