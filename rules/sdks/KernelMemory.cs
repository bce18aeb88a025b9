// Kernel Memory: builders, the memory itself and what it answers. https://github.com/microsoft/kernel-memory (read from the sources of 0.98)
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PromptLint.Sdk;
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("Kernel Memory", Packages = "Microsoft.KernelMemory;Microsoft.KernelMemory.Core;Microsoft.KernelMemory.Abstractions;Microsoft.KernelMemory.AI.OpenAI;Microsoft.KernelMemory.AI.AzureOpenAI;Microsoft.KernelMemory.AI.Ollama;Microsoft.KernelMemory.WebClient")]

namespace Microsoft.KernelMemory
{
    public interface IKernelMemory
    {
        [LlmCall(Operation.Embedding)] Task<string> ImportDocumentAsync(Document document, string index = null, IEnumerable<string> steps = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Embedding)] Task<string> ImportDocumentAsync(string filePath, string documentId = null, TagCollection tags = null, string index = null, IEnumerable<string> steps = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Embedding)] Task<string> ImportDocumentAsync(Stream content, string fileName = null, string documentId = null, TagCollection tags = null, string index = null, IEnumerable<string> steps = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Embedding)] Task<string> ImportTextAsync([Prompt(Role.Input)] string text, string documentId = null, TagCollection tags = null, string index = null, IEnumerable<string> steps = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Embedding)] Task<string> ImportWebPageAsync(string url, string documentId = null, TagCollection tags = null, string index = null, IEnumerable<string> steps = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default);
        Task DeleteIndexAsync(string index = null, CancellationToken cancellationToken = default);
        Task DeleteDocumentAsync(string documentId, string index = null, CancellationToken cancellationToken = default);
        Task<bool> IsDocumentReadyAsync(string documentId, string index = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Embedding)] Task<SearchResult> SearchAsync([Prompt(Role.Input)] string query, string index = null, MemoryFilter filter = null, ICollection<MemoryFilter> filters = null, double minRelevance = 0d, int limit = -1, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default);
        [LlmCall(Operation.Chat, Streaming = true)] IAsyncEnumerable<MemoryAnswer> AskStreamingAsync([Prompt] string question, string index = null, MemoryFilter filter = null, ICollection<MemoryFilter> filters = null, double minRelevance = 0d, SearchOptions options = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default);
    }

    public sealed class KernelMemoryBuilder : IKernelMemoryBuilder
    {
        public KernelMemoryBuilder(IServiceCollection hostServiceCollection = null) { }
        public IKernelMemoryBuilder AddSingleton<TService>(TService implementationInstance) where TService : class => throw null;
        public IKernelMemoryBuilder AddSingleton<TService, TImplementation>() where TService : class where TImplementation : class, TService => throw null;
        public IKernelMemoryBuilder WithoutDefaultHandlers() => throw null;
        public IKernelMemoryBuilder AddIngestionEmbeddingGenerator(global::Microsoft.KernelMemory.AI.ITextEmbeddingGenerator service) => throw null;
    }

    public static class KernelMemoryBuilderExtensions
    {
        public static IKernelMemoryBuilder Configure(this IKernelMemoryBuilder builder, Action<IKernelMemoryBuilder> action) => throw null;
        public static IKernelMemoryBuilder Configure(this IKernelMemoryBuilder builder, bool condition, Action<IKernelMemoryBuilder> actionIfTrue, Action<IKernelMemoryBuilder> actionIfFalse = null) => throw null;
        public static IKernelMemoryBuilder With<T>(this IKernelMemoryBuilder builder, T dependency) where T : class, new() => throw null;
        public static IKernelMemoryBuilder WithCustomIngestionQueueClientFactory<T>(this IKernelMemoryBuilder builder) => throw null;
        public static IKernelMemoryBuilder WithCustomDocumentStorage<T>(this IKernelMemoryBuilder builder) where T : class => throw null;
        public static IKernelMemoryBuilder WithCustomMimeTypeDetection<T>(this IKernelMemoryBuilder builder) where T : class => throw null;
        public static IKernelMemoryBuilder WithCustomEmbeddingGenerator(this IKernelMemoryBuilder builder, global::Microsoft.KernelMemory.AI.ITextEmbeddingGenerator service, bool useForIngestion = true, bool useForRetrieval = true) => throw null;
        public static IKernelMemoryBuilder WithCustomEmbeddingGenerator<T>(this IKernelMemoryBuilder builder) where T : class, global::Microsoft.KernelMemory.AI.ITextEmbeddingGenerator => throw null;
        public static IKernelMemoryBuilder WithCustomMemoryDb<T>(this IKernelMemoryBuilder builder) where T : class => throw null;
        public static IKernelMemoryBuilder WithCustomTextGenerator(this IKernelMemoryBuilder builder, global::Microsoft.KernelMemory.AI.ITextGenerator service) => throw null;
        public static IKernelMemoryBuilder WithCustomTextGenerator<T>(this IKernelMemoryBuilder builder) where T : class, global::Microsoft.KernelMemory.AI.ITextGenerator => throw null;
        public static IKernelMemoryBuilder WithCustomImageOcr<T>(this IKernelMemoryBuilder builder) where T : class => throw null;
        public static IKernelMemoryBuilder WithCustomPromptProvider(this IKernelMemoryBuilder builder, global::Microsoft.KernelMemory.Prompts.IPromptProvider service) => throw null;
        public static IKernelMemoryBuilder WithCustomPromptProvider<T>(this IKernelMemoryBuilder builder) where T : class, global::Microsoft.KernelMemory.Prompts.IPromptProvider => throw null;
        public static IKernelMemoryBuilder WithDefaultMimeTypeDetection(this IKernelMemoryBuilder builder) => throw null;
        public static IKernelMemoryBuilder WithDefaultPromptProvider(this IKernelMemoryBuilder builder) => throw null;
        public static IKernelMemoryBuilder WithoutEmbeddingGenerator(this IKernelMemoryBuilder builder) => throw null;
        public static IKernelMemoryBuilder WithoutTextGenerator(this IKernelMemoryBuilder builder) => throw null;
        public static IKernelMemoryBuilder WithContentDecoder<T>(this IKernelMemoryBuilder builder) where T : class => throw null;
        public static IKernelMemoryBuilder WithDefaultContentDecoders(this IKernelMemoryBuilder builder) => throw null;
        public static IKernelMemoryBuilder WithDefaultWebScraper(this IKernelMemoryBuilder builder) => throw null;
        public static IKernelMemoryBuilder WithCustomWebScraper<T>(this IKernelMemoryBuilder builder) where T : class => throw null;
        public static IKernelMemoryBuilder WithDefaultHandlersAsHostedServices(this IKernelMemoryBuilder builder, IServiceCollection hostServices) => throw null;
        public static IKernelMemoryBuilder WithDefaultSearchClient(this IKernelMemoryBuilder builder, [Carries] SearchClientConfig config = null) => throw null;
        public static IKernelMemoryBuilder WithSearchClientConfig(this IKernelMemoryBuilder builder, [Carries] SearchClientConfig config) => throw null;
        public static IKernelMemoryBuilder WithCustomSearchClient<T>(this IKernelMemoryBuilder builder) where T : class => throw null;
        public static IKernelMemoryBuilder WithSimpleVectorDb(this IKernelMemoryBuilder builder, string directory) => throw null;
        public static IKernelMemoryBuilder WithSimpleTextDb(this IKernelMemoryBuilder builder, string directory) => throw null;
        public static IKernelMemoryBuilder WithSimpleFileStorage(this IKernelMemoryBuilder builder, string directory) => throw null;
        public static IKernelMemoryBuilder WithSimpleQueuesPipeline(this IKernelMemoryBuilder builder, string directory) => throw null;
        [Provider("openai")] public static IKernelMemoryBuilder WithOpenAIDefaults(this IKernelMemoryBuilder builder, string apiKey, string organization = null, global::Microsoft.KernelMemory.AI.ITextTokenizer textGenerationTokenizer = null, global::Microsoft.KernelMemory.AI.ITextTokenizer textEmbeddingTokenizer = null, ILoggerFactory loggerFactory = null, bool onlyForRetrieval = false, HttpClient httpClient = null) => throw null;
        [Provider("openai")] public static IKernelMemoryBuilder WithOpenAI(this IKernelMemoryBuilder builder, [Carries] OpenAIConfig config, global::Microsoft.KernelMemory.AI.ITextTokenizer textGenerationTokenizer = null, global::Microsoft.KernelMemory.AI.ITextTokenizer textEmbeddingTokenizer = null, bool onlyForRetrieval = false, HttpClient httpClient = null) => throw null;
        [Provider("openai")] public static IKernelMemoryBuilder WithOpenAITextEmbeddingGeneration(this IKernelMemoryBuilder builder, [Carries] OpenAIConfig config, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null, bool onlyForRetrieval = false, HttpClient httpClient = null) => throw null;
        [Provider("openai")] public static IKernelMemoryBuilder WithOpenAITextGeneration(this IKernelMemoryBuilder builder, [Carries] OpenAIConfig config, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null, HttpClient httpClient = null) => throw null;
        [Provider("azure")] public static IKernelMemoryBuilder WithAzureOpenAITextEmbeddingGeneration(this IKernelMemoryBuilder builder, [Carries] AzureOpenAIConfig config = null, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null, ILoggerFactory loggerFactory = null, bool onlyForRetrieval = false, HttpClient httpClient = null) => throw null;
        [Provider("azure")] public static IKernelMemoryBuilder WithAzureOpenAITextGeneration(this IKernelMemoryBuilder builder, [Carries] AzureOpenAIConfig config = null, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null, HttpClient httpClient = null) => throw null;
        [Provider("ollama")] public static IKernelMemoryBuilder WithOllamaTextGeneration(this IKernelMemoryBuilder builder, [Carries] global::Microsoft.KernelMemory.AI.Ollama.OllamaConfig config, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null) => throw null;
        [Provider("ollama")] public static IKernelMemoryBuilder WithOllamaTextGeneration(this IKernelMemoryBuilder builder, [Model] string modelName, string endpoint = "http://localhost:11434", global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null) => throw null;
        [Provider("ollama")] public static IKernelMemoryBuilder WithOllamaTextEmbeddingGeneration(this IKernelMemoryBuilder builder, [Carries] global::Microsoft.KernelMemory.AI.Ollama.OllamaConfig config, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null) => throw null;
        [Provider("ollama")] public static IKernelMemoryBuilder WithOllamaTextEmbeddingGeneration(this IKernelMemoryBuilder builder, [Model] string modelName, string endpoint = "http://localhost:11434", global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null) => throw null;
    }

    public class KernelMemoryConfig
    {
        public const string OrchestrationTypeInProcess = "InProcess";
        public const string OrchestrationTypeDistributed = "Distributed";
        public string ContentStorageType { get; set; }
        public string DocumentStorageType { get; set; }
        public string TextGeneratorType { get; set; }
        public string ContentModerationType { get; set; }
        public string DefaultIndexName { get; set; }
        public KernelMemoryConfig.DataIngestionConfig DataIngestion { get; set; }
        public KernelMemoryConfig.RetrievalConfig Retrieval { get; set; }
        public Dictionary<string, Dictionary<string, object>> Services { get; set; }
        public T GetServiceConfig<T>(IConfiguration cfg, string serviceName, string root = "KernelMemory") => throw null;
        public class DataIngestionConfig
        {
            public string OrchestrationType { get; set; }
            public KernelMemoryConfig.DataIngestionConfig.DistributedOrchestrationConfig DistributedOrchestration { get; set; }
            public bool EmbeddingGenerationEnabled { get; set; }
            public List<string> EmbeddingGeneratorTypes { get; set; }
            public List<string> MemoryDbTypes { get; set; }
            public int MemoryDbUpsertBatchSize { get; set; }
            public string ImageOcrType { get; set; }
            public List<string> DefaultSteps { get; set; }
            public List<string> GetDefaultStepsOrDefaults() => throw null;
            public class DistributedOrchestrationConfig { public string QueueType { get; set; } }
        }
        public class RetrievalConfig
        {
            public string MemoryDbType { get; set; }
            public string EmbeddingGeneratorType { get; set; }
            public SearchClientConfig SearchClient { get; set; }
        }
    }

    public static class KernelMemoryExtensions
    {
        [LlmCall(Operation.Chat)] public static Task<MemoryAnswer> AskAsync(this IKernelMemory memory, [Prompt] string question, string index = null, MemoryFilter filter = null, ICollection<MemoryFilter> filters = null, double minRelevance = 0d, SearchOptions options = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<List<Citation>> SearchSyntheticsAsync(this IKernelMemory memory, string syntheticType, string index = null, MemoryFilter filter = null, ICollection<MemoryFilter> filters = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<List<Citation>> SearchSummariesAsync(this IKernelMemory memory, string index = null, MemoryFilter filter = null, ICollection<MemoryFilter> filters = null, CancellationToken cancellationToken = default) => throw null;
    }

    public interface IKernelMemoryBuilder
    {
        IKernelMemoryBuilder AddSingleton<TService>(TService implementationInstance) where TService : class;
        IKernelMemoryBuilder AddSingleton<TService, TImplementation>() where TService : class where TImplementation : class, TService;
        IKernelMemoryBuilder WithoutDefaultHandlers();
        IKernelMemoryBuilder AddIngestionEmbeddingGenerator(global::Microsoft.KernelMemory.AI.ITextEmbeddingGenerator service);
    }

    public sealed class MemoryServerless : IKernelMemory
    {
        [LlmCall(Operation.Embedding)] public Task<string> ImportDocumentAsync(Document document, string index = null, IEnumerable<string> steps = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<string> ImportDocumentAsync(string filePath, string documentId = null, TagCollection tags = null, string index = null, IEnumerable<string> steps = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<string> ImportDocumentAsync(Stream content, string fileName = null, string documentId = null, TagCollection tags = null, string index = null, IEnumerable<string> steps = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<string> ImportTextAsync([Prompt(Role.Input)] string text, string documentId = null, TagCollection tags = null, string index = null, IEnumerable<string> steps = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<string> ImportWebPageAsync(string url, string documentId = null, TagCollection tags = null, string index = null, IEnumerable<string> steps = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteIndexAsync(string index = null, CancellationToken cancellationToken = default) => throw null;
        public Task DeleteDocumentAsync(string documentId, string index = null, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> IsDocumentReadyAsync(string documentId, string index = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<SearchResult> SearchAsync([Prompt(Role.Input)] string query, string index = null, MemoryFilter filter = null, ICollection<MemoryFilter> filters = null, double minRelevance = 0d, int limit = -1, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<MemoryAnswer> AskStreamingAsync([Prompt] string question, string index = null, MemoryFilter filter = null, ICollection<MemoryFilter> filters = null, double minRelevance = 0d, SearchOptions options = null, global::Microsoft.KernelMemory.Context.IContext context = null, CancellationToken cancellationToken = default) => throw null;
    }

    public class MemoryAnswer
    {
        public string Question { get; set; }
        public bool NoResult { get; set; }
        public string NoResultReason { get; set; }
        public string Result { get; set; }
        public List<TokenUsage> TokenUsage { get; set; }
        public List<Citation> RelevantSources { get; set; }
        public string ToJson(bool optimizeForStream) => throw null;
    }

    public class SearchResult
    {
        public string Query { get; set; }
        public bool NoResult { get; }
        public List<Citation> Results { get; set; }
        public string ToJson(bool indented = false) => throw null;
        public MemoryAnswer FromJson(string json) => throw null;
    }

    public class Citation
    {
        public string Link { get; set; }
        public string Index { get; set; }
        public string DocumentId { get; set; }
        public string FileId { get; set; }
        public string SourceContentType { get; set; }
        public string SourceName { get; set; }
        public string SourceUrl { get; set; }
        public List<Citation.Partition> Partitions { get; set; }
        public class Partition
        {
            public string Text { get; set; }
            public float Relevance { get; set; }
            public int PartitionNumber { get; set; }
            public int SectionNumber { get; set; }
            public DateTimeOffset LastUpdate { get; set; }
            public TagCollection Tags { get; set; }
        }
    }

    public class Document
    {
        protected Document() { }
        public string Id { get; set; }
        public global::Microsoft.KernelMemory.Models.FileCollection Files { get; }
        public TagCollection Tags { get; }
        public Document(string id = null, TagCollection tags = null, IEnumerable<string> filePaths = null) { }
        public Document AddTag(string name, string value) => throw null;
        public Document AddFile(string filePath) => throw null;
        public Document AddFiles(IEnumerable<string> filePaths) => throw null;
        public Document AddFiles(string[] filePaths) => throw null;
        public Document AddStream(string fileName, Stream content) => throw null;
        public static string ValidateId(string id) => throw null;
        public static string ReplaceInvalidChars(string value) => throw null;
    }

    public class MemoryFilter : TagCollection
    {
        public bool IsEmpty() => throw null;
        public MemoryFilter ByTag(string name, string value) => throw null;
        public MemoryFilter ByDocument(string docId) => throw null;
        public IEnumerable<KeyValuePair<string, string>> GetFilters() => throw null;
    }

    public static class MemoryFilters
    {
        public static MemoryFilter ByTag(string name, string value) => throw null;
        public static MemoryFilter ByDocument(string docId) => throw null;
    }

    public class TagCollection : IDictionary<string, List<string>>
    {
        public ICollection<string> Keys { get; }
        public ICollection<List<string>> Values { get; }
        public IEnumerable<KeyValuePair<string, string>> Pairs { get; }
        public int Count { get; }
        public bool IsReadOnly { get; }
        public List<string> this[string key] { get => throw null; set { } }
        public IEnumerator<KeyValuePair<string, List<string>>> GetEnumerator() => throw null;
        IEnumerator IEnumerable.GetEnumerator() => throw null;
        public void Add(KeyValuePair<string, List<string>> item) { }
        public void Add(string key) { }
        public void Add(string key, string value) { }
        public void Add(string key, List<string> value) { }
        public bool TryGetValue(string key, out List<string> value) => throw null;
        public bool Contains(KeyValuePair<string, List<string>> item) => throw null;
        public bool ContainsKey(string key) => throw null;
        public void CopyTo(KeyValuePair<string, List<string>>[] array, int arrayIndex) { }
        public void CopyTo(TagCollection tagCollection) { }
        public IEnumerable<KeyValuePair<string, string>> ToKeyValueList() => throw null;
        public bool Remove(KeyValuePair<string, List<string>> item) => throw null;
        public bool Remove(string key) => throw null;
        public void Clear() { }
        public string ToStringExcludeReserved() => throw null;
    }

    public class OpenAIConfig
    {
        public OpenAIConfig.TextGenerationTypes TextGenerationType { get; set; }
        public string APIKey { get; set; }
        public string OrgId { get; set; }
        [Endpoint] public string Endpoint { get; set; }
        [Model] public string TextModel { get; set; }
        public int TextModelMaxTokenTotal { get; set; }
        public string TextModelTokenizer { get; set; }
        public string EmbeddingModel { get; set; }
        public int EmbeddingModelMaxTokenTotal { get; set; }
        public string EmbeddingModelTokenizer { get; set; }
        public int? EmbeddingDimensions { get; set; }
        public int MaxEmbeddingBatchSize { get; set; }
        public int MaxRetries { get; set; }
        public void Validate() { }
        public enum TextGenerationTypes { Auto, TextCompletion, Chat }
    }

    public class AzureOpenAIConfig
    {
        public AzureOpenAIConfig.APITypes APIType { get; set; }
        public AzureOpenAIConfig.AuthTypes Auth { get; set; }
        public string AzureIdentityAudience { get; set; }
        public string APIKey { get; set; }
        [Endpoint] public string Endpoint { get; set; }
        [Deployment] public string Deployment { get; set; }
        public int MaxTokenTotal { get; set; }
        public string Tokenizer { get; set; }
        public int? EmbeddingDimensions { get; set; }
        public int MaxEmbeddingBatchSize { get; set; }
        public int MaxRetries { get; set; }
        public HashSet<string> TrustedCertificateThumbprints { get; set; }
        public void Validate() { }
        public enum AuthTypes { Unknown, AzureIdentity, APIKey, ManualTokenCredential }
        public enum APITypes { Unknown, TextCompletion, ChatCompletion, ImageGeneration, EmbeddingGeneration }
    }

    public class SearchClientConfig
    {
        public int MaxAskPromptSize { get; set; }
        public int MaxMatchesCount { get; set; }
        [MaxOutputTokens] public int AnswerTokens { get; set; }
        public string EmptyAnswer { get; set; }
        public string FactTemplate { get; set; }
        public bool IncludeDuplicateFacts { get; set; }
        [Temperature] public double Temperature { get; set; }
        public double TopP { get; set; }
        public double PresencePenalty { get; set; }
        public double FrequencyPenalty { get; set; }
        public IList<string> StopSequences { get; set; }
        public Dictionary<int, float> TokenSelectionBiases { get; set; }
        public bool UseContentModeration { get; set; }
        public string ModeratedAnswer { get; set; }
        public void Validate() { }
    }

    public class GeneratedTextContent
    {
        protected GeneratedTextContent() { }
        public string Text { get; set; }
        public TokenUsage TokenUsage { get; set; }
        public GeneratedTextContent(string text, TokenUsage tokenUsage = null) { }
        public static implicit operator GeneratedTextContent(string text) => throw null;
    }

    public class TokenUsage
    {
        public DateTimeOffset Timestamp { get; set; }
        public string ServiceType { get; set; }
        public string ModelType { get; set; }
        public string ModelName { get; set; }
        public int? TokenizerTokensIn { get; set; }
        public int? TokenizerTokensOut { get; set; }
        public int? ServiceTokensIn { get; set; }
        public int? ServiceTokensOut { get; set; }
        public int? ServiceReasoningTokens { get; set; }
        public void Merge(TokenUsage input) { }
    }

    public sealed class SearchOptions { public bool Stream { get; set; } }

    public static class DependencyInjection
    {
        public static IServiceCollection AddRequestContextProvider(this IServiceCollection services) => throw null;
        public static IServiceCollection AddNoEmbeddingGenerator(this IServiceCollection services) => throw null;
        public static IServiceCollection AddNoTextGenerator(this IServiceCollection services) => throw null;
        public static IServiceCollection AddContentDecoder<T>(this IServiceCollection services) where T : class => throw null;
        public static IServiceCollection AddDefaultContentDecoders(this IServiceCollection services) => throw null;
        public static IServiceCollection AddDefaultWebScraper(this IServiceCollection services) => throw null;
        public static IServiceCollection AddCustomWebScraper<T>(this IServiceCollection services) where T : class => throw null;
        public static IServiceCollection AddDefaultHandlersAsHostedServices(this IServiceCollection services) => throw null;
        public static IServiceCollection AddHandlerAsHostedService<THandler>(this IServiceCollection services, string stepName) where THandler : class => throw null;
        public static IServiceCollection AddHandlerAsHostedService(this IServiceCollection services, Type tHandler, string stepName) => throw null;
        public static IServiceCollection AddHandlerAsHostedService(this IServiceCollection services, string assemblyFile, string typeFullName, string stepName) => throw null;
        public static IServiceCollection AddDefaultSearchClient(this IServiceCollection services, SearchClientConfig config = null) => throw null;
        public static IServiceCollection AddCustomSearchClient<T>(this IServiceCollection services) where T : class => throw null;
        public static IServiceCollection AddSearchClientConfig(this IServiceCollection services, SearchClientConfig instance) => throw null;
        public static IServiceCollection AddSimpleVectorDbAsMemoryDb(this IServiceCollection services, string directory) => throw null;
        public static IServiceCollection AddSimpleTextDbAsMemoryDb(this IServiceCollection services, string directory) => throw null;
        public static IServiceCollection AddSimpleFileStorageAsDocumentStorage(this IServiceCollection services, string directory) => throw null;
        public static IServiceCollection AddSimpleQueues(this IServiceCollection services, string directory) => throw null;
        public static IServiceCollection AddOpenAITextEmbeddingGeneration(this IServiceCollection services, OpenAIConfig config, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null, HttpClient httpClient = null) => throw null;
        public static IServiceCollection AddOpenAITextGeneration(this IServiceCollection services, OpenAIConfig config, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null, HttpClient httpClient = null) => throw null;
        public static IServiceCollection AddAzureOpenAIEmbeddingGeneration(this IServiceCollection services, AzureOpenAIConfig config = null, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null, HttpClient httpClient = null) => throw null;
        public static IServiceCollection AddAzureOpenAITextGeneration(this IServiceCollection services, AzureOpenAIConfig config = null, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null, HttpClient httpClient = null) => throw null;
        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, string modelName, string endpoint = "http://localhost:11434", global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null) => throw null;
        public static IServiceCollection AddOllamaTextGeneration(this IServiceCollection services, global::Microsoft.KernelMemory.AI.Ollama.OllamaConfig config, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null) => throw null;
        public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, string modelName, string endpoint = "http://localhost:11434", global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null) => throw null;
        public static IServiceCollection AddOllamaTextEmbeddingGeneration(this IServiceCollection services, global::Microsoft.KernelMemory.AI.Ollama.OllamaConfig config, global::Microsoft.KernelMemory.AI.ITextTokenizer textTokenizer = null) => throw null;
    }
}

namespace Microsoft.KernelMemory.AI.Ollama
{
    public class OllamaConfig
    {
        public string Endpoint { get; set; }
        public OllamaModelConfig TextModel { get; set; }
        public OllamaModelConfig EmbeddingModel { get; set; }
    }

    public class OllamaModelConfig
    {
        public string ModelName { get; set; }
        public int? MaxTokenTotal { get; set; }
        public string Tokenizer { get; set; }
        public int? MiroStat { get; set; }
        public float? MiroStatEta { get; set; }
        public float? MiroStatTau { get; set; }
        public int? NumCtx { get; set; }
        public int? NumGqa { get; set; }
        public int? NumGpu { get; set; }
        public int? NumThread { get; set; }
        public int? RepeatLastN { get; set; }
        public int? Seed { get; set; }
        public float? TfsZ { get; set; }
        public int? NumPredict { get; set; }
        public int? TopK { get; set; }
        public float? MinP { get; set; }
        public int MaxBatchSize { get; set; }
        public OllamaModelConfig() { }
        public OllamaModelConfig(string modelName) { }
        public OllamaModelConfig(string modelName, int maxToken) { }
    }
}

namespace Microsoft.KernelMemory.AI
{
    public interface ITextGenerator : ITextTokenizer
    {
        int MaxTokenTotal { get; }
        [LlmCall(Operation.Completion, Streaming = true)] IAsyncEnumerable<GeneratedTextContent> GenerateTextAsync([Prompt] string prompt, [Carries] TextGenerationOptions options, CancellationToken cancellationToken = default);
    }

    public interface ITextEmbeddingGenerator : ITextTokenizer { int MaxTokens { get; } }

    public interface ITextTokenizer
    {
        int CountTokens(string text);
        IReadOnlyList<string> GetTokens(string text);
    }

    public class TextGenerationOptions
    {
        [Temperature] public double Temperature { get; set; }
        public double NucleusSampling { get; set; }
        public double PresencePenalty { get; set; }
        public double FrequencyPenalty { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public IList<string> StopSequences { get; set; }
        public int ResultsPerPrompt { get; set; }
        public Dictionary<int, float> TokenSelectionBiases { get; set; }
    }
}

namespace Microsoft.KernelMemory.Models
{
    public class FileCollection
    {
        public void AddFile(string filePath) { }
        public void AddStream(string fileName, Stream content) { }
        public IEnumerable<(string name, Stream content)> GetStreams() => throw null;
        public static string ToHexString(byte[] byteArray) => throw null;
    }

    public static class IndexName { public static string CleanName(string name, string defaultName) => throw null; }
}

namespace Microsoft.KernelMemory.Context
{
    public interface IContext { IDictionary<string, object> Arguments { get; set; } }
}

namespace Microsoft.KernelMemory.Prompts
{
    public interface IPromptProvider { string ReadPrompt(string promptName); }
}
