// Mscc.GenerativeAI, an unofficial Gemini library: https://github.com/mscraftsman/generative-ai (read from its sources at 3.x)
using Microsoft.Extensions.Logging;
using Mscc.GenerativeAI.Types;
using Mscc.GenerativeAI;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;
using global::Microsoft.Extensions.AI;
using Model = Mscc.GenerativeAI.Types.Model;

namespace Mscc.GenerativeAI.Types
{
    public class BatchEmbedContentsRequest
    {
        public void PrepareForSerialization(bool useVertexAi) { }
        public List<EmbedContentRequest> Requests { get; set; }
    }

    public enum BlockReason { BlockReasonUnspecified, BlockedReasonUnspecified, Safety, Other, Blocklist, ProhibitedContent, ModelArmor, ImageSafety, Jailbreak }

    public class CachedContent
    {
        public string Model { get; set; }
        public string Name { get; set; }
        public string Expiration { get; }
        public TimeSpan Ttl { get; set; }
        public string TtlString { get; set; }
        public List<Content> Contents { get; set; }
        public DateTime? CreateTime { get; set; }
        public string DisplayName { get; set; }
        public DateTime? ExpireTime { get; set; }
        public Content SystemInstruction { get; set; }
        public ToolConfig ToolConfig { get; set; }
        public Tools Tools { get; set; }
        public DateTime? UpdateTime { get; set; }
    }

    public class Candidate
    {
        public ContentResponse Content { get; set; }
        public double? AvgLogprobs { get; set; }
        public string FinishMessage { get; set; }
        public FinishReason? FinishReason { get; set; }
        public int? Index { get; set; }
        public List<SafetyRating> SafetyRatings { get; set; }
        public int? TokenCount { get; set; }
    }

    public class ChatSession
    {
        [Prompt] public List<ContentResponse> History { get; set; }
        public ContentResponse Last { get; }
        public ChatSession([Carries] GenerativeModel model, [Prompt] List<ContentResponse> history = null, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, bool enableAutomaticFunctionCalling = false) { }
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> SendMessage([Carries] GenerateContentRequest request, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> SendMessage([Prompt] string prompt, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> SendMessage([Prompt] List<Part> parts, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat)] public Task<GenerateContentResponse> SendMessage([Prompt] object content, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> SendMessageStream([Carries] GenerateContentRequest request, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> SendMessageStream([Prompt] string prompt, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> SendMessageStream([Prompt] List<Part> parts, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, RequestOptions requestOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<GenerateContentResponse> SendMessageStream([Prompt] object content, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, ToolConfig toolConfig = null, CancellationToken cancellationToken = default) => throw null;
        public (ContentResponse Sent, ContentResponse Received) Rewind() => throw null;
    }

    public class Content
    {
        [Prompt] public List<IPart> Parts { get; set; }
        [Role] public string Role { get; set; }
        public List<Part> PartTypes { get; set; }
        public string ETag { get; set; }
        public Content() { }
        public Content([Prompt] string text, [Role] string role = "user") { }
        public Content([Prompt] IPart part, [Role] string role = "user") { }
        public Content([Prompt] IEnumerable<IPart> parts, [Role] string role = "user") { }
    }

    public class ContentEmbedding
    {
        public List<float> Values { get; set; }
        public List<int> Shape { get; set; }
    }

    public class ContentResponse
    {
        [Prompt] public List<Part> Parts { get; set; }
        [Role] public string Role { get; set; }
        [Prompt] public string Text { get; set; }
        public ContentResponse([Prompt] string text, [Role] string role = "user") { }
    }

    public class CountTokensResponse
    {
        public int? TotalBillableCharacters { get; set; }
        public int TotalTokens { get; set; }
        public int TokenCount { get; set; }
        public int CachedContentTokenCount { get; set; }
    }

    public class EmbedContentConfig
    {
        public bool? AutoTruncate { get; set; }
        public string MimeType { get; set; }
        public int? OutputDimensionality { get; set; }
        public string TaskType { get; set; }
        public string Title { get; set; }
    }

    public class EmbedContentRequest
    {
        public bool? AutoTruncate { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public ContentResponse Content { get; set; }
        public object Instance { get; set; }
        public EmbedContentRequest() { }
        public EmbedContentRequest([Prompt(PromptLint.Sdk.Role.Input)] string prompt) { }
        public EmbedContentRequest(List<string> prompts) { }
        public void PrepareForSerialization(bool useVertexAi) { }
        [Model] public string Model { get; set; }
        public int? OutputDimensionality { get; set; }
        public TaskType? TaskType { get; set; }
        public string Title { get; set; }
    }

    public class EmbedContentResponse
    {
        public bool? Truncated { get; set; }
        public UsageMetadata UsageMetadata { get; set; }
        public List<Candidate> Candidates { get; set; }
        public List<ContentEmbedding> Embeddings { get; set; }
        public ContentEmbedding Embedding { get; set; }
    }

    public class FileData : IPart
    {
        public string DisplayName { get; set; }
        public string FileUri { get; set; }
        public string MimeType { get; set; }
    }

    public enum FinishReason { FinishReasonUnspecified, Stop, MaxTokens, Safety, Recitation, Language, Other, Blocklist, ProhibitedContent, Spii, MalformedFunctionCall, ImageSafety, ImageProhibitedContent, ImageOther, NoImage, ImageRecitation, UnexpectedToolCall, TooManyToolCalls, MissingThoughtSignature, MalformedResponse }

    public class FunctionCall : IPart
    {
        public bool? WillContinue { get; set; }
        public object Args { get; set; }
        public string Id { get; set; }
        public string Name { get; set; }
    }

    public class FunctionDeclaration
    {
        public Delegate Callback { get; set; }
        public FunctionDeclaration() { }
        public FunctionDeclaration(string name, string description) { }
        public FunctionDeclaration(Delegate callback) { }
        public FunctionDeclaration(string name, Delegate callback) { }
        public FunctionDeclaration(string name, string description, Delegate callback) { }
        public string Description { get; set; }
        public string Name { get; set; }
        public Schema Parameters { get; set; }
        public object ParametersJsonSchema { get; set; }
        public Schema Response { get; set; }
        public object ResponseJsonSchema { get; set; }
    }

    public class FunctionResponse : IPart
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public object Response { get; set; }
        public bool? WillContinue { get; set; }
    }

    public class GeminiApiException : Exception
    {
        public HttpResponseMessage Response { get; }
        public GeminiApiException() { }
        public GeminiApiException(string message) { }
        public GeminiApiException(string message, Exception innerException) { }
        public GeminiApiException(string message, HttpResponseMessage response, Exception innerException = null) { }
    }

    public class GenerateAnswerResponse
    {
        public string Text { get; }
        public Candidate Answer { get; set; }
        public double? AnswerableProbability { get; set; }
    }

    public class GenerateContentConfig : GenerationConfig
    {
        public bool? AudioTimestamp { get; set; }
        public string CachedContent { get; set; }
        public Dictionary<string, string> Labels { get; set; }
        public List<SafetySetting> SafetySettings { get; set; }
        public Content SystemInstruction { get; set; }
        public ToolConfig ToolConfig { get; set; }
        public Tools Tools { get; set; }
    }

    public class GenerateContentRequest
    {
        public virtual string ETag { get; set; }
        public virtual IDictionary<string, string> Labels { get; set; }
        public GenerateContentRequest() { }
        public GenerateContentRequest([Prompt] string prompt, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, Content systemInstruction = null, ToolConfig toolConfig = null) { }
        public GenerateContentRequest([Prompt] List<IPart> parts, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, Content systemInstruction = null, ToolConfig toolConfig = null) { }
        public GenerateContentRequest([Prompt] List<Part> parts, [Carries] GenerationConfig generationConfig = null, List<SafetySetting> safetySettings = null, [Tools] Tools tools = null, Content systemInstruction = null, ToolConfig toolConfig = null) { }
        public void AddContent([Prompt] Content content) { }
        public Task AddMedia(string uri, string mimeType = null, bool useOnline = false) => throw null;
        public void AddPart(IPart part, int index = 0) { }
        public string CachedContent { get; set; }
        [Prompt] public List<Content> Contents { get; set; }
        [Carries] public GenerationConfig GenerationConfig { get; set; }
        [Model] public string Model { get; set; }
        public List<SafetySetting> SafetySettings { get; set; }
        public bool? Store { get; set; }
        [Prompt(PromptLint.Sdk.Role.System)] public Content SystemInstruction { get; set; }
        public ToolConfig ToolConfig { get; set; }
        [Tools] public Tools Tools { get; set; }
    }

    public class GenerateContentResponse
    {
        public DateTime? CreateTime { get; set; }
        public string Text { get; }
        public List<FunctionCall> FunctionCalls { get; }
        public byte[] Audio { get; }
        public string Thinking { get; }
        public GenerateContentResponse() { }
        public List<Candidate> Candidates { get; set; }
        public string ModelVersion { get; set; }
        public PromptFeedback PromptFeedback { get; set; }
        public string ResponseId { get; set; }
        public UsageMetadata UsageMetadata { get; set; }
    }

    public class GenerateImagesConfig { }

    public class GenerateImagesRequest : ImageGenerationRequest
    {
        public GenerateImagesRequest(string prompt, int? sampleCount = 4) { }
    }

    public class GenerateImagesResponse : ImageGenerationResponse
    {
        public List<Image> Images { get; }
        public string Model { get; set; }
        public string Object { get; set; }
    }

    public class GenerationConfig
    {
        public bool? AudioTimestamp { get; set; }
        public bool? EnableAffectiveDialog { get; set; }
        public object ResponseJsonSchemaOrdered { get; set; }
        public ThinkingLevel? ThinkingLevel { get; set; }
        public object _responseJsonSchema { get; set; }
        [Choices] public int? CandidateCount { get; set; }
        public bool? EnableEnhancedCivicAnswers { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? Logprobs { get; set; }
        [MaxOutputTokens] public int? MaxOutputTokens { get; set; }
        public double? PresencePenalty { get; set; }
        [StructuredOutput] public object ResponseJsonSchema { get; set; }
        public bool? ResponseLogprobs { get; set; }
        [StructuredOutput] public string ResponseMimeType { get; set; }
        public List<ResponseModality> ResponseModalities { get; set; }
        [StructuredOutput] public Schema ResponseSchema { get; set; }
        public int? Seed { get; set; }
        public SpeechConfig SpeechConfig { get; set; }
        public List<string> StopSequences { get; set; }
        [Temperature] public double? Temperature { get; set; }
        [Carries] public ThinkingConfig ThinkingConfig { get; set; }
        public int? TopK { get; set; }
        public double? TopP { get; set; }
    }

    public class GoogleSearch
    {
        public List<string> ExcludeDomains { get; set; }
    }

    public enum HarmBlockThreshold { HarmBlockThresholdUnspecified, BlockLowAndAbove, BlockMediumAndAbove, BlockOnlyHigh, BlockNone, Off }

    public enum HarmCategory { HarmCategoryUnspecified, HarmCategoryDerogatory, HarmCategoryToxicity, HarmCategoryViolence, HarmCategorySexual, HarmCategoryMedical, HarmCategoryDangerous, HarmCategoryHarassment, HarmCategoryHateSpeech, HarmCategorySexuallyExplicit, HarmCategoryDangerousContent, HarmCategoryCivicIntegrity }

    public interface IPart { }

    public class Image
    {
        public string BytesBase64Encoded { get; set; }
        public string MimeType { get; set; }
        public string GcsUri { get; set; }
        public byte[] ImageBytes { get; set; }
        public string B64Json { get; set; }
        public string Url { get; set; }
        public string RevisedPrompt { get; set; }
        public string Domain { get; set; }
        public string ImageUri { get; set; }
        public string SourceUri { get; set; }
        public string Title { get; set; }
    }

    public class ImageGenerationRequest
    {
        public ImageGenerationRequest() { }
        public ImageGenerationRequest([Prompt] string prompt, int? sampleCount = 4) { }
    }

    public class ImageGenerationResponse
    {
        public List<Image> Predictions { get; set; }
    }

    public class InlineData : IPart
    {
        [ImageInput] public string Data { get; set; }
        public string MimeType { get; set; }
        public string DisplayName { get; set; }
    }

    public enum ParameterType { TypeUnspecified, String, Number, Integer, Boolean, Array, Object, Null }

    public class Part : IPart
    {
        public Part() { }
        public Part([Prompt] string text) { }
        public Part(FileData fileData) { }
        [Prompt] public string Text { get; set; }
        [ImageInput] public InlineData InlineData { get; set; }
        public byte[] Audio { get; }
        public virtual string ETag { get; set; }
        public static InlineData FromBytes([ImageInput] string value, string mimeType) => throw null;
        public static InlineData FromBytes(byte[] bytes, string mimeType) => throw null;
        public static Task<InlineData> FromBytes(Stream stream, string mimeType) => throw null;
        public static FunctionCall FromFunctionCall(string name, string[] args) => throw null;
        public static FunctionResponse FromFunctionResponse(string name, object response) => throw null;
        public static TextData FromText([Prompt] string value) => throw null;
        public static FileData FromUri(string uri, string mimetype) => throw null;
        public static FileData FromUri(Uri uri, string mimetype) => throw null;
        public FileData FileData { get; set; }
        public FunctionCall FunctionCall { get; set; }
        public FunctionResponse FunctionResponse { get; set; }
        public object PartMetadata { get; set; }
        public bool? Thought { get; set; }
        public byte[] ThoughtSignature { get; set; }
    }

    public class PromptFeedback
    {
        public string BlockReasonMessage { get; set; }
        public BlockReason? BlockReason { get; set; }
        public List<SafetyRating> SafetyRatings { get; set; }
    }

    public class RequestOptions
    {
        public TimeSpan Timeout { get; set; }
        public string BaseUrl { get; set; }
        public string ApiVersion { get; set; }
        public RequestOptions() { }
    }

    public enum ResponseModality { ResponseModalityUnspecified, ModalityUnspecified, Text, Image, Audio }

    public struct Role
    {
        [IsRole(PromptLint.Sdk.Role.User)] public const string User = "user";
        [IsRole(PromptLint.Sdk.Role.Assistant)] public const string Model = "model";
        [IsRole(PromptLint.Sdk.Role.Tool)] public const string Function = "function";
        [IsRole(PromptLint.Sdk.Role.System)] public const string System = "system";
    }

    public class SafetyRating
    {
        public double? ProbabilityScore { get; set; }
        public double? SeverityScore { get; set; }
        public bool? Blocked { get; set; }
        public HarmCategory? Category { get; set; }
    }

    public class SafetySetting
    {
        public HarmCategory? Category { get; set; }
        public HarmBlockThreshold? Threshold { get; set; }
    }

    public class Schema
    {
        public static Schema FromJsonElement(JsonElement jsonElement) => throw null;
        public static Schema FromString(string value) => throw null;
        public static Schema FromObject(object obj) => throw null;
        public static Schema FromType<T>() => throw null;
        public static Schema FromType<T>(string filename) => throw null;
        public static Schema FromType(Type type) => throw null;
        public object AdditionalProperties { get; set; }
        public object Defs { get; set; }
        public string Ref { get; set; }
        public List<Schema> AnyOf { get; set; }
        public object Default { get; set; }
        public string Description { get; set; }
        public List<string> Enum { get; set; }
        public object Example { get; set; }
        public string Format { get; set; }
        public Schema Items { get; set; }
        public long? MaxItems { get; set; }
        public long? MaxLength { get; set; }
        public long? MaxProperties { get; set; }
        public double? Maximum { get; set; }
        public long? MinItems { get; set; }
        public long? MinLength { get; set; }
        public long? MinProperties { get; set; }
        public double? Minimum { get; set; }
        public bool? Nullable { get; set; }
        public string Pattern { get; set; }
        public object Properties { get; set; }
        public List<string> PropertyOrdering { get; set; }
        public List<string> Required { get; set; }
        public string Title { get; set; }
        public ParameterType? Type { get; set; }
    }

    public class SpeechConfig
    {
        public string LanguageCode { get; set; }
    }

    public enum TaskType { TaskTypeUnspecified, RetrievalQuery, RetrievalDocument, SemanticSimilarity, Classification, Clustering, QuestionAnswering, FactVerification, CodeRetrievalQuery }

    public class TextData : IPart { }

    public class ThinkingConfig
    {
        public bool? IncludeThoughts { get; set; }
        [ReasoningEffort] public int? ThinkingBudget { get; set; }
        [ReasoningEffort] public ThinkingLevel? ThinkingLevel { get; set; }
    }

    public enum ThinkingLevel { ThinkingLevelUnspecified, Minimal, Low, Medium, High }

    public class Tool
    {
        public List<FunctionDeclaration> FunctionDeclarations { get; set; }
        public GoogleSearch GoogleSearch { get; set; }
    }

    public class ToolConfig
    {
        public bool? IncludeServerSideToolInvocations { get; set; }
    }

    public class Tools : List<Tool>
    {
        public Tools() { }
        public Tools(Delegate[] delegates) { }
        public void AddGoogleSearchRetrieval() { }
        public void AddCodeExecution() { }
        public void AddUrlContext() { }
        public void AddGoogleMaps(bool? enableWidget = false) { }
        public void AddFileSearch(List<string> stores = null) { }
        public void AddFunction(string name, string description) { }
        public void AddFunction(Delegate callback) { }
        public void AddFunction(string name, Delegate callback) { }
        public void AddFunction(string name, string description, Delegate callback) { }
        public bool RemoveFunction(string name) => throw null;
        public bool RemoveFunction(Delegate callback) => throw null;
        public void ClearFunctions() { }
        public object Invoke(string name, object arguments) => throw null;
    }

    public class UsageMetadata
    {
        public int? TextCount { get; set; }
        public int? ImageCount { get; set; }
        public int? VideoDurationSeconds { get; set; }
        public int? AudioDurationSeconds { get; set; }
        public int? CachedContentTokenCount { get; set; }
        public int? CandidatesTokenCount { get; set; }
        public int? PromptTokenCount { get; set; }
        public int? ThoughtsTokenCount { get; set; }
        public int? ToolUsePromptTokenCount { get; set; }
        public int? TotalTokenCount { get; set; }
    }
}
