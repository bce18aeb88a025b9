// OpenAI 2.x: what assistants give back - threads, messages, runs, their steps - and vector stores.
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI.Assistants
{
    public class ThreadRun
    {
        [Versions("[2.4,)")] public static explicit operator ThreadRun(ClientResult result) => throw null;
        public IReadOnlyList<RequiredAction> RequiredActions { get; }
        public AssistantResponseFormat ResponseFormat { get; }
        public ToolConstraint ToolConstraint { get; }
        public float? NucleusSamplingFactor { get; }
        public bool? AllowParallelToolCalls { get; }
        public int? MaxInputTokenCount { get; }
        public int? MaxOutputTokenCount { get; }
        public string Id { get; }
        public DateTimeOffset CreatedAt { get; }
        public string ThreadId { get; }
        public string AssistantId { get; }
        public RunStatus Status { get; }
        public RunError LastError { get; }
        public DateTimeOffset? ExpiresAt { get; }
        public DateTimeOffset? StartedAt { get; }
        public DateTimeOffset? CancelledAt { get; }
        public DateTimeOffset? FailedAt { get; }
        public DateTimeOffset? CompletedAt { get; }
        public RunIncompleteDetails IncompleteDetails { get; }
        public string Model { get; }
        public string Instructions { get; }
        public IReadOnlyList<ToolDefinition> Tools { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public RunTokenUsage Usage { get; }
        public float? Temperature { get; }
        public RunTruncationStrategy TruncationStrategy { get; }
    }

    public class ThreadMessage
    {
        [Versions("[2.4,)")] public static explicit operator ThreadMessage(ClientResult result) => throw null;
        public MessageRole Role { get; }
        public IReadOnlyList<MessageCreationAttachment> Attachments { get; }
        public string Id { get; }
        public DateTimeOffset CreatedAt { get; }
        public string ThreadId { get; }
        public MessageStatus Status { get; }
        public MessageFailureDetails IncompleteDetails { get; }
        public DateTimeOffset? CompletedAt { get; }
        public DateTimeOffset? IncompleteAt { get; }
        public IReadOnlyList<MessageContent> Content { get; }
        public string AssistantId { get; }
        public string RunId { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
    }

    public class MessageContentUpdate : StreamingUpdate
    {
        public string MessageId { get; }
        public int MessageIndex { get; }
        public MessageRole? Role { get; }
        public string ImageFileId { get; }
        public MessageImageDetail? ImageDetail { get; }
        public string Text { get; }
        public TextAnnotationUpdate TextAnnotation { get; }
        public string RefusalUpdate { get; }
    }

    public class MessageDeletionResult
    {
        [Versions("[2.4,)")] public static explicit operator MessageDeletionResult(ClientResult result) => throw null;
        public string MessageId { get; }
        public bool Deleted { get; }
    }

    public class MessageFailureDetails { public MessageFailureReason Reason { get; } }

    public readonly struct MessageFailureReason
    {
        public MessageFailureReason(string value) { }
        public static bool operator ==(MessageFailureReason left, MessageFailureReason right) => throw null;
        public static bool operator !=(MessageFailureReason left, MessageFailureReason right) => throw null;
        public static implicit operator MessageFailureReason(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator MessageFailureReason?(string value) => throw null;
        public static MessageFailureReason ContentFilter { get; }
        public static MessageFailureReason MaxTokens { get; }
        public static MessageFailureReason RunCancelled { get; }
        public static MessageFailureReason RunExpired { get; }
        public static MessageFailureReason RunFailed { get; }
    }

    public readonly struct MessageStatus
    {
        public MessageStatus(string value) { }
        public static bool operator ==(MessageStatus left, MessageStatus right) => throw null;
        public static bool operator !=(MessageStatus left, MessageStatus right) => throw null;
        public static implicit operator MessageStatus(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator MessageStatus?(string value) => throw null;
        public static MessageStatus InProgress { get; }
        public static MessageStatus Incomplete { get; }
        public static MessageStatus Completed { get; }
    }

    public class MessageStatusUpdate : StreamingUpdate<ThreadMessage> { }

    public abstract class RequiredAction
    {
        public string FunctionName { get; }
        public string FunctionArguments { get; }
        public string ToolCallId { get; }
    }

    public class RequiredActionUpdate : RunUpdate
    {
        public ThreadRun GetThreadRun() => throw null;
        public string FunctionName { get; }
        public string FunctionArguments { get; }
        public string ToolCallId { get; }
    }

    public class RunCollectionOptions
    {
        public int? PageSizeLimit { get; set; }
        public string AfterId { get; set; }
        public string BeforeId { get; set; }
    }

    public class RunError
    {
        public RunErrorCode Code { get; }
        public string Message { get; }
    }

    public readonly struct RunErrorCode
    {
        public RunErrorCode(string value) { }
        public static bool operator ==(RunErrorCode left, RunErrorCode right) => throw null;
        public static bool operator !=(RunErrorCode left, RunErrorCode right) => throw null;
        public static implicit operator RunErrorCode(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator RunErrorCode?(string value) => throw null;
        public static RunErrorCode ServerError { get; }
        public static RunErrorCode RateLimitExceeded { get; }
        public static RunErrorCode InvalidPrompt { get; }
    }

    public class RunIncompleteDetails { public RunIncompleteReason? Reason { get; } }

    public readonly struct RunIncompleteReason
    {
        public RunIncompleteReason(string value) { }
        public static bool operator ==(RunIncompleteReason left, RunIncompleteReason right) => throw null;
        public static bool operator !=(RunIncompleteReason left, RunIncompleteReason right) => throw null;
        public static implicit operator RunIncompleteReason(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator RunIncompleteReason?(string value) => throw null;
        public static RunIncompleteReason MaxOutputTokenCount { get; }
        public static RunIncompleteReason MaxInputTokenCount { get; }
    }

    public class RunModificationOptions { public IDictionary<string, string> Metadata { get; } }

    public readonly struct RunStatus
    {
        public RunStatus(string value) { }
        public static bool operator ==(RunStatus left, RunStatus right) => throw null;
        public static bool operator !=(RunStatus left, RunStatus right) => throw null;
        public static implicit operator RunStatus(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator RunStatus?(string value) => throw null;
        public bool IsTerminal { get; }
        public static RunStatus Queued { get; }
        public static RunStatus InProgress { get; }
        public static RunStatus RequiresAction { get; }
        public static RunStatus Cancelling { get; }
        public static RunStatus Cancelled { get; }
        public static RunStatus Failed { get; }
        public static RunStatus Completed { get; }
        public static RunStatus Incomplete { get; }
        public static RunStatus Expired { get; }
    }

    public class RunStep
    {
        [Versions("[2.4,)")] public static explicit operator RunStep(ClientResult result) => throw null;
        public RunStepDetails Details { get; }
        public string Id { get; }
        public DateTimeOffset CreatedAt { get; }
        public string AssistantId { get; }
        public string ThreadId { get; }
        public string RunId { get; }
        public RunStepKind Kind { get; }
        public RunStepStatus Status { get; }
        public RunStepError LastError { get; }
        public DateTimeOffset? ExpiredAt { get; }
        public DateTimeOffset? CancelledAt { get; }
        public DateTimeOffset? FailedAt { get; }
        public DateTimeOffset? CompletedAt { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public RunStepTokenUsage Usage { get; }
    }

    public abstract class RunStepCodeInterpreterOutput
    {
        public string ImageFileId { get; }
        public string Logs { get; }
    }

    public class RunStepCollectionOptions
    {
        public int? PageSizeLimit { get; set; }
        public string AfterId { get; set; }
        public string BeforeId { get; set; }
    }

    public abstract class RunStepDetails
    {
        public string CreatedMessageId { get; }
        public IReadOnlyList<RunStepToolCall> ToolCalls { get; }
    }

    public class RunStepDetailsUpdate : StreamingUpdate
    {
        public string StepId { get; }
        public string CreatedMessageId { get; }
        public string ToolCallId { get; }
        public int? ToolCallIndex { get; }
        public string CodeInterpreterInput { get; }
        public IReadOnlyList<RunStepUpdateCodeInterpreterOutput> CodeInterpreterOutputs { get; }
        public FileSearchRankingOptions FileSearchRankingOptions { get; }
        public IReadOnlyList<RunStepFileSearchResult> FileSearchResults { get; }
        public string FunctionName { get; }
        public string FunctionArguments { get; }
        public string FunctionOutput { get; }
    }

    public class RunStepError
    {
        public RunStepErrorCode Code { get; }
        public string Message { get; }
    }

    public readonly struct RunStepErrorCode
    {
        public RunStepErrorCode(string value) { }
        public static bool operator ==(RunStepErrorCode left, RunStepErrorCode right) => throw null;
        public static bool operator !=(RunStepErrorCode left, RunStepErrorCode right) => throw null;
        public static implicit operator RunStepErrorCode(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator RunStepErrorCode?(string value) => throw null;
        public static RunStepErrorCode ServerError { get; }
        public static RunStepErrorCode RateLimitExceeded { get; }
    }

    public class RunStepFileSearchResult
    {
        public string FileId { get; }
        public string FileName { get; }
        public float Score { get; }
        public IReadOnlyList<RunStepFileSearchResultContent> Content { get; }
    }

    public class RunStepFileSearchResultContent
    {
        public RunStepFileSearchResultContentKind Kind { get; }
        public string Text { get; }
    }

    public enum RunStepFileSearchResultContentKind { Text }
    public enum RunStepKind { CreatedMessage, ToolCall }

    public readonly struct RunStepStatus
    {
        public RunStepStatus(string value) { }
        public static bool operator ==(RunStepStatus left, RunStepStatus right) => throw null;
        public static bool operator !=(RunStepStatus left, RunStepStatus right) => throw null;
        public static implicit operator RunStepStatus(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator RunStepStatus?(string value) => throw null;
        public static RunStepStatus InProgress { get; }
        public static RunStepStatus Cancelled { get; }
        public static RunStepStatus Failed { get; }
        public static RunStepStatus Completed { get; }
        public static RunStepStatus Expired { get; }
    }

    public class RunStepTokenUsage
    {
        public int OutputTokenCount { get; }
        public int InputTokenCount { get; }
        public int TotalTokenCount { get; }
    }

    public class RunStepToolCall
    {
        public string CodeInterpreterInput { get; }
        public IReadOnlyList<RunStepCodeInterpreterOutput> CodeInterpreterOutputs { get; }
        public FileSearchRankingOptions FileSearchRankingOptions { get; }
        public IReadOnlyList<RunStepFileSearchResult> FileSearchResults { get; }
        public string FunctionName { get; }
        public string FunctionArguments { get; }
        public string FunctionOutput { get; }
        public RunStepToolCallKind Kind { get; }
        public string Id { get; }
    }

    public enum RunStepToolCallKind { CodeInterpreter, FileSearch, Function }
    public class RunStepUpdate : StreamingUpdate<RunStep> { }

    public class RunStepUpdateCodeInterpreterOutput
    {
        public int OutputIndex { get; }
        public string Logs { get; }
        public string ImageFileId { get; }
    }

    public class RunTokenUsage
    {
        public int OutputTokenCount { get; }
        public int InputTokenCount { get; }
        public int TotalTokenCount { get; }
    }

    public class RunTruncationStrategy
    {
        public static RunTruncationStrategy CreateLastMessagesStrategy(int lastMessageCount) => throw null;
        public int? LastMessages { get; }
        public static RunTruncationStrategy Auto { get; }
    }

    public class RunUpdate : StreamingUpdate<ThreadRun> { }
    public abstract class StreamingUpdate { public StreamingUpdateReason UpdateKind { get; } }

    public class StreamingUpdate<T> : StreamingUpdate where T : class
    {
        public static implicit operator T(StreamingUpdate<T> update) => throw null;
        public T Value { get; }
    }

    public enum StreamingUpdateReason { Unknown, ThreadCreated, RunCreated, RunQueued, RunInProgress, RunRequiresAction, RunCompleted, RunIncomplete, RunFailed, RunCancelling, RunCancelled, RunExpired, RunStepCreated, RunStepInProgress, RunStepUpdated, RunStepCompleted, RunStepFailed, RunStepCancelled, RunStepExpired, MessageCreated, MessageInProgress, MessageUpdated, MessageCompleted, MessageFailed, Error, Done }

    public class TextAnnotation
    {
        public int StartIndex { get; }
        public int EndIndex { get; }
        public string TextToReplace { get; }
        public string InputFileId { get; }
        public string OutputFileId { get; }
    }

    public class TextAnnotationUpdate
    {
        public int ContentIndex { get; }
        public int? StartIndex { get; }
        public int? EndIndex { get; }
        public string TextToReplace { get; }
        public string InputFileId { get; }
        public string OutputFileId { get; }
    }

    public class ThreadDeletionResult
    {
        [Versions("[2.4,)")] public static explicit operator ThreadDeletionResult(ClientResult result) => throw null;
        public string ThreadId { get; }
        public bool Deleted { get; }
    }

    public class ThreadUpdate : StreamingUpdate<AssistantThread>
    {
        public string Id { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public DateTimeOffset CreatedAt { get; }
        public ToolResources ToolResources { get; }
    }
}

namespace OpenAI.VectorStores
{
    public class VectorStoreClient
    {
        protected VectorStoreClient() { }
        public VectorStoreClient(string apiKey) { }
        public VectorStoreClient(ApiKeyCredential credential) { }
        [Versions("[2.3,)")] public VectorStoreClient(AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.4,)")] public virtual Task<ClientResult<VectorStore>> CreateVectorStoreAsync(VectorStoreCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.4,)")] public virtual ClientResult<VectorStore> CreateVectorStore(VectorStoreCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.4,)")] public virtual Task<ClientResult<VectorStoreFile>> AddFileToVectorStoreAsync(string vectorStoreId, string fileId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.4,)")] public virtual ClientResult<VectorStoreFile> AddFileToVectorStore(string vectorStoreId, string fileId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.4,)")] public virtual ClientResult<VectorStoreFile> UpdateVectorStoreFileAttributes(string vectorStoreId, string fileId, IDictionary<string, BinaryData> attributes, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.4,)")] public virtual Task<ClientResult<VectorStoreFile>> UpdateVectorStoreFileAttributesAsync(string vectorStoreId, string fileId, IDictionary<string, BinaryData> attributes, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult CreateVectorStore(BinaryContent content, RequestOptions options = null) => throw null;
        public virtual Task<ClientResult> CreateVectorStoreAsync(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.4,)")] public virtual ClientResult AddFileBatchToVectorStore(string vectorStoreId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.4,)")] public virtual Task<ClientResult> AddFileBatchToVectorStoreAsync(string vectorStoreId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.4,)")] public virtual ClientResult AddFileToVectorStore(string vectorStoreId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.4,)")] public virtual Task<ClientResult> AddFileToVectorStoreAsync(string vectorStoreId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.4,)")] public virtual ClientResult RemoveFileFromVectorStore(string vectorStoreId, string fileId, RequestOptions options) => throw null;
        [Versions("[2.4,)")] public virtual Task<ClientResult> RemoveFileFromVectorStoreAsync(string vectorStoreId, string fileId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult UpdateVectorStoreFileAttributes(string vectorStoreId, string fileId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> UpdateVectorStoreFileAttributesAsync(string vectorStoreId, string fileId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult RetrieveVectorStoreFileContent(string vectorStoreId, string fileId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> RetrieveVectorStoreFileContentAsync(string vectorStoreId, string fileId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult SearchVectorStore(string vectorStoreId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> SearchVectorStoreAsync(string vectorStoreId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.4,)")] public Uri Endpoint { get; }
        [Versions("[,2.15)")] public VectorStoreClient(ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,2.15)")] public VectorStoreClient(AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.2,2.4)")] public virtual AddFileToVectorStoreOperation AddFileToVectorStore(string vectorStoreId, BinaryContent content, bool waitUntilCompleted, RequestOptions options = null) => throw null;
        [Versions("[,2.4)")] public virtual AddFileToVectorStoreOperation AddFileToVectorStore(string vectorStoreId, string fileId, bool waitUntilCompleted, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.4)")] public virtual Task<AddFileToVectorStoreOperation> AddFileToVectorStoreAsync(string vectorStoreId, BinaryContent content, bool waitUntilCompleted, RequestOptions options = null) => throw null;
        [Versions("[,2.4)")] public virtual Task<AddFileToVectorStoreOperation> AddFileToVectorStoreAsync(string vectorStoreId, string fileId, bool waitUntilCompleted, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.4)")] public virtual CreateVectorStoreOperation CreateVectorStore(bool waitUntilCompleted, VectorStoreCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.4)")] public virtual CreateVectorStoreOperation CreateVectorStore(BinaryContent content, bool waitUntilCompleted, RequestOptions options = null) => throw null;
        [Versions("[,2.4)")] public virtual Task<CreateVectorStoreOperation> CreateVectorStoreAsync(bool waitUntilCompleted, VectorStoreCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.4)")] public virtual Task<CreateVectorStoreOperation> CreateVectorStoreAsync(BinaryContent content, bool waitUntilCompleted, RequestOptions options = null) => throw null;
        [Versions("[2.2,2.4)")] public virtual ClientResult RemoveFileFromStore(string vectorStoreId, string fileId, RequestOptions options) => throw null;
        [Versions("[2.2,2.4)")] public virtual Task<ClientResult> RemoveFileFromStoreAsync(string vectorStoreId, string fileId, RequestOptions options) => throw null;
    }

    public class VectorStore
    {
        [Versions("[2.4,)")] public static explicit operator VectorStore(ClientResult result) => throw null;
        public long UsageBytes { get; }
        public VectorStoreExpirationPolicy ExpirationPolicy { get; }
        public string Id { get; }
        public DateTimeOffset CreatedAt { get; }
        public string Name { get; }
        public VectorStoreFileCounts FileCounts { get; }
        public VectorStoreStatus Status { get; }
        public DateTimeOffset? ExpiresAt { get; }
        public DateTimeOffset? LastActiveAt { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
    }

    public class VectorStoreCreationOptions
    {
        public VectorStoreExpirationPolicy ExpirationPolicy { get; set; }
        public IList<string> FileIds { get; }
        public string Name { get; set; }
        [Versions("[2.10,)")] public string Description { get; set; }
        public IDictionary<string, string> Metadata { get; }
    }

    [Versions("[2.4,)")]
    public class VectorStoreFile
    {
        public static explicit operator VectorStoreFile(ClientResult result) => throw null;
        public string FileId { get; }
        public IDictionary<string, BinaryData> Attributes { get; }
        [Versions("[2.10,)")] public long? UsageInBytes { get; }
        public DateTimeOffset CreatedAt { get; }
        public string VectorStoreId { get; }
        public VectorStoreFileStatus Status { get; }
        [Versions("[2.4,2.10)")] public int Size { get; }
    }

    [Versions("[,2.4)")]
    public class CreateVectorStoreOperation
    {
        public virtual ContinuationToken RehydrationToken { get; }
        public VectorStoreStatus? Status { get; }
        public VectorStore Value { get; }
        public string VectorStoreId { get; }
        [Versions("[2.2,2.4)")] public virtual ClientResult GetVectorStore(RequestOptions options) => throw null;
        public virtual ClientResult<VectorStore> GetVectorStore(CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,2.4)")] public virtual Task<ClientResult> GetVectorStoreAsync(RequestOptions options) => throw null;
        public virtual Task<ClientResult<VectorStore>> GetVectorStoreAsync(CancellationToken cancellationToken = default) => throw null;
        public static CreateVectorStoreOperation Rehydrate(VectorStoreClient client, ContinuationToken rehydrationToken, CancellationToken cancellationToken = default) => throw null;
        public static Task<CreateVectorStoreOperation> RehydrateAsync(VectorStoreClient client, ContinuationToken rehydrationToken, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult UpdateStatus(RequestOptions options = null) => throw null;
        public virtual ValueTask<ClientResult> UpdateStatusAsync(RequestOptions options = null) => throw null;
    }

    [Versions("[,2.4)")]
    public class AddFileToVectorStoreOperation
    {
        public string FileId { get; }
        public virtual ContinuationToken RehydrationToken { get; }
        public string VectorStoreId { get; }
        [Versions("[2.2,2.4)")] public virtual ClientResult GetFileAssociation(RequestOptions options) => throw null;
        [Versions("[2.2,2.4)")] public virtual Task<ClientResult> GetFileAssociationAsync(RequestOptions options) => throw null;
        public static AddFileToVectorStoreOperation Rehydrate(VectorStoreClient client, ContinuationToken rehydrationToken, CancellationToken cancellationToken = default) => throw null;
        public static Task<AddFileToVectorStoreOperation> RehydrateAsync(VectorStoreClient client, ContinuationToken rehydrationToken, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult UpdateStatus(RequestOptions options = null) => throw null;
        public virtual ValueTask<ClientResult> UpdateStatusAsync(RequestOptions options = null) => throw null;
    }

    public enum VectorStoreStatus { Unknown, InProgress, Completed, Expired }

    public class VectorStoreFileCounts
    {
        public int InProgress { get; }
        public int Completed { get; }
        public int Failed { get; }
        public int Cancelled { get; }
        public int Total { get; }
    }

    public enum VectorStoreExpirationAnchor { Unknown, LastActiveAt }

    public class VectorStoreExpirationPolicy
    {
        public VectorStoreExpirationPolicy(VectorStoreExpirationAnchor anchor, int days) { }
        public VectorStoreExpirationAnchor Anchor { get; set; }
        public int Days { get; set; }
        public VectorStoreExpirationPolicy() { }
    }

    [Versions("[2.4,)")] public enum VectorStoreFileStatus { Unknown, InProgress, Completed, Cancelled, Failed }
}
