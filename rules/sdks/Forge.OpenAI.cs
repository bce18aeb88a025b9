// Forge.OpenAI: https://github.com/JZO001/Forge.OpenAI (read from its sources)
using Forge.OpenAI.Interfaces.Services;
using Forge.OpenAI.Models.ChatCompletions;
using Forge.OpenAI.Models.Common;
using Forge.OpenAI.Models.Embeddings;
using Forge.OpenAI.Models.Images;
using Forge.OpenAI.Models.Shared;
using Forge.OpenAI.Models;
using Forge.OpenAI.Settings;
using Forge.OpenAI;
using Microsoft.Extensions.DependencyInjection;
using PromptLint.Sdk;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using System.Threading;
using System;

[assembly: Sdk("Forge.OpenAI", Packages = "Forge.OpenAI", Provider = "openai")]

namespace Forge.OpenAI.Interfaces.Services
{
    public interface IChatCompletionService
    {
        [LlmCall(Operation.Chat)] Task<HttpOperationResult<ChatCompletionResponse>> GetAsync([Carries] ChatCompletionRequest request, CancellationToken cancellationToken = default);
    }

    public interface IEmbeddingsService
    {
        [LlmCall(Operation.Embedding)] Task<HttpOperationResult<EmbeddingsResponse>> GetAsync([Carries] EmbeddingsRequest request, CancellationToken cancellationToken = default);
    }

    public interface IImageService
    {
        [LlmCall(Operation.Image)] Task<HttpOperationResult<ImageCreateResponse>> CreateImageAsync([Carries] ImageCreateRequest request, CancellationToken cancellationToken = default);
    }

    public interface IOpenAIService
    {
        IEmbeddingsService EmbeddingsService { get; }
        IImageService ImageService { get; }
        IChatCompletionService ChatCompletionService { get; }
    }
}

namespace Forge.OpenAI.Models.ChatCompletions
{
    public class ChatAssistantToolCall
    {
        public string Id { get; set; }
        public string Type { get; set; }
        public ChatFunctionCall Function { get; set; }
    }

    public class ChatChoice
    {
        public ChatMessage Message { get; set; }
        public string FinishReason { get; set; }
        public int? Index { get; set; }
    }

    public class ChatChoiceStreamed
    {
        public Delta Delta { get; set; }
        public int? Index { get; set; }
        public object FinishReason { get; set; }
    }

    public class ChatCompletionRequest : RequestBase
    {
        public ChatCompletionRequest([Prompt] ChatMessage chatMessage) { }
        public ChatCompletionRequest([Prompt] ChatMessage chatMessage, [Model] string model) { }
        public ChatCompletionRequest([Prompt] IEnumerable<ChatMessage> chatMessages) { }
        public ChatCompletionRequest([Prompt] IEnumerable<ChatMessage> chatMessages, [Model] string model) { }
        [Prompt] public List<ChatMessage> Messages { get; set; }
        [Model] public string Model { get; set; }
        public double? FrequencyPenalty { get; set; }
        public IDictionary<string, double> LogitBias { get; set; }
        public int? TopLogProbs { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        [Choices] public int? NumberOfChoicesPerMessage { get; set; }
        public double? PresencePenalty { get; set; }
        [StructuredOutput] public ResponseFormat ResponseFormat { get; set; }
        public ResponseFormats? SetResponseFormatWithEnum { set { } }
        public int? Seed { get; set; }
        public string ServiceTier { get; set; }
        public IList<string> StopSequences { get; set; }
        public string StopSequence { get; set; }
        [Stream] public bool Stream { get; set; }
        public StreamOptions StreamOptions { get; set; }
        [Temperature] public double? Temperature { get; set; }
        public double? TopP { get; set; }
        [Tools] public ICollection<ChatTool> Tools { get; set; }
        public object ToolChoice { get; set; }
        public ToolChoice ContentAsObject { get; set; }
        public string ToolChoiceAsString { get; set; }
        public bool? ParallelToolCalls { get; set; }
        public string User { get; set; }
    }

    public class ChatCompletionResponse : ChatCompletionResponseBase
    {
        public IReadOnlyList<ChatChoice> Choices { get; set; }
    }

    public abstract class ChatCompletionResponseBase : ResponseBase
    {
        public string Id { get; set; }
        public string SystemFingerprint { get; set; }
        public string ServiceTier { get; set; }
    }

    public class ChatCompletionStreamedResponse : ChatCompletionResponseBase
    {
        public IReadOnlyList<ChatChoiceStreamed> Choices { get; set; }
    }

    public class ChatFunctionCall
    {
        public string Name { get; set; }
        public string Content { get; set; }
        public string Arguments { get; set; }
        public Dictionary<string, object> ParseArguments() => throw null;
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage([Role] string role, [Prompt] string content, string name = null) { }
        public ChatMessage([Role] string role, [Prompt] IList<MessageContent> content, string name = null) { }
        [Role] public string Role { get; set; }
        [Prompt] public object Content { get; set; }
        [Prompt] public IList<MessageContent> ContentAsList { get; set; }
        [Prompt] public string ContentAsString { get; set; }
        public string Name { get; set; }
        public string ToolCallId { get; set; }
        public IReadOnlyList<ChatAssistantToolCall> ToolCalls { get; set; }
        public ChatFunctionCall FunctionCall { get; set; }
        public static ChatMessage Create([Role] string role, [Prompt] string content, string name = null) => throw null;
        public static ChatMessage CreateFromSystem([Prompt(PromptLint.Sdk.Role.System)] string content, string name = null) => throw null;
        public static ChatMessage CreateFromAssistant([Prompt(PromptLint.Sdk.Role.Assistant)] string content, string name = null) => throw null;
        public static ChatMessage CreateFromUser([Prompt] string content, string name = null) => throw null;
        public static ChatMessage CreateFromFunction([Prompt(PromptLint.Sdk.Role.Tool)] string content, string name = null) => throw null;
    }

    public static class ChatMessageRoleTypes
    {
        [IsRole(PromptLint.Sdk.Role.User)] public const string USER = "user";
        [IsRole(PromptLint.Sdk.Role.System)] public const string SYSTEM = "system";
        [IsRole(PromptLint.Sdk.Role.Assistant)] public const string ASSISTANT = "assistant";
        [IsRole(PromptLint.Sdk.Role.Tool)] public const string FUNCTION = "function";
        public static readonly string[] ValidRoleTypes;
    }

    public class ChatTool
    {
        public string Type { get; set; }
    }

    public class ChatToolCall
    {
        public int Index { get; set; }
        public string Id { get; set; }
        public string Type { get; set; }
        public ChatFunctionCall Function { get; set; }
    }

    public class Delta
    {
        public string Content { get; set; }
        public string Role { get; set; }
        public ChatFunctionCall FunctionCall { get; set; }
        public IReadOnlyList<ChatToolCall> ToolCalls { get; set; }
    }

    public class StreamOptions
    {
        public bool? IncludeUsage { get; set; }
    }
}

namespace Forge.OpenAI.Models.Common
{
    public class HttpOperationResult
    {
        public HttpOperationResult() { }
        public HttpOperationResult(HttpStatusCode httpStatusCode) { }
        public HttpOperationResult(Exception exception, HttpStatusCode httpStatusCode, string errorMessage = null) { }
        public string ErrorMessage { get; }
        public Exception Exception { get; }
        public HttpStatusCode StatusCode { get; }
        public bool IsSuccess { get; }
        public ErrorResponse ErrorResponse { get; }
    }

    public class HttpOperationResult<TResult> : HttpOperationResult where TResult : class
    {
        public HttpOperationResult(TResult result) { }
        public HttpOperationResult(TResult result, HttpStatusCode httpStatusCode) { }
        public HttpOperationResult(Exception exception, HttpStatusCode httpStatusCode, string errorMessage = null) { }
        public TResult Result { get; }
        public static implicit operator HttpOperationResult<TResult>(TResult result) => throw null;
        public static implicit operator TResult(HttpOperationResult<TResult> result) => throw null;
    }

    public class ErrorResponse : ResponseBase
    {
        public static implicit operator string(ErrorResponse data) => throw null;
    }

    public abstract class RequestBase
    {
        public HttpOperationResult<TResult> Validate<TResult>() where TResult : class => throw null;
        public HttpOperationResult Validate() => throw null;
        public static implicit operator string(RequestBase data) => throw null;
    }

    public abstract class ResponseBase
    {
        public long? CreatedUnixTime { get; set; }
        public DateTime? Created { get; }
        public string Model { get; set; }
        public string Object { get; set; }
        public bool IsSuccess { get; }
        public TimeSpan ProcessingTime { get; }
        public string Organization { get; }
        public string RequestId { get; }
        public string OpenAIVersion { get; }
        public static implicit operator string(ResponseBase data) => throw null;
    }
}

namespace Forge.OpenAI.Models.Embeddings
{
    public class EmbeddingsRequest : RequestBase
    {
        public const string ENCODING_FORMAT_FLOAT = "float";
        public const string ENCODING_FORMAT_BASE64 = "base64";
        public EmbeddingsRequest() { }
        public EmbeddingsRequest([Model] string model, [Prompt(PromptLint.Sdk.Role.Input)] List<string> inputTextsForEmbeddings = null) { }
        public EmbeddingsRequest([Model] string model, [Prompt(PromptLint.Sdk.Role.Input)] List<string> inputTextsForEmbeddings, string user) { }
        [Prompt(PromptLint.Sdk.Role.Input)] public IList<string> InputTextsForEmbeddings { get; set; }
        [Prompt(PromptLint.Sdk.Role.Input)] public string InputTextForEmbeddings { get; set; }
        [Model] public string Model { get; set; }
        public string EncodingFormat { get; set; }
        public int? Dimensions { get; set; }
        public string User { get; set; }
    }

    public class EmbeddingsResponse : ResponseBase
    {
        public EmbeddingsResponse() { }
        public IReadOnlyList<EmbeddingsResponseData> Data { get; set; }
    }

    public class EmbeddingsResponseData
    {
        public EmbeddingsResponseData() { }
        public IReadOnlyList<double> Embedding { get; set; }
        public int Index { get; set; }
        public string Object { get; set; }
    }
}

namespace Forge.OpenAI.Models.Images
{
    public class ImageCreateRequest : RequestBase
    {
        public const string QUALITY_STANDARD = "standard";
        public const string QUALITY_HD = "hd";
        public const string STYLE_VIVID = "vivid";
        public const string STYLE_NATURAL = "natural";
        public ImageCreateRequest() { }
        public ImageCreateRequest(string prompt) { }
        [Prompt] public string Prompt { get; set; }
        [Model] public string Model { get; set; }
        public int NumberOfCreatedImages { get; set; }
        public string Quality { get; set; }
        public string ResponseFormat { get; set; }
        public string Size { get; set; }
        public string Style { get; set; }
        public string User { get; set; }
    }

    public class ImageCreateResponse : ImageResponseBase { }

    public class ImageData
    {
        public ImageData() { }
        public string Base64Data { get; set; }
        public string ImageUrl { get; set; }
        public string RevisedPrompt { get; set; }
    }

    public abstract class ImageResponseBase : ResponseBase
    {
        public IReadOnlyList<ImageData> ImageData { get; set; }
    }
}

namespace Forge.OpenAI.Models.Shared
{
    public class Attachment
    {
        public string FileId { get; set; }
        public IList<AttachmentTool> Tools { get; set; }
    }

    public class AttachmentTool
    {
        public string Type { get; set; }
    }

    public class CodeInterpreter
    {
        public string Input { get; set; }
        public IReadOnlyList<CodeInterpreterOutputs> Outputs { get; set; }
        public IReadOnlyList<string> FileIds { get; set; }
    }

    public class CodeInterpreterOutputs
    {
        public const string CODE_INTERPRETER_OUTPUT_TYPE_LOGS = "logs";
        public const string CODE_INTERPRETER_OUTPUT_TYPE_IMAGE = "image";
        public string Type { get; set; }
        public string Logs { get; set; }
    }

    public class FileSearch
    {
        public IReadOnlyList<string> VectorStoreIds { get; set; }
        public IReadOnlyList<VectorStore> VectorStores { get; set; }
    }

    public class IncompleteDetails
    {
        public string Reason { get; set; }
    }

    public class JsonSchema
    {
        public string Description { get; set; }
        public string Name { get; set; }
        public bool? Strict { get; set; }
    }

    public class Message
    {
        public const string ROLE_USER = "user";
        public const string ROLE_ASSISTANT = "assistant";
        public Message(string content, IEnumerable<string> fileIds = null, IDictionary<string, string> metadata = null) { }
        public string Role { get; set; }
        public object Content { get; set; }
        public IList<MessageContent> ContentAsList { get; set; }
        public string ContentAsString { get; set; }
        public IList<string> FileIds { get; set; }
        public IDictionary<string, string> Metadata { get; set; }
        public IList<Attachment> Attachments { get; set; }
    }

    public class MessageContent
    {
        public MessageContent(string type) { }
        public MessageContent(MessageContentImageFile messageContentImageFile) { }
        public MessageContent(string type, MessageContentImageUrl messageContentImageUrl) { }
        public string Type { get; set; }
        public string Text { get; set; }
        public MessageContentImageFile ImageFile { get; set; }
        public MessageContentImageUrl ImageUrl { get; set; }
    }

    public class MessageContentImageFile
    {
        public MessageContentImageFile(string fileId) { }
        public MessageContentImageFile(string fileId, string detail) { }
        public string FileId { get; set; }
        public string Detail { get; set; }
    }

    public class MessageContentImageUrl
    {
        public MessageContentImageUrl(string url) { }
        public MessageContentImageUrl(string url, string detail) { }
        public string Url { get; set; }
        public string Detail { get; set; }
    }

    public class ResponseFormat
    {
        public const string RESPONSE_FORMAT_AUTO = "auto";
        public const string RESPONSE_FORMAT_JSON_SCHEMA = "json_schema";
        public const string RESPONSE_FORMAT_JSON = "json_object";
        public const string RESPONSE_FORMAT_TEXT = "text";
        public string Type { get; set; }
        public JsonSchema JsonSchema { get; set; }
    }

    public enum ResponseFormats { Text, Json }

    public class Tool
    {
        public const string RETRIEVAL = "retrieval";
        public const string FUNCTION = "function";
        public const string CODE_INTERPRETER = "code_interpreter";
        public const string FILE_SEARCH = "file_search";
        public Tool() { }
        public string Id { get; set; }
        public int? Index { get; set; }
        public string Type { get; set; }
        public static implicit operator string(Tool data) => throw null;
    }

    public class ToolChoice
    {
        public const string TYPE_FILE_SEARCH = "file_search";
        public const string TYPE_FUNCTION = "function";
        public ToolChoice() { }
        public ToolChoice(ToolChoiceFunction toolChoiceFunction) { }
        public string Type { get; set; }
        public ToolChoiceFunction Function { get; set; }
    }

    public class ToolChoiceFunction
    {
        public ToolChoiceFunction(string functionName) { }
        public string FunctionName { get; }
    }

    public class ToolResource
    {
        public CodeInterpreter CodeInterpreter { get; set; }
        public FileSearch FileSearch { get; set; }
    }

    public class VectorStore
    {
        public IReadOnlyList<string> FileIds { get; set; }
        public IReadOnlyDictionary<string, string> Metadata { get; set; }
    }
}

namespace Forge.OpenAI.Settings
{
    public class OpenAIOptions
    {
        public static readonly string ConfigurationSectionName;
        public string BaseAddress { get; set; }
        public string OpenAIApiVersion { get; set; }
        public string AzureApiVersion { get; set; }
        public string AzureResourceName { get; set; }
        public string AzureDeploymentId { get; set; }
        public string ModelsUri { get; set; }
        public string ModerationUri { get; set; }
        public string EmbeddingsUri { get; set; }
        public string ImageCreateUri { get; set; }
        public string ImageEditUri { get; set; }
        public string ImageVariationUri { get; set; }
        public string FileListUri { get; set; }
        public string FileUploadUri { get; set; }
        public string FileDataUri { get; set; }
        public string FileDownloadUri { get; set; }
        public string FileDeleteUri { get; set; }
        public string FineTuningJobCreateUri { get; set; }
        public string FineTuningJobListUri { get; set; }
        public string FineTuningJobGetUri { get; set; }
        public string FineTuningJobCancelUri { get; set; }
        public string FineTuningJobEventsUri { get; set; }
        public string FineTuningJobStreamedEventsUri { get; set; }
        public string FineTuningJobCheckpointsUri { get; set; }
        public string AudioSpeechUri { get; set; }
        public string AudioTranscriptUri { get; set; }
        public string AudioTranslationUri { get; set; }
        public string ChatCompletionsUri { get; set; }
        public string AssistantCreateUri { get; set; }
        public string AssistantGetUri { get; set; }
        public string AssistantListUri { get; set; }
        public string AssistantModifyUri { get; set; }
        public string AssistantDeleteUri { get; set; }
        public string AssistantFileCreateUri { get; set; }
        public string AssistantFileGetUri { get; set; }
        public string AssistantFileListUri { get; set; }
        public string AssistantFileDeleteUri { get; set; }
        public string AssistantHeaderName { get; set; }
        public string AssistantHeaderValue { get; set; }
        public string ThreadCreateUri { get; set; }
        public string ThreadGetUri { get; set; }
        public string ThreadModifyUri { get; set; }
        public string ThreadDeleteUri { get; set; }
        public string MessageCreateUri { get; set; }
        public string MessageListUri { get; set; }
        public string MessageGetUri { get; set; }
        public string MessageModifyUri { get; set; }
        public string MessageFileGetUri { get; set; }
        public string MessageFileListUri { get; set; }
        public string RunCreateUri { get; set; }
        public string RunThreadAndRunCreateUri { get; set; }
        public string RunGetUri { get; set; }
        public string RunListUri { get; set; }
        public string RunModifyUri { get; set; }
        public string RunSubmitToolOutputsToRunUri { get; set; }
        public string RunCancelUri { get; set; }
        public string RunStepsGetUri { get; set; }
        public string RunStepsListUri { get; set; }
        public string BatchUri { get; set; }
        public string BatchGetUri { get; set; }
        public string BatchCancelUri { get; set; }
        public string VectorStoreCreateUri { get; set; }
        public string VectorStoreListUri { get; set; }
        public string VectorStoreGetUri { get; set; }
        public string VectorStoreModifyUri { get; set; }
        public string VectorStoreDeleteUri { get; set; }
        public string VectorStoreFileCreateUri { get; set; }
        public string VectorStoreFileListUri { get; set; }
        public string VectorStoreFileGetUri { get; set; }
        public string VectorStoreFileDeleteUri { get; set; }
        public string VectorStoreFileBatchesCreateUri { get; set; }
        public string VectorStoreFileBatchesGetUri { get; set; }
        public string VectorStoreFileCancelUri { get; set; }
        public string VectorStoreFileBatchesFileListUri { get; set; }
        public bool LogRequestsAndResponses { get; set; }
        public string LogRequestsAndResponsesFolder { get; set; }
        public int? HttpClientTimeoutInMilliseconds { get; set; }
        public JsonSerializerOptions JsonSerializerOptions { get; set; }
        public Func<HttpMessageHandler> HttpMessageHandlerFactory { get; set; }
        public virtual object Clone() => throw null;
    }
}

namespace Forge.OpenAI
{
    public static class ServiceCollectionExtensions
    {
        [Provides(typeof(IOpenAIService))] public static IServiceCollection AddForgeOpenAI(this IServiceCollection services, Action<OpenAIOptions> configure = null) => throw null;
        [Provides(typeof(IOpenAIService))] public static IServiceCollection AddForgeOpenAIAsScoped(this IServiceCollection services, Action<OpenAIOptions> configure = null) => throw null;
        [Provides(typeof(IOpenAIService))] public static IServiceCollection AddForgeOpenAIAsTransient(this IServiceCollection services, Action<OpenAIOptions> configure = null) => throw null;
        public static IServiceCollection AddForgeAzureOpenAI(this IServiceCollection services, Action<OpenAIOptions> configure = null) => throw null;
        public static IServiceCollection AddForgeAzureOpenAIAsScoped(this IServiceCollection services, Action<OpenAIOptions> configure = null) => throw null;
        public static IServiceCollection AddForgeAzureOpenAIAsTransient(this IServiceCollection services, Action<OpenAIOptions> configure = null) => throw null;
    }
}
