// OpenAI 2.x: assistants, their threads and the options of both.
using PromptLint.Sdk;
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI.Assistants
{
    public class AssistantClient
    {
        protected AssistantClient() { }
        public AssistantClient(string apiKey) { }
        public AssistantClient(ApiKeyCredential credential) { }
        [Versions("[2.15,)")] public AssistantClient(ApiKeyCredential credential, [Carries] AssistantClientOptions options) { }
        [Versions("[2.3,)")] public AssistantClient(AuthenticationPolicy authenticationPolicy) { }
        [Versions("[2.15,)")] public AssistantClient(AuthenticationPolicy authenticationPolicy, [Carries] AssistantClientOptions options) { }
        public virtual Task<ClientResult<Assistant>> CreateAssistantAsync([Model] string model, [Carries] AssistantCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<Assistant> CreateAssistant([Model] string model, [Carries] AssistantCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<Assistant>> GetAssistantAsync(string assistantId, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<Assistant> GetAssistant(string assistantId, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<Assistant>> ModifyAssistantAsync(string assistantId, AssistantModificationOptions options, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<Assistant> ModifyAssistant(string assistantId, AssistantModificationOptions options, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<AssistantThread>> CreateThreadAsync([Carries] ThreadCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<AssistantThread> CreateThread([Carries] ThreadCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<AssistantThread>> GetThreadAsync(string threadId, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<AssistantThread> GetThread(string threadId, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<AssistantThread>> ModifyThreadAsync(string threadId, ThreadModificationOptions options, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<AssistantThread> ModifyThread(string threadId, ThreadModificationOptions options, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<ThreadMessage>> CreateMessageAsync(string threadId, [Role] MessageRole role, [Prompt] IEnumerable<MessageContent> content, [Carries] MessageCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<ThreadMessage> CreateMessage(string threadId, [Role] MessageRole role, [Prompt] IEnumerable<MessageContent> content, [Carries] MessageCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual AsyncCollectionResult<ThreadMessage> GetMessagesAsync(string threadId, MessageCollectionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual CollectionResult<ThreadMessage> GetMessages(string threadId, MessageCollectionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<ThreadMessage>> GetMessageAsync(string threadId, string messageId, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<ThreadMessage> GetMessage(string threadId, string messageId, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<ThreadMessage>> ModifyMessageAsync(string threadId, string messageId, MessageModificationOptions options, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<ThreadMessage> ModifyMessage(string threadId, string messageId, MessageModificationOptions options, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public virtual Task<ClientResult<ThreadRun>> CreateRunAsync([Carries] string threadId, [Carries] string assistantId, [Carries] RunCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public virtual ClientResult<ThreadRun> CreateRun([Carries] string threadId, [Carries] string assistantId, [Carries] RunCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public virtual Task<ClientResult<ThreadRun>> CreateThreadAndRunAsync([Carries] string assistantId, [Carries] ThreadCreationOptions threadOptions = null, [Carries] RunCreationOptions runOptions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public virtual ClientResult<ThreadRun> CreateThreadAndRun([Carries] string assistantId, [Carries] ThreadCreationOptions threadOptions = null, [Carries] RunCreationOptions runOptions = null, CancellationToken cancellationToken = default) => throw null;
        public virtual AsyncCollectionResult<ThreadRun> GetRunsAsync(string threadId, RunCollectionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual CollectionResult<ThreadRun> GetRuns(string threadId, RunCollectionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<ThreadRun>> GetRunAsync(string threadId, string runId, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<ThreadRun> GetRun(string threadId, string runId, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public virtual Task<ClientResult<ThreadRun>> SubmitToolOutputsToRunAsync(string threadId, string runId, [Prompt(Role.Tool)] IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Agent)] public virtual ClientResult<ThreadRun> SubmitToolOutputsToRun(string threadId, string runId, [Prompt(Role.Tool)] IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<ThreadRun>> CancelRunAsync(string threadId, string runId, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<ThreadRun> CancelRun(string threadId, string runId, CancellationToken cancellationToken = default) => throw null;
        public virtual AsyncCollectionResult<RunStep> GetRunStepsAsync(string threadId, string runId, RunStepCollectionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual CollectionResult<RunStep> GetRunSteps(string threadId, string runId, RunStepCollectionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual Task<ClientResult<RunStep>> GetRunStepAsync(string threadId, string runId, string stepId, CancellationToken cancellationToken = default) => throw null;
        public virtual ClientResult<RunStep> GetRunStep(string threadId, string runId, string stepId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> CreateMessageAsync(string threadId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult CreateMessage(string threadId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual AsyncCollectionResult GetMessagesAsync(string threadId, int? limit, string order, string after, string before, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual CollectionResult GetMessages(string threadId, int? limit, string order, string after, string before, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> GetMessageAsync(string threadId, string messageId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult GetMessage(string threadId, string messageId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> ModifyMessageAsync(string threadId, string messageId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult ModifyMessage(string threadId, string messageId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Agent)] public virtual Task<ClientResult> CreateThreadAndRunAsync(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Agent)] public virtual ClientResult CreateThreadAndRun(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Agent)] public virtual Task<ClientResult> CreateRunAsync([Carries] string threadId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Agent)] public virtual ClientResult CreateRun([Carries] string threadId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual AsyncCollectionResult GetRunsAsync(string threadId, int? limit, string order, string after, string before, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual CollectionResult GetRuns(string threadId, int? limit, string order, string after, string before, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> GetRunAsync(string threadId, string runId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult GetRun(string threadId, string runId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> ModifyRunAsync(string threadId, string runId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult ModifyRun(string threadId, string runId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> CancelRunAsync(string threadId, string runId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult CancelRun(string threadId, string runId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Agent)] public virtual Task<ClientResult> SubmitToolOutputsToRunAsync(string threadId, string runId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] [LlmCall(Operation.Agent)] public virtual ClientResult SubmitToolOutputsToRun(string threadId, string runId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual AsyncCollectionResult GetRunStepsAsync(string threadId, string runId, int? limit, string order, string after, string before, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual CollectionResult GetRunSteps(string threadId, string runId, int? limit, string order, string after, string before, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> GetRunStepAsync(string threadId, string runId, string stepId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult GetRunStep(string threadId, string runId, string stepId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> CreateThreadAsync(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult CreateThread(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> GetThreadAsync(string threadId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult GetThread(string threadId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> ModifyThreadAsync(string threadId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult ModifyThread(string threadId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual CollectionResult GetAssistants(int? limit, string order, string after, string before, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual AsyncCollectionResult GetAssistantsAsync(int? limit, string order, string after, string before, RequestOptions options) => throw null;
        public virtual CollectionResult<Assistant> GetAssistants(AssistantCollectionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public virtual AsyncCollectionResult<Assistant> GetAssistantsAsync(AssistantCollectionOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult CreateAssistant(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> CreateAssistantAsync(BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult GetAssistant(string assistantId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> GetAssistantAsync(string assistantId, RequestOptions options) => throw null;
        [Versions("[2.2,)")] public virtual ClientResult ModifyAssistant(string assistantId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.2,)")] public virtual Task<ClientResult> ModifyAssistantAsync(string assistantId, BinaryContent content, RequestOptions options = null) => throw null;
        [Versions("[2.4,)")] public Uri Endpoint { get; }
        [Versions("[,2.15)")] public AssistantClient(ApiKeyCredential credential, [Carries] OpenAIClientOptions options) { }
        [Versions("[2.3,2.15)")] public AssistantClient(AuthenticationPolicy authenticationPolicy, [Carries] OpenAIClientOptions options) { }
        [Versions("[,2.15)")] [LlmCall(Operation.Agent, Streaming = true)] public virtual CollectionResult<StreamingUpdate> CreateRunStreaming([Carries] string threadId, [Carries] string assistantId, [Carries] RunCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.15)")] [LlmCall(Operation.Agent, Streaming = true)] public virtual AsyncCollectionResult<StreamingUpdate> CreateRunStreamingAsync([Carries] string threadId, [Carries] string assistantId, [Carries] RunCreationOptions options = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.15)")] [LlmCall(Operation.Agent, Streaming = true)] public virtual CollectionResult<StreamingUpdate> CreateThreadAndRunStreaming([Carries] string assistantId, [Carries] ThreadCreationOptions threadOptions = null, [Carries] RunCreationOptions runOptions = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.15)")] [LlmCall(Operation.Agent, Streaming = true)] public virtual AsyncCollectionResult<StreamingUpdate> CreateThreadAndRunStreamingAsync([Carries] string assistantId, [Carries] ThreadCreationOptions threadOptions = null, [Carries] RunCreationOptions runOptions = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.15)")] [LlmCall(Operation.Agent, Streaming = true)] public virtual CollectionResult<StreamingUpdate> SubmitToolOutputsToRunStreaming(string threadId, string runId, [Prompt(Role.Tool)] IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.15)")] [LlmCall(Operation.Agent, Streaming = true)] public virtual AsyncCollectionResult<StreamingUpdate> SubmitToolOutputsToRunStreamingAsync(string threadId, string runId, [Prompt(Role.Tool)] IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.5)")] public virtual CollectionResult<Assistant> GetAssistants(ContinuationToken firstPageToken, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.5)")] public virtual AsyncCollectionResult<Assistant> GetAssistantsAsync(ContinuationToken firstPageToken, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.5)")] public virtual CollectionResult<ThreadMessage> GetMessages(ContinuationToken firstPageToken, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.5)")] public virtual AsyncCollectionResult<ThreadMessage> GetMessagesAsync(ContinuationToken firstPageToken, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.5)")] public virtual CollectionResult<ThreadRun> GetRuns(ContinuationToken firstPageToken, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.5)")] public virtual AsyncCollectionResult<ThreadRun> GetRunsAsync(ContinuationToken firstPageToken, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.5)")] public virtual CollectionResult<RunStep> GetRunSteps(ContinuationToken firstPageToken, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,2.5)")] public virtual AsyncCollectionResult<RunStep> GetRunStepsAsync(ContinuationToken firstPageToken, CancellationToken cancellationToken = default) => throw null;
    }

    public class Assistant
    {
        [Versions("[2.4,)")] public static explicit operator Assistant(ClientResult result) => throw null;
        public AssistantResponseFormat ResponseFormat { get; }
        public float? NucleusSamplingFactor { get; }
        public string Id { get; }
        public DateTimeOffset CreatedAt { get; }
        public string Name { get; }
        public string Description { get; }
        public string Model { get; }
        public string Instructions { get; }
        public IReadOnlyList<ToolDefinition> Tools { get; }
        public ToolResources ToolResources { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public float? Temperature { get; }
    }

    [Versions("[2.15,)")]
    public class AssistantClientOptions : ClientPipelineOptions
    {
        [Endpoint] public Uri Endpoint { get; set; }
        public string OrganizationId { get; set; }
        public string ProjectId { get; set; }
        public string UserAgentApplicationId { get; set; }
    }

    public class AssistantCollectionOptions
    {
        public int? PageSizeLimit { get; set; }
        public string AfterId { get; set; }
        public string BeforeId { get; set; }
    }

    public class AssistantCreationOptions
    {
        [Tools] public IList<ToolDefinition> Tools { get; }
        public ToolResources ToolResources { get; set; }
        [StructuredOutput] public AssistantResponseFormat ResponseFormat { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        public string Name { get; set; }
        public string Description { get; set; }
        [Prompt(Role.System)] public string Instructions { get; set; }
        public IDictionary<string, string> Metadata { get; }
        [Temperature] public float? Temperature { get; set; }
    }

    public class AssistantDeletionResult
    {
        [Versions("[2.4,)")] public static explicit operator AssistantDeletionResult(ClientResult result) => throw null;
        public string AssistantId { get; }
        public bool Deleted { get; }
    }

    public class AssistantModificationOptions
    {
        [Model] public string Model { get; set; }
        [Tools] public IList<ToolDefinition> DefaultTools { get; }
        public ToolResources ToolResources { get; set; }
        [StructuredOutput] public AssistantResponseFormat ResponseFormat { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        public string Name { get; set; }
        public string Description { get; set; }
        [Prompt(Role.System)] public string Instructions { get; set; }
        public IDictionary<string, string> Metadata { get; }
        [Temperature] public float? Temperature { get; set; }
    }

    public class AssistantResponseFormat
    {
        public static AssistantResponseFormat CreateAutoFormat() => throw null;
        public static AssistantResponseFormat CreateTextFormat() => throw null;
        public static AssistantResponseFormat CreateJsonObjectFormat() => throw null;
        public static AssistantResponseFormat CreateJsonSchemaFormat(string name, BinaryData jsonSchema, string description = null, bool? strictSchemaEnabled = null) => throw null;
        public static implicit operator AssistantResponseFormat(string plainTextFormat) => throw null;
        public static AssistantResponseFormat Auto { get; }
        public static AssistantResponseFormat Text { get; }
        public static AssistantResponseFormat JsonObject { get; }
    }

    public class AssistantThread
    {
        [Versions("[2.4,)")] public static explicit operator AssistantThread(ClientResult result) => throw null;
        public ToolResources ToolResources { get; }
        public string Id { get; }
        public DateTimeOffset CreatedAt { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
    }

    public class RunCreationOptions
    {
        [StructuredOutput] public AssistantResponseFormat ResponseFormat { get; set; }
        [Model] public string ModelOverride { get; set; }
        [Prompt(Role.System)] public string InstructionsOverride { get; set; }
        [Prompt(Role.System)] public string AdditionalInstructions { get; set; }
        [Prompt] public IList<ThreadInitializationMessage> AdditionalMessages { get; }
        public bool? AllowParallelToolCalls { get; set; }
        [Tools] public IList<ToolDefinition> ToolsOverride { get; }
        public IDictionary<string, string> Metadata { get; }
        [Temperature] public float? Temperature { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        public int? MaxInputTokenCount { get; set; }
        [MaxOutputTokens] public int? MaxOutputTokenCount { get; set; }
        public RunTruncationStrategy TruncationStrategy { get; set; }
        public ToolConstraint ToolConstraint { get; set; }
    }

    public class ThreadCreationOptions
    {
        public ToolResources ToolResources { get; set; }
        [Prompt] public IList<ThreadInitializationMessage> InitialMessages { get; }
        public IDictionary<string, string> Metadata { get; }
    }

    public class ThreadModificationOptions
    {
        public ToolResources ToolResources { get; set; }
        public IDictionary<string, string> Metadata { get; }
    }

    public class ThreadInitializationMessage : MessageCreationOptions
    {
        protected ThreadInitializationMessage() { }
        public ThreadInitializationMessage([Role] MessageRole role, [Prompt] IEnumerable<MessageContent> content) { }
        public static implicit operator ThreadInitializationMessage(string initializationMessage) => throw null;
    }

    public class MessageCollectionOptions
    {
        public int? PageSizeLimit { get; set; }
        public string AfterId { get; set; }
        public string BeforeId { get; set; }
    }

    public class MessageCreationOptions
    {
        public IList<MessageCreationAttachment> Attachments { get; set; }
        public IDictionary<string, string> Metadata { get; }
    }

    public class MessageModificationOptions { public IDictionary<string, string> Metadata { get; } }

    public abstract class MessageContent
    {
        public static MessageContent FromImageFileId([ImageInput] string imageFileId, [ImageDetail] MessageImageDetail? detail = null) => throw null;
        public static MessageContent FromImageUri([ImageInput] Uri imageUri, [ImageDetail] MessageImageDetail? detail = null) => throw null;
        public static MessageContent FromText([Prompt] string text) => throw null;
        public static implicit operator MessageContent([Prompt] string value) => throw null;
        public Uri ImageUri { get; }
        public string ImageFileId { get; }
        public MessageImageDetail? ImageDetail { get; }
        public string Text { get; }
        public IReadOnlyList<TextAnnotation> TextAnnotations { get; }
        public string Refusal { get; }
    }

    public enum MessageRole
    {
        [IsRole(Role.User)] User,
        [IsRole(Role.Assistant)] Assistant,
    }

    public enum MessageImageDetail { Auto, Low, High }

    public class MessageCreationAttachment
    {
        protected MessageCreationAttachment() { }
        public MessageCreationAttachment(string fileId, IEnumerable<ToolDefinition> tools) { }
        public IReadOnlyList<ToolDefinition> Tools { get; }
        public string FileId { get; }
    }

    public class CodeInterpreterToolDefinition : ToolDefinition { }

    public class FileSearchToolDefinition : ToolDefinition
    {
        public int? MaxResults { get; set; }
        public FileSearchRankingOptions RankingOptions { get; set; }
    }

    public class FunctionToolDefinition : ToolDefinition
    {
        public FunctionToolDefinition(string name) { }
        public FunctionToolDefinition() { }
        public string FunctionName { get; set; }
        public string Description { get; set; }
        public BinaryData Parameters { get; set; }
        public bool? StrictParameterSchemaEnabled { get; set; }
    }

    public class ToolDefinition
    {
        public static CodeInterpreterToolDefinition CreateCodeInterpreter() => throw null;
        public static FileSearchToolDefinition CreateFileSearch(int? maxResults = null) => throw null;
        public static FunctionToolDefinition CreateFunction(string name, string description = null, BinaryData parameters = null, bool? strictParameterSchemaEnabled = null) => throw null;
    }

    public class ToolConstraint
    {
        protected ToolConstraint() { }
        public ToolConstraint(ToolDefinition toolDefinition) { }
        public static ToolConstraint None { get; }
        public static ToolConstraint Auto { get; }
        public static ToolConstraint Required { get; }
    }

    public class CodeInterpreterToolResources { public IList<string> FileIds { get; } }

    public class FileSearchToolResources
    {
        public IList<VectorStoreCreationHelper> NewVectorStores { get; }
        public IList<string> VectorStoreIds { get; }
    }

    public class ToolResources
    {
        public CodeInterpreterToolResources CodeInterpreter { get; set; }
        public FileSearchToolResources FileSearch { get; set; }
    }

    public class ToolOutput
    {
        public ToolOutput(string toolCallId, string output) { }
        public ToolOutput() { }
        public string ToolCallId { get; set; }
        public string Output { get; set; }
    }

    public readonly struct FileSearchRanker
    {
        public FileSearchRanker(string value) { }
        public static bool operator ==(FileSearchRanker left, FileSearchRanker right) => throw null;
        public static bool operator !=(FileSearchRanker left, FileSearchRanker right) => throw null;
        public static implicit operator FileSearchRanker(string value) => throw null;
        [Versions("[2.4,)")] public static implicit operator FileSearchRanker?(string value) => throw null;
        public static FileSearchRanker Auto { get; }
        public static FileSearchRanker Default20240821 { get; }
    }

    public class FileSearchRankingOptions
    {
        public FileSearchRankingOptions(float scoreThreshold) { }
        public FileSearchRanker? Ranker { get; set; }
        public float ScoreThreshold { get; set; }
        public FileSearchRankingOptions() { }
    }

    public class VectorStoreCreationHelper
    {
        public VectorStoreCreationHelper(IEnumerable<string> fileIds) { }
        public VectorStoreCreationHelper(IEnumerable<global::OpenAI.Files.OpenAIFile> files) { }
        public VectorStoreCreationHelper() { }
        public IList<string> FileIds { get; }
        public IDictionary<string, string> Metadata { get; }
    }
}
