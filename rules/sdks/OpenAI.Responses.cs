// OpenAI 2.x: the Responses API, with the client of 2.2 to 2.8 (OpenAIResponseClient) and the one since (ResponsesClient).
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI.Responses
{
    [Versions("[2.8,)")]
    public class ResponsesClient
    {
        protected ResponsesClient() { }
        [Versions("[2.9,)")] public ResponsesClient(string apiKey) { }
        [Versions("[2.9,)")] public ResponsesClient(ApiKeyCredential credential) { }
        [Versions("[2.12,)")] public ResponsesClient(ApiKeyCredential credential, [Carries] ResponsesClientOptions options) { }
        [Versions("[2.9,)")] public ResponsesClient(AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.12,)")] public ResponsesClient(AuthenticationPolicy authenticationPolicy, [Carries] ResponsesClientOptions options) { }
        [LlmCall(Operation.Responses)] public virtual ClientResult<ResponseResult> CreateResponse([Carries] CreateResponseOptions options, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses)] public virtual Task<ClientResult<ResponseResult>> CreateResponseAsync([Carries] CreateResponseOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,)")] [LlmCall(Operation.Responses)] public virtual ClientResult<ResponseResult> CreateResponse([Model] string model, [Prompt] IEnumerable<ResponseItem> inputItems, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,)")] [LlmCall(Operation.Responses)] public virtual Task<ClientResult<ResponseResult>> CreateResponseAsync([Model] string model, [Prompt] IEnumerable<ResponseItem> inputItems, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,)")] [LlmCall(Operation.Responses)] public virtual ClientResult<ResponseResult> CreateResponse([Model] string model, [Prompt] string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,)")] [LlmCall(Operation.Responses)] public virtual Task<ClientResult<ResponseResult>> CreateResponseAsync([Model] string model, [Prompt] string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<ResponseResult> GetResponse(string responseId, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<ResponseResult>> GetResponseAsync(string responseId, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses)] public virtual ClientResult CreateResponse([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [LlmCall(Operation.Responses)] public virtual Task<ClientResult> CreateResponseAsync([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        public virtual ClientResult GetResponse(string responseId, IEnumerable<IncludedResponseProperty> include, bool? stream, int? startingAfter, bool? includeObfuscation, RequestOptions options) => throw null;
        public virtual Task<ClientResult> GetResponseAsync(string responseId, IEnumerable<IncludedResponseProperty> include, bool? stream, int? startingAfter, bool? includeObfuscation, RequestOptions options) => throw null;
        public virtual ClientResult DeleteResponse(string responseId, RequestOptions options) => throw null;
        public virtual Task<ClientResult> DeleteResponseAsync(string responseId, RequestOptions options) => throw null;
        [Versions("[2.12,)")] public virtual ClientResult GetInputTokenCount(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.12,)")] public virtual Task<ClientResult> GetInputTokenCountAsync(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.12,)")] public virtual ClientResult CompactResponse(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        [Versions("[2.12,)")] public virtual Task<ClientResult> CompactResponseAsync(BinaryContent content, string contentType, RequestOptions options = null) => throw null;
        public virtual Uri Endpoint { get; }
        [Versions("[2.8,2.15)")] [LlmCall(Operation.Responses, Streaming = true)] public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming([Carries] CreateResponseOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,2.15)")] [LlmCall(Operation.Responses, Streaming = true)] public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming([Model] string model, [Prompt] IEnumerable<ResponseItem> inputItems, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,2.15)")] [LlmCall(Operation.Responses, Streaming = true)] public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming([Model] string model, [Prompt] string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.8,2.15)")] [LlmCall(Operation.Responses, Streaming = true)] public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync([Carries] CreateResponseOptions options, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,2.15)")] [LlmCall(Operation.Responses, Streaming = true)] public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync([Model] string model, [Prompt] IEnumerable<ResponseItem> inputItems, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,2.15)")] [LlmCall(Operation.Responses, Streaming = true)] public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync([Model] string model, [Prompt] string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.8,2.15)")] public virtual CollectionResult<StreamingResponseUpdate> GetResponseStreaming(string responseId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.8,2.15)")] public virtual AsyncCollectionResult<StreamingResponseUpdate> GetResponseStreamingAsync(string responseId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.9,2.12)")] public ResponsesClient(ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.9,2.12)")] public ResponsesClient(AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.9,2.12)")] public virtual ClientResult GetInputTokenCount(string contentType, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.9,2.12)")] public virtual Task<ClientResult> GetInputTokenCountAsync(string contentType, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.9,2.12)")] public virtual ClientResult CompactResponse(string contentType, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.9,2.12)")] public virtual Task<ClientResult> CompactResponseAsync(string contentType, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.8,2.9)")] public ResponsesClient([Model] string model, ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.8,2.9)")] public ResponsesClient([Model] string model, ApiKeyCredential credential) { }
        [Versions("[2.8,2.9)")] public ResponsesClient([Model] string model, AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.8,2.9)")] public ResponsesClient([Model] string model, AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.8,2.9)")] public ResponsesClient([Model] string model, string apiKey) { }
        [Versions("[2.8,2.9)")] public string Model { get; }
        [Versions("[2.8,2.9)")] [LlmCall(Operation.Responses)] public virtual ClientResult<ResponseResult> CreateResponse([Prompt] IEnumerable<ResponseItem> inputItems, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.8,2.9)")] [LlmCall(Operation.Responses)] public virtual ClientResult<ResponseResult> CreateResponse([Prompt] string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.8,2.9)")] [LlmCall(Operation.Responses)] public virtual Task<ClientResult<ResponseResult>> CreateResponseAsync([Prompt] IEnumerable<ResponseItem> inputItems, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.8,2.9)")] [LlmCall(Operation.Responses)] public virtual Task<ClientResult<ResponseResult>> CreateResponseAsync([Prompt] string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.8,2.9)")] [LlmCall(Operation.Responses, Streaming = true)] public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming([Prompt] IEnumerable<ResponseItem> inputItems, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.8,2.9)")] [LlmCall(Operation.Responses, Streaming = true)] public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming([Prompt] string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.8,2.9)")] [LlmCall(Operation.Responses, Streaming = true)] public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync([Prompt] IEnumerable<ResponseItem> inputItems, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.8,2.9)")] [LlmCall(Operation.Responses, Streaming = true)] public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync([Prompt] string userInputText, string previousResponseId = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[2.2,2.8)")]
    public class OpenAIResponseClient
    {
        protected OpenAIResponseClient() { }
        public OpenAIResponseClient([Model] string model, ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        public OpenAIResponseClient([Model] string model, ApiKeyCredential credential) { }
        [Versions("[2.3,2.8)")] public OpenAIResponseClient([Model] string model, AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,2.8)")] public OpenAIResponseClient([Model] string model, AuthenticationPolicy authenticationPolicy) { }
        public OpenAIResponseClient([Model] string model, string apiKey) { }
        [Versions("[2.4,2.8)")] public Uri Endpoint { get; }
        [Versions("[2.5,2.8)")] public string Model { get; }
        [LlmCall(Operation.Responses)] public virtual ClientResult CreateResponse([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [LlmCall(Operation.Responses)] public virtual ClientResult<OpenAIResponse> CreateResponse([Prompt] IEnumerable<ResponseItem> inputItems, [Carries] ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses)] public virtual ClientResult<OpenAIResponse> CreateResponse([Prompt] string userInputText, [Carries] ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses)] public virtual Task<ClientResult> CreateResponseAsync([JsonBody] BinaryContent content, RequestOptions options = null) => throw null;
        [LlmCall(Operation.Responses)] public virtual Task<ClientResult<OpenAIResponse>> CreateResponseAsync([Prompt] IEnumerable<ResponseItem> inputItems, [Carries] ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses)] public virtual Task<ClientResult<OpenAIResponse>> CreateResponseAsync([Prompt] string userInputText, [Carries] ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses, Streaming = true)] public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming([Prompt] IEnumerable<ResponseItem> inputItems, [Carries] ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses, Streaming = true)] public virtual CollectionResult<StreamingResponseUpdate> CreateResponseStreaming([Prompt] string userInputText, [Carries] ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses, Streaming = true)] public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync([Prompt] IEnumerable<ResponseItem> inputItems, [Carries] ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses, Streaming = true)] public virtual AsyncCollectionResult<StreamingResponseUpdate> CreateResponseStreamingAsync([Prompt] string userInputText, [Carries] ResponseCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult DeleteResponse(string responseId, RequestOptions options) => throw null;
        public virtual Task<ClientResult> DeleteResponseAsync(string responseId, RequestOptions options) => throw null;
        public virtual ClientResult GetResponse(string responseId, bool? stream, int? startingAfter, RequestOptions options) => throw null;
        public virtual ClientResult<OpenAIResponse> GetResponse(string responseId, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult> GetResponseAsync(string responseId, bool? stream, int? startingAfter, RequestOptions options) => throw null;
        public virtual Task<ClientResult<OpenAIResponse>> GetResponseAsync(string responseId, CancellationToken cancellationToken = default) => throw null;
        public virtual CollectionResult<StreamingResponseUpdate> GetResponseStreaming(string responseId, int? startingAfter = null, CancellationToken cancellationToken = default) => throw null;
        public virtual AsyncCollectionResult<StreamingResponseUpdate> GetResponseStreamingAsync(string responseId, int? startingAfter = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[2.8,)")]
    public class CreateResponseOptions
    {
        [Versions("[2.9,)")] public CreateResponseOptions([Model] string model, [Prompt] IEnumerable<ResponseItem> inputItems) { }
        public CreateResponseOptions() { }
        public static implicit operator BinaryContent(CreateResponseOptions createResponseOptions) => throw null;
        public bool? BackgroundModeEnabled { get; set; }
        public ResponseToolChoice ToolChoice { get; set; }
        [Prompt] public IList<ResponseItem> InputItems { get; }
        public IList<IncludedResponseProperty> IncludedProperties { get; }
        public bool? ParallelToolCallsEnabled { get; set; }
        public bool? StoredOutputEnabled { get; set; }
        [Stream] public bool? StreamingEnabled { get; set; }
        [MaxOutputTokens] public int? MaxOutputTokenCount { get; set; }
        public int? MaxToolCallCount { get; set; }
        [Carries] public ResponseReasoningOptions ReasoningOptions { get; set; }
        [Carries] public ResponseTextOptions TextOptions { get; set; }
        public ResponseConversationOptions ConversationOptions { get; set; }
        public int? TopLogProbabilityCount { get; set; }
        public ResponseTruncationMode? TruncationMode { get; set; }
        public string EndUserId { get; set; }
        public IDictionary<string, string> Metadata { get; }
        [Temperature] public float? Temperature { get; set; }
        public float? TopP { get; set; }
        public string SafetyIdentifier { get; set; }
        public ResponseServiceTier? ServiceTier { get; set; }
        public string PreviousResponseId { get; set; }
        [Model] public string Model { get; set; }
        [Tools] public IList<ResponseTool> Tools { get; }
        [Prompt(Role.System)] public string Instructions { get; set; }
        [Versions("[2.12,)")] public string PromptCacheKey { get; set; }
        [Versions("[2.12,)")] public ResponsePromptCacheRetentionPolicy? PromptCacheRetentionPolicy { get; set; }
        [Versions("[2.8,2.9)")] public CreateResponseOptions([Prompt] IEnumerable<ResponseItem> inputItems, [Model] string model = null) { }
    }

    [Versions("[2.2,2.8)")]
    public class ResponseCreationOptions
    {
        [Versions("[2.4,2.8)")] public bool? BackgroundModeEnabled { get; set; }
        public string EndUserId { get; set; }
        [Prompt(Role.System)] public string Instructions { get; set; }
        [MaxOutputTokens] public int? MaxOutputTokenCount { get; set; }
        public IDictionary<string, string> Metadata { get; }
        public bool? ParallelToolCallsEnabled { get; set; }
        public string PreviousResponseId { get; set; }
        [Carries] public ResponseReasoningOptions ReasoningOptions { get; set; }
        [Versions("[2.4,2.8)")] public ResponseServiceTier? ServiceTier { get; set; }
        public bool? StoredOutputEnabled { get; set; }
        [Temperature] public float? Temperature { get; set; }
        [Carries] public ResponseTextOptions TextOptions { get; set; }
        public ResponseToolChoice ToolChoice { get; set; }
        [Tools] public IList<ResponseTool> Tools { get; }
        public float? TopP { get; set; }
        public ResponseTruncationMode? TruncationMode { get; set; }
        [Versions("[2.2,2.4)")] public bool? Background { get; set; }
    }

    [Versions("[2.8,)")]
    public class ResponseResult
    {
        public string GetOutputText() => throw null;
        public static explicit operator ResponseResult(ClientResult result) => throw null;
        public bool? BackgroundModeEnabled { get; set; }
        public string EndUserId { get; set; }
        public ResponseReasoningOptions ReasoningOptions { get; set; }
        public int? MaxOutputTokenCount { get; set; }
        public int? MaxToolCallCount { get; set; }
        public ResponseTextOptions TextOptions { get; set; }
        public ResponseTruncationMode? TruncationMode { get; set; }
        public ResponseIncompleteStatusDetails IncompleteStatusDetails { get; set; }
        public IList<ResponseItem> OutputItems { get; }
        public bool ParallelToolCallsEnabled { get; set; }
        public ResponseToolChoice ToolChoice { get; set; }
        public int? TopLogProbabilityCount { get; set; }
        public ResponseConversationOptions ConversationOptions { get; set; }
        public IList<ResponseItem> Instructions { get; }
        public IDictionary<string, string> Metadata { get; }
        public float? Temperature { get; set; }
        public float? TopP { get; set; }
        public string SafetyIdentifier { get; set; }
        public ResponseServiceTier? ServiceTier { get; set; }
        public string PreviousResponseId { get; set; }
        public string Model { get; set; }
        public IList<ResponseTool> Tools { get; }
        public string Id { get; set; }
        public ResponseStatus? Status { get; set; }
        public DateTimeOffset CreatedAt { get; set; }
        public ResponseError Error { get; set; }
        public ResponseTokenUsage Usage { get; set; }
        [Versions("[2.12,)")] public string PromptCacheKey { get; set; }
        [Versions("[2.12,)")] public ResponsePromptCacheRetentionPolicy? PromptCacheRetentionPolicy { get; set; }
        [Versions("[2.8,2.10);[2.12,2.15)")] public string Object { get; set; }
    }

    [Versions("[2.2,2.8)")]
    public class OpenAIResponse
    {
        [Versions("[2.4,2.8)")] public bool? BackgroundModeEnabled { get; }
        public DateTimeOffset CreatedAt { get; }
        public string EndUserId { get; }
        public ResponseError Error { get; }
        public string Id { get; }
        public ResponseIncompleteStatusDetails IncompleteStatusDetails { get; }
        public string Instructions { get; }
        public int? MaxOutputTokenCount { get; }
        public IDictionary<string, string> Metadata { get; }
        public string Model { get; }
        public IList<ResponseItem> OutputItems { get; }
        public bool ParallelToolCallsEnabled { get; }
        public string PreviousResponseId { get; }
        public ResponseReasoningOptions ReasoningOptions { get; }
        [Versions("[2.4,2.8)")] public ResponseServiceTier? ServiceTier { get; }
        public ResponseStatus? Status { get; }
        public float? Temperature { get; }
        public ResponseTextOptions TextOptions { get; }
        public ResponseToolChoice ToolChoice { get; }
        public IList<ResponseTool> Tools { get; }
        public float? TopP { get; }
        public ResponseTruncationMode? TruncationMode { get; }
        public ResponseTokenUsage Usage { get; }
        public string GetOutputText() => throw null;
        [Versions("[2.4,2.8)")] public static explicit operator OpenAIResponse(ClientResult result) => throw null;
        [Versions("[2.2,2.4)")] public bool? Background { get; }
    }

    [Versions("[2.2,)")] public class ResponseTextOptions { [StructuredOutput] public ResponseTextFormat TextFormat { get; set; } }

    [Versions("[2.2,)")]
    public readonly struct ResponseReasoningEffortLevel
    {
        public ResponseReasoningEffortLevel(string value) { }
        public static bool operator ==(ResponseReasoningEffortLevel left, ResponseReasoningEffortLevel right) => throw null;
        public static bool operator !=(ResponseReasoningEffortLevel left, ResponseReasoningEffortLevel right) => throw null;
        public static implicit operator ResponseReasoningEffortLevel(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ResponseReasoningEffortLevel?(string value) => throw null;
        [Versions("[2.9,)")] public static ResponseReasoningEffortLevel None { get; }
        [Versions("[2.6,)")] public static ResponseReasoningEffortLevel Minimal { get; }
        public static ResponseReasoningEffortLevel Low { get; }
        public static ResponseReasoningEffortLevel Medium { get; }
        public static ResponseReasoningEffortLevel High { get; }
        [Versions("[2.15,)")] public static ResponseReasoningEffortLevel ExtraHigh { get; }
        [Versions("[2.15,)")] public static ResponseReasoningEffortLevel Max { get; }
    }

    [Versions("[2.2,)")]
    public class ResponseReasoningOptions
    {
        [ReasoningEffort] public ResponseReasoningEffortLevel? ReasoningEffortLevel { get; set; }
        public ResponseReasoningSummaryVerbosity? ReasoningSummaryVerbosity { get; set; }
    }

    [Versions("[2.2,)")]
    public readonly struct ResponseReasoningSummaryVerbosity
    {
        public ResponseReasoningSummaryVerbosity(string value) { }
        public static bool operator ==(ResponseReasoningSummaryVerbosity left, ResponseReasoningSummaryVerbosity right) => throw null;
        public static bool operator !=(ResponseReasoningSummaryVerbosity left, ResponseReasoningSummaryVerbosity right) => throw null;
        public static implicit operator ResponseReasoningSummaryVerbosity(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ResponseReasoningSummaryVerbosity?(string value) => throw null;
        public static ResponseReasoningSummaryVerbosity Auto { get; }
        public static ResponseReasoningSummaryVerbosity Concise { get; }
        public static ResponseReasoningSummaryVerbosity Detailed { get; }
    }

    [Versions("[2.2,)")]
    public class ResponseTextFormat
    {
        public static ResponseTextFormat CreateTextFormat() => throw null;
        public static ResponseTextFormat CreateJsonObjectFormat() => throw null;
        public static ResponseTextFormat CreateJsonSchemaFormat(string jsonSchemaFormatName, BinaryData jsonSchema, string jsonSchemaFormatDescription = null, bool? jsonSchemaIsStrict = null) => throw null;
        public ResponseTextFormatKind Kind { get; set; }
    }

    [Versions("[2.12,)")]
    public class ResponsesClientOptions : ClientPipelineOptions
    {
        [Endpoint] public Uri Endpoint { get; set; }
        public string OrganizationId { get; set; }
        public string ProjectId { get; set; }
        public string UserAgentApplicationId { get; set; }
    }

    [Versions("[2.2,)")] public enum ResponseStatus { InProgress, Completed, Cancelled, Queued, Incomplete, Failed }

    [Versions("[2.2,)")]
    public class ResponseError
    {
        public ResponseErrorCode Code { get; set; }
        public string Message { get; set; }
        [Versions("[2.12,)")] public string Param { get; set; }
        [Versions("[2.12,)")] public string Kind { get; set; }
    }

    [Versions("[2.2,)")]
    public readonly struct ResponseErrorCode
    {
        public ResponseErrorCode(string value) { }
        public static bool operator ==(ResponseErrorCode left, ResponseErrorCode right) => throw null;
        public static bool operator !=(ResponseErrorCode left, ResponseErrorCode right) => throw null;
        public static implicit operator ResponseErrorCode(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ResponseErrorCode?(string value) => throw null;
        public static ResponseErrorCode ServerError { get; }
        public static ResponseErrorCode RateLimitExceeded { get; }
        public static ResponseErrorCode InvalidPrompt { get; }
        public static ResponseErrorCode VectorStoreTimeout { get; }
        public static ResponseErrorCode InvalidImage { get; }
        public static ResponseErrorCode InvalidImageFormat { get; }
        public static ResponseErrorCode InvalidBase64Image { get; }
        public static ResponseErrorCode InvalidImageUrl { get; }
        public static ResponseErrorCode ImageTooLarge { get; }
        public static ResponseErrorCode ImageTooSmall { get; }
        public static ResponseErrorCode ImageParseError { get; }
        public static ResponseErrorCode ImageContentPolicyViolation { get; }
        public static ResponseErrorCode InvalidImageMode { get; }
        public static ResponseErrorCode ImageFileTooLarge { get; }
        public static ResponseErrorCode UnsupportedImageMediaType { get; }
        public static ResponseErrorCode EmptyImageFile { get; }
        public static ResponseErrorCode FailedToDownloadImage { get; }
        public static ResponseErrorCode ImageFileNotFound { get; }
    }

    [Versions("[2.2,)")] public class ResponseIncompleteStatusDetails { public ResponseIncompleteStatusReason? Reason { get; set; } }

    [Versions("[2.2,)")]
    public readonly struct ResponseIncompleteStatusReason
    {
        public ResponseIncompleteStatusReason(string value) { }
        public static bool operator ==(ResponseIncompleteStatusReason left, ResponseIncompleteStatusReason right) => throw null;
        public static bool operator !=(ResponseIncompleteStatusReason left, ResponseIncompleteStatusReason right) => throw null;
        public static implicit operator ResponseIncompleteStatusReason(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ResponseIncompleteStatusReason?(string value) => throw null;
        public static ResponseIncompleteStatusReason MaxOutputTokens { get; }
        public static ResponseIncompleteStatusReason ContentFilter { get; }
    }

    [Versions("[2.2,)")] public enum ResponseTextFormatKind { Unknown, Text, JsonObject, JsonSchema }

    [Versions("[2.12,)")]
    public class ResponseTokenLogProbabilityDetails
    {
        public ResponseTokenLogProbabilityDetails(string token, float logProbability, ReadOnlyMemory<byte>? utf8Bytes, IEnumerable<ResponseTokenTopLogProbabilityDetails> topLogProbabilities) { }
        public ResponseTokenLogProbabilityDetails() { }
        public float LogProbability { get; set; }
        public ReadOnlyMemory<byte>? Utf8Bytes { get; set; }
        public IReadOnlyList<ResponseTokenTopLogProbabilityDetails> TopLogProbabilities { get; }
        public string Token { get; set; }
    }

    [Versions("[2.12,)")]
    public class ResponseTokenTopLogProbabilityDetails
    {
        public ResponseTokenTopLogProbabilityDetails(string token, float logProbability, ReadOnlyMemory<byte>? utf8Bytes) { }
        public ResponseTokenTopLogProbabilityDetails() { }
        public float LogProbability { get; set; }
        public ReadOnlyMemory<byte>? Utf8Bytes { get; set; }
        public string Token { get; set; }
    }

    [Versions("[2.2,)")]
    public class ResponseTokenUsage
    {
        public int InputTokenCount { get; set; }
        public int OutputTokenCount { get; set; }
        public int TotalTokenCount { get; set; }
        public ResponseInputTokenUsageDetails InputTokenDetails { get; set; }
        public ResponseOutputTokenUsageDetails OutputTokenDetails { get; set; }
    }

    [Versions("[2.2,)")]
    public class ResponseTool
    {
        [Versions("[2.4,)")] public static FunctionTool CreateFunctionTool(string functionName, BinaryData functionParameters, bool? strictModeEnabled, string functionDescription = null) => throw null;
        public static ComputerTool CreateComputerTool(ComputerToolEnvironment environment, int displayWidth, int displayHeight) => throw null;
        public static FileSearchTool CreateFileSearchTool(IEnumerable<string> vectorStoreIds, int? maxResultCount = null, FileSearchToolRankingOptions rankingOptions = null, BinaryData filters = null) => throw null;
        [Versions("[2.7,)")] public static WebSearchTool CreateWebSearchTool(WebSearchToolLocation userLocation = null, WebSearchToolContextSize? searchContextSize = null, WebSearchToolFilters filters = null) => throw null;
        [Versions("[2.7,)")] public static WebSearchPreviewTool CreateWebSearchPreviewTool(WebSearchToolLocation userLocation = null, WebSearchToolContextSize? searchContextSize = null) => throw null;
        [Versions("[2.5,)")] public static McpTool CreateMcpTool(string serverLabel, Uri serverUri, string authorizationToken = null, string serverDescription = null, IDictionary<string, string> headers = null, McpToolFilter allowedTools = null, McpToolCallApprovalPolicy toolCallApprovalPolicy = null) => throw null;
        [Versions("[2.5,)")] public static McpTool CreateMcpTool(string serverLabel, McpToolConnectorId connectorId, string authorizationToken = null, string serverDescription = null, IDictionary<string, string> headers = null, McpToolFilter allowedTools = null, McpToolCallApprovalPolicy toolCallApprovalPolicy = null) => throw null;
        [Versions("[2.5,)")] public static CodeInterpreterTool CreateCodeInterpreterTool(CodeInterpreterToolContainer container) => throw null;
        [Versions("[2.10,)")] public static ImageGenerationTool CreateImageGenerationTool(string model, ImageGenerationToolQuality? quality = null, ImageGenerationToolSize? size = null, ImageGenerationToolOutputFileFormat? outputFileFormat = null, int? outputCompressionFactor = null, ImageGenerationToolModerationLevel? moderationLevel = null, ImageGenerationToolBackground? background = null, ImageGenerationToolInputFidelity? inputFidelity = null, ImageGenerationToolInputImageMask inputImageMask = null, int? partialImageCount = null, ImageGenerationToolAction? action = null) => throw null;
        [Versions("[2.12,)")] public ResponseToolKind Kind { get; }
        [Versions("[2.6,2.10)")] public static ImageGenerationTool CreateImageGenerationTool(string model, ImageGenerationToolQuality? quality = null, ImageGenerationToolSize? size = null, ImageGenerationToolOutputFileFormat? outputFileFormat = null, int? outputCompressionFactor = null, ImageGenerationToolModerationLevel? moderationLevel = null, ImageGenerationToolBackground? background = null, ImageGenerationToolInputFidelity? inputFidelity = null, ImageGenerationToolInputImageMask inputImageMask = null, int? partialImageCount = null) => throw null;
        [Versions("[2.4,2.7)")] public static WebSearchTool CreateWebSearchTool(WebSearchToolLocation userLocation = null, WebSearchToolContextSize? searchContextSize = null) => throw null;
        [Versions("[2.4,2.5)")] public static McpTool CreateMcpTool(string serverLabel, Uri serverUri, IDictionary<string, string> headers = null, McpToolFilter allowedTools = null, McpToolCallApprovalPolicy toolCallApprovalPolicy = null) => throw null;
        [Versions("[2.2,2.4)")] public static ResponseTool CreateFunctionTool(string functionName, string functionDescription, BinaryData functionParameters, bool functionSchemaIsStrict = false) => throw null;
        [Versions("[2.2,2.4)")] public static ResponseTool CreateWebSearchTool(WebSearchUserLocation userLocation = null, WebSearchContextSize? searchContextSize = null) => throw null;
    }

    [Versions("[2.2,)")]
    public class ResponseToolChoice
    {
        public static ResponseToolChoice CreateFunctionChoice(string functionName) => throw null;
        public static ResponseToolChoice CreateFileSearchChoice() => throw null;
        public static ResponseToolChoice CreateWebSearchChoice() => throw null;
        public static ResponseToolChoice CreateComputerChoice() => throw null;
        public static ResponseToolChoice CreateAutoChoice() => throw null;
        public static ResponseToolChoice CreateNoneChoice() => throw null;
        public static ResponseToolChoice CreateRequiredChoice() => throw null;
        public ResponseToolChoiceKind Kind { get; }
        public string FunctionName { get; }
    }

    [Versions("[2.2,)")] public enum ResponseToolChoiceKind { Unknown, Auto, None, Required, Function, FileSearch, WebSearch, Computer }

    [Versions("[2.12,)")]
    public readonly struct ResponseToolKind
    {
        public ResponseToolKind(string value) { }
        public static bool operator ==(ResponseToolKind left, ResponseToolKind right) => throw null;
        public static bool operator !=(ResponseToolKind left, ResponseToolKind right) => throw null;
        public static implicit operator ResponseToolKind(string value) => throw null;
        public static implicit operator ResponseToolKind?(string value) => throw null;
        public static ResponseToolKind Function { get; }
        public static ResponseToolKind FileSearch { get; }
        public static ResponseToolKind ComputerUsePreview { get; }
        public static ResponseToolKind WebSearch { get; }
        public static ResponseToolKind Mcp { get; }
        public static ResponseToolKind CodeInterpreter { get; }
        public static ResponseToolKind ImageGeneration { get; }
        public static ResponseToolKind WebSearchPreview { get; }
        public static ResponseToolKind ApplyPatch { get; }
    }

    [Versions("[2.2,)")]
    public readonly struct ResponseTruncationMode
    {
        public ResponseTruncationMode(string value) { }
        public static bool operator ==(ResponseTruncationMode left, ResponseTruncationMode right) => throw null;
        public static bool operator !=(ResponseTruncationMode left, ResponseTruncationMode right) => throw null;
        public static implicit operator ResponseTruncationMode(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator ResponseTruncationMode?(string value) => throw null;
        public static ResponseTruncationMode Auto { get; }
        public static ResponseTruncationMode Disabled { get; }
    }

    [Versions("[2.4,)")]
    public readonly struct ResponseServiceTier
    {
        public ResponseServiceTier(string value) { }
        public static bool operator ==(ResponseServiceTier left, ResponseServiceTier right) => throw null;
        public static bool operator !=(ResponseServiceTier left, ResponseServiceTier right) => throw null;
        public static implicit operator ResponseServiceTier(string value) => throw null;
        public static implicit operator ResponseServiceTier?(string value) => throw null;
        public static ResponseServiceTier Auto { get; }
        public static ResponseServiceTier Default { get; }
        public static ResponseServiceTier Flex { get; }
        public static ResponseServiceTier Scale { get; }
    }

    [Versions("[2.8,)")]
    public class ResponseConversationOptions
    {
        public ResponseConversationOptions(string conversationId) { }
        public ResponseConversationOptions() { }
        public string ConversationId { get; set; }
    }

    [Versions("[2.12,)")]
    public readonly struct ResponsePromptCacheRetentionPolicy
    {
        public ResponsePromptCacheRetentionPolicy(string value) { }
        public static bool operator ==(ResponsePromptCacheRetentionPolicy left, ResponsePromptCacheRetentionPolicy right) => throw null;
        public static bool operator !=(ResponsePromptCacheRetentionPolicy left, ResponsePromptCacheRetentionPolicy right) => throw null;
        public static implicit operator ResponsePromptCacheRetentionPolicy(string value) => throw null;
        public static implicit operator ResponsePromptCacheRetentionPolicy?(string value) => throw null;
        public static ResponsePromptCacheRetentionPolicy InMemory { get; }
        public static ResponsePromptCacheRetentionPolicy Max24Hours { get; }
    }

    [Versions("[2.8,)")]
    public readonly struct IncludedResponseProperty
    {
        public IncludedResponseProperty(string value) { }
        public static bool operator ==(IncludedResponseProperty left, IncludedResponseProperty right) => throw null;
        public static bool operator !=(IncludedResponseProperty left, IncludedResponseProperty right) => throw null;
        public static implicit operator IncludedResponseProperty(string value) => throw null;
        public static implicit operator IncludedResponseProperty?(string value) => throw null;
        public static IncludedResponseProperty FileSearchCallResults { get; }
        [Versions("[2.10,)")] public static IncludedResponseProperty WebSearchCallResults { get; }
        [Versions("[2.10,)")] public static IncludedResponseProperty WebSearchCallActionSources { get; }
        public static IncludedResponseProperty MessageInputImageUri { get; }
        public static IncludedResponseProperty ComputerCallOutputImageUri { get; }
        public static IncludedResponseProperty CodeInterpreterCallOutputs { get; }
        public static IncludedResponseProperty ReasoningEncryptedContent { get; }
        [Versions("[2.10,)")] public static IncludedResponseProperty MessageOutputTextLogProbabilities { get; }
    }

    [Versions("[2.2,)")]
    public class ResponseInputTokenUsageDetails
    {
        public int CachedTokenCount { get; set; }
        [Versions("[2.15,)")] public int CacheWriteTokenCount { get; set; }
    }

    [Versions("[2.2,)")] public class ResponseOutputTokenUsageDetails { public int ReasoningTokenCount { get; set; } }
}

namespace OpenAI.Conversations
{
    [Versions("[2.6,)")]
    public class ConversationClient
    {
        protected ConversationClient() { }
        public ConversationClient(string apiKey) { }
        public ConversationClient(ApiKeyCredential credential) { }
        public ConversationClient(AuthenticationPolicy authenticationPolicy) { }
        public virtual ClientResult DeleteConversationItem(string conversationId, string itemId, RequestOptions options = null) => throw null;
        public virtual Task<ClientResult> DeleteConversationItemAsync(string conversationId, string itemId, RequestOptions options = null) => throw null;
        public virtual ClientResult CreateConversation(BinaryContent content, RequestOptions options = null) => throw null;
        public virtual Task<ClientResult> CreateConversationAsync(BinaryContent content, RequestOptions options = null) => throw null;
        public virtual ClientResult DeleteConversation(string conversationId, RequestOptions options) => throw null;
        public virtual Task<ClientResult> DeleteConversationAsync(string conversationId, RequestOptions options) => throw null;
        public virtual ClientResult GetConversation(string conversationId, RequestOptions options) => throw null;
        public virtual Task<ClientResult> GetConversationAsync(string conversationId, RequestOptions options) => throw null;
        public virtual ClientResult UpdateConversation(string conversationId, BinaryContent content, RequestOptions options = null) => throw null;
        public virtual Task<ClientResult> UpdateConversationAsync(string conversationId, BinaryContent content, RequestOptions options = null) => throw null;
        public Uri Endpoint { get; }
        [Versions("[2.6,2.15)")] public ConversationClient(ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.6,2.15)")] public ConversationClient(AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
    }
}
