// OpenAI-DotNet: responses, assistants, threads, images and sound.
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI
{
    [Versions("[8.8,)")]
    public sealed class Prompt
    {
        public Prompt(string id, IReadOnlyDictionary<string, object> variables = null, string version = null) { }
        public string Id { get; }
        public IReadOnlyDictionary<string, object> Variables { get; }
        public string Version { get; }
    }

    [Versions("[8.8,)")]
    public sealed class TextContent
    {
        public TextContent() { }
        public TextContent(string value, IEnumerable<Annotation> annotations = null) { }
        public int? Index { get; }
        public string Value { get; }
        public IReadOnlyList<Annotation> Annotations { get; }
        public static implicit operator TextContent(string value) => throw null;
        public static implicit operator string(TextContent content) => throw null;
        public void AppendFrom(TextContent other) { }
    }

    [Versions("[8.8,)")] public sealed class StreamOptions { public bool IncludeUsage { get; } }

    public sealed class Annotation
    {
        public AnnotationType Type { get; }
        public string Text { get; }
        public FileCitation FileCitation { get; }
        public FilePath FilePath { get; }
        [Versions("[8.8,)")] public int? Index { get; }
        public int? StartIndex { get; }
        public int? EndIndex { get; }
        [Versions("[8.8,)")] public void AppendFrom(Annotation other) { }
    }

    public enum AnnotationType
    {
        FileCitation,
        FilePath,
        [Versions("[8.8,)")] UrlCitation,
        [Versions("[8.8,)")] ContainerFileCitation,
    }

    [Versions("[8.8,)")] public interface IAnnotation { AnnotationType Type { get; } }

    [Versions("[8.8,)")]
    public sealed class FileCitation : IAnnotation
    {
        public AnnotationType Type { get; }
        public string FileId { get; }
        public string FileName { get; }
        public int? Index { get; }
    }

    [Versions("[8.8,)")]
    public sealed class FilePath : IAnnotation
    {
        public AnnotationType Type { get; }
        public string FileId { get; }
        public string MimeType { get; }
        public int? Index { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ImageFile
    {
        public ImageFile() { }
        public ImageFile(string fileId, ImageDetail detail = ImageDetail.Auto) { }
        public int? Index { get; }
        public string FileId { get; }
        public ImageDetail Detail { get; }
        public void AppendFrom(ImageFile other) { }
    }

    [Versions("[8.8,)")]
    public sealed class TokenUsage
    {
        public int? TotalTokens { get; }
        public int? InputTokens { get; }
        public int? OutputTokens { get; }
    }

    [Versions("[8.8,)")]
    public sealed class CodeInterpreterResources
    {
        public CodeInterpreterResources() { }
        public CodeInterpreterResources(IReadOnlyList<string> fileIds) { }
        public CodeInterpreterResources(string fileId) { }
        public IReadOnlyList<string> FileIds { get; }
        public static implicit operator CodeInterpreterResources(string fileId) => throw null;
        public static implicit operator CodeInterpreterResources(List<string> fileIds) => throw null;
    }

    [Versions("[8.8,)")] public sealed class FileSearchOptions { public int? MaxNumberOfResults { get; } }

    [Versions("[8.8,)")]
    public sealed class FileSearchResources
    {
        public FileSearchResources() { }
        public FileSearchResources(string vectorStoreId = null) { }
        public FileSearchResources(VectorStoreRequest vectorStore = null) { }
        public IReadOnlyList<string> VectorStoreIds { get; }
        public IReadOnlyList<VectorStoreRequest> VectorStores { get; }
        public static implicit operator FileSearchResources(VectorStoreRequest request) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class VectorStoreRequest
    {
        public VectorStoreRequest() { }
        public VectorStoreRequest(IReadOnlyList<string> fileIds, IReadOnlyDictionary<string, string> metadata = null) { }
        public VectorStoreRequest(string fileId, IReadOnlyDictionary<string, string> metadata = null) { }
        public IReadOnlyList<string> FileIds { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public static implicit operator VectorStoreRequest(string fileId) => throw null;
        public static implicit operator VectorStoreRequest(List<string> fileIds) => throw null;
    }

    public sealed class ListQuery
    {
        public string After { get; set; }
        public string Before { get; set; }
        [Versions("[8.8,)")] public IEnumerable<string> Include { get; set; }
        public int? Limit { get; set; }
        public static implicit operator Dictionary<string, string>(ListQuery query) => throw null;
    }

    [Versions("[8.8,)")] public interface IListItem { }
}

namespace OpenAI.Responses
{
    [Versions("[8.8,)")]
    public sealed class Conversation
    {
        public long CreatedAtUnixTimeSeconds { get; }
        public DateTime CreatedAt { get; }
        public string Id { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public static implicit operator string(Conversation conversation) => throw null;
    }

    [Versions("[8.8,)")] public enum Truncation { Auto, Disabled }
    [Versions("[8.8,)")] public enum ResponseStatus { None, Completed, Failed, InProgress, Searching, Cancelled, Queued, Incomplete, Generating }
    [Versions("[8.8,)")] public enum ResponseItemType { Message, ComputerCall, ComputerCallOutput, FunctionCall, FunctionCallOutput, ImageGenerationCall, LocalShellCall, LocalShellCallOutput, FileSearchCall, WebSearchCall, Reasoning, McpCall, McpApprovalRequest, McpApprovalResponse, McpListTools, ItemReference, CustomToolCall, CustomToolCallOutput }
    [Versions("[8.8,)")] public enum ResponseContentType { InputText, OutputText, InputAudio, OutputAudio, InputImage, InputFile, Refusal, ReasoningText }
    [Versions("[8.8,)")] public sealed class IncompleteDetails { }

    [Versions("[8.8,)")]
    public sealed class ResponsesEndpoint : OpenAIBaseEndpoint
    {
        public ResponsesEndpoint(OpenAIClient client) { }
        [LlmCall(Operation.Responses)] public Task<Response> CreateModelResponseAsync([Carries] CreateResponseRequest request, Func<IServerSentEvent, Task> streamEventHandler, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses)] public Task<(T, Response)> CreateModelResponseAsync<T>([Carries] CreateResponseRequest request, Func<IServerSentEvent, Task> streamEventHandler, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses)] public Task<Response> CreateModelResponseAsync([Carries] CreateResponseRequest request, Func<string, IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Responses)] public Task<(T, Response)> CreateModelResponseAsync<T>([Carries] CreateResponseRequest request, Func<string, IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        public Task<Response> GetModelResponseAsync(string responseId, CancellationToken cancellationToken = default, params string[] include) => throw null;
        public Task<bool> DeleteModelResponseAsync(string responseId, CancellationToken cancellationToken = default) => throw null;
        public Task<Response> CancelModelResponsesAsync(string responseId, CancellationToken cancellationToken = default) => throw null;
        public Task<ListResponse<IResponseItem>> ListInputItemsAsync(string responseId, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class CreateResponseRequest
    {
        public static implicit operator CreateResponseRequest(string textInput) => throw null;
        public CreateResponseRequest() { }
        public CreateResponseRequest([Prompt] string textInput, [Model] global::OpenAI.Models.Model model = null, bool? background = null, IEnumerable<string> include = null, [Prompt(PromptLint.Sdk.Role.System)] string instructions = null, [MaxOutputTokens] int? maxOutputTokens = null, IReadOnlyDictionary<string, string> metadata = null, bool? parallelToolCalls = null, string previousResponseId = null, Prompt prompt = null, Reasoning reasoning = null, string serviceTier = null, bool? store = null, [Temperature] double? temperature = null, [StructuredOutput] TextResponseFormat responseFormat = global::OpenAI.TextResponseFormat.Auto, [StructuredOutput] JsonSchema jsonSchema = null, string toolChoice = null, [Tools] IEnumerable<Tool> tools = null, double? topP = null, Truncation truncation = global::OpenAI.Responses.Truncation.Auto, string user = null, string conversationId = null, int? maxToolCalls = null, string promptCacheKey = null, string safetyIdentifier = null, int? topLogProbs = null) { }
        public CreateResponseRequest([Prompt] IResponseItem input, [Model] global::OpenAI.Models.Model model = null, bool? background = null, IEnumerable<string> include = null, [Prompt(PromptLint.Sdk.Role.System)] string instructions = null, [MaxOutputTokens] int? maxOutputTokens = null, IReadOnlyDictionary<string, string> metadata = null, bool? parallelToolCalls = null, string previousResponseId = null, Prompt prompt = null, Reasoning reasoning = null, string serviceTier = null, bool? store = null, [Temperature] double? temperature = null, [StructuredOutput] TextResponseFormat responseFormat = global::OpenAI.TextResponseFormat.Auto, [StructuredOutput] JsonSchema jsonSchema = null, string toolChoice = null, [Tools] IEnumerable<Tool> tools = null, double? topP = null, Truncation truncation = global::OpenAI.Responses.Truncation.Auto, string user = null, string conversationId = null, int? maxToolCalls = null, string promptCacheKey = null, string safetyIdentifier = null, int? topLogProbs = null) { }
        public CreateResponseRequest([Prompt] IEnumerable<IResponseItem> input, [Model] global::OpenAI.Models.Model model = null, bool? background = null, IEnumerable<string> include = null, [Prompt(PromptLint.Sdk.Role.System)] string instructions = null, [MaxOutputTokens] int? maxOutputTokens = null, IReadOnlyDictionary<string, string> metadata = null, bool? parallelToolCalls = null, string previousResponseId = null, Prompt prompt = null, Reasoning reasoning = null, string serviceTier = null, bool? store = null, [Temperature] double? temperature = null, [StructuredOutput] TextResponseFormat responseFormat = global::OpenAI.TextResponseFormat.Auto, [StructuredOutput] JsonSchema jsonSchema = null, string toolChoice = null, [Tools] IEnumerable<Tool> tools = null, double? topP = null, Truncation truncation = global::OpenAI.Responses.Truncation.Auto, string user = null, string conversationId = null, int? maxToolCalls = null, string promptCacheKey = null, string safetyIdentifier = null, int? topLogProbs = null) { }
        public IReadOnlyList<IResponseItem> Input { get; }
        public string Model { get; }
        public bool? Background { get; }
        public IReadOnlyList<string> Include { get; }
        public string Instructions { get; }
        public int? MaxOutputTokens { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public bool? ParallelToolCalls { get; }
        public string PreviousResponseId { get; }
        public Prompt Prompt { get; }
        public Reasoning Reasoning { get; }
        public string ServiceTier { get; }
        public bool? Store { get; }
        public bool Stream { get; }
        public double? Temperature { get; }
        public TextResponseFormatObject TextResponseFormatObject { get; }
        public TextResponseFormat TextResponseFormat { get; }
        public object ToolChoice { get; }
        public IReadOnlyList<ITool> Tools { get; }
        public double? TopP { get; }
        public int? TopLogProbs { get; }
        public Truncation Truncation { get; }
        public string User { get; }
        public string ConversationId { get; }
        public int? MaxToolCalls { get; }
        public string PromptCacheKey { get; }
        public string SafetyIdentifier { get; }
    }

    [Versions("[8.8,)")]
    public sealed class Response : BaseResponse, IServerSentEvent
    {
        public static implicit operator string(Response response) => throw null;
        public string Id { get; }
        public string Object { get; }
        public int CreatedAtUnixSeconds { get; }
        public DateTime CreatedAt { get; }
        public bool? Background { get; }
        public Conversation Conversation { get; }
        public Error Error { get; }
        public IncompleteDetails IncompleteDetails { get; }
        public IReadOnlyList<IResponseItem> Output { get; }
        public string OutputText { get; }
        public TokenUsage Usage { get; }
        public bool? ParallelToolCalls { get; }
        public object Instructions { get; }
        public int? MaxOutputTokens { get; }
        public int? MaxToolCalls { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public string Model { get; }
        public string PreviousResponseId { get; }
        public Reasoning Reasoning { get; }
        public string SafetyIdentifier { get; }
        public string ServiceTier { get; set; }
        public ResponseStatus Status { get; }
        public double? Temperature { get; }
        public TextResponseFormatObject TextResponseFormatConfiguration { get; }
        public TextResponseFormat TextResponseFormat { get; }
        public object ToolChoice { get; }
        public IReadOnlyList<ITool> Tools { get; }
        public int? TopLogProbs { get; }
        public double? TopP { get; }
        public Truncation Truncation { get; }
        public string User { get; }
        public void PrintUsage() { }
    }

    [Versions("[8.8,)")]
    public sealed class Message : BaseResponse, IResponseItem
    {
        public static implicit operator Message(string input) => throw null;
        public Message() { }
        public Message([Role] Role role, string text) { }
        public Message([Role] Role role, [Prompt] IResponseContent content) { }
        public Message([Role] Role role, [Prompt] IEnumerable<IResponseContent> content) { }
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        [Role] public Role Role { get; }
        [Prompt] public IReadOnlyList<IResponseContent> Content { get; }
        public T FromSchema<T>(JsonSerializerOptions options = null) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class TextContent : BaseResponse, IResponseContent
    {
        public static implicit operator TextContent(string value) => throw null;
        public TextContent() { }
        public TextContent([Prompt] string text) { }
        public ResponseContentType Type { get; }
        public string Text { get; }
        public IReadOnlyList<IAnnotation> Annotations { get; }
        public string Delta { get; }
        public IReadOnlyList<LogProbInfo> LogProbs { get; }
        public string Object { get; }
    }

    [Versions("[8.8,)")] public interface IResponseContent : IServerSentEvent { ResponseContentType Type { get; } }

    [Versions("[8.8,)")]
    public interface IResponseItem : IServerSentEvent, IListItem
    {
        string Id { get; }
        ResponseItemType Type { get; }
        ResponseStatus Status { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ImageContent : BaseResponse, IResponseContent
    {
        public ImageContent() { }
        public ImageContent(string imageUrl = null, string fileId = null, ImageDetail detail = ImageDetail.Auto) { }
        public ImageContent(byte[] imageData, ImageDetail detail = ImageDetail.Auto) { }
        public ResponseContentType Type { get; }
        public ImageDetail Detail { get; }
        public string FileId { get; }
        public string ImageUrl { get; }
        public string Object { get; }
    }
}

namespace OpenAI.Assistants
{
    public static class AssistantExtensions
    {
        public static Task<AssistantResponse> ModifyAsync(this AssistantResponse assistant, CreateAssistantRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<AssistantResponse> UpdateAsync(this AssistantResponse assistant, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<bool> DeleteAsync(this AssistantResponse assistant, bool deleteToolResources = false, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public static Task<global::OpenAI.Threads.RunResponse> CreateThreadAndRunAsync(this AssistantResponse assistant, global::OpenAI.Threads.CreateThreadRequest request = null, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static string InvokeToolCall(this AssistantResponse assistant, IToolCall toolCall) => throw null;
        [Versions("[8.8,)")] public static T InvokeToolCall<T>(this AssistantResponse assistant, IToolCall toolCall) => throw null;
        [Versions("[8.8,)")] public static Task<string> InvokeToolCallAsync(this AssistantResponse assistant, IToolCall toolCall, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<T> InvokeToolCallAsync<T>(this AssistantResponse assistant, IToolCall toolCall, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static global::OpenAI.Threads.ToolOutput GetToolOutput(this AssistantResponse assistant, IToolCall toolCall) => throw null;
        [Versions("[8.8,)")] public static Task<global::OpenAI.Threads.ToolOutput> GetToolOutputAsync(this AssistantResponse assistant, IToolCall toolCall, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<IReadOnlyList<global::OpenAI.Threads.ToolOutput>> GetToolOutputsAsync(this AssistantResponse assistant, IEnumerable<IToolCall> toolCalls, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<IReadOnlyList<global::OpenAI.Threads.ToolOutput>> GetToolOutputsAsync(this AssistantResponse assistant, global::OpenAI.Threads.RunResponse run, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<bool> DeleteAsync(this AssistantResponse assistant, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Agent)] public static Task<global::OpenAI.Threads.RunResponse> CreateThreadAndRunAsync(this AssistantResponse assistant, global::OpenAI.Threads.CreateThreadRequest request = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<ListResponse<AssistantFileResponse>> ListFilesAsync(this AssistantResponse assistant, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<AssistantFileResponse> UploadFileAsync(this AssistantResponse assistant, string filePath, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<AssistantFileResponse> RetrieveFileAsync(this AssistantResponse assistant, string fileId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<bool> RemoveFileAsync(this AssistantFileResponse file, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<bool> RemoveFileAsync(this AssistantResponse assistant, string fileId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<bool> DeleteFileAsync(this AssistantFileResponse file, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<bool> DeleteFileAsync(this AssistantResponse assistant, string fileId, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class AssistantResponse : BaseResponse
    {
        public string Id { get; }
        public string Object { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public DateTime CreatedAt { get; }
        public string Name { get; }
        public string Description { get; }
        public string Model { get; }
        public string Instructions { get; }
        public IReadOnlyList<Tool> Tools { get; }
        [Versions("[8.8,)")] public ToolResources ToolResources { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        [Versions("[8.8,)")] public double? Temperature { get; }
        [Versions("[8.8,)")] public double? TopP { get; }
        [Versions("[8.8,)")] public ReasoningEffort ReasoningEffort { get; }
        [Versions("[8.8,)")] public TextResponseFormatConfiguration ResponseFormatObject { get; }
        [Versions("[8.8,)")] public TextResponseFormat ResponseFormat { get; }
        public static implicit operator string(AssistantResponse assistant) => throw null;
        [Versions("[,8.8)")] public IReadOnlyList<string> FileIds { get; }
    }

    public sealed class AssistantsEndpoint : OpenAIBaseEndpoint
    {
        public Task<ListResponse<AssistantResponse>> ListAssistantsAsync(ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public Task<AssistantResponse> CreateAssistantAsync<T>([Carries] CreateAssistantRequest request = null, CancellationToken cancellationToken = default) => throw null;
        public Task<AssistantResponse> CreateAssistantAsync([Carries] CreateAssistantRequest request = null, CancellationToken cancellationToken = default) => throw null;
        public Task<AssistantResponse> RetrieveAssistantAsync(string assistantId, CancellationToken cancellationToken = default) => throw null;
        public Task<AssistantResponse> ModifyAssistantAsync(string assistantId, CreateAssistantRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> DeleteAssistantAsync(string assistantId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Task<ListResponse<AssistantFileResponse>> ListFilesAsync(string assistantId, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Task<AssistantFileResponse> RetrieveFileAsync(string assistantId, string fileId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Task<bool> RemoveFileAsync(string assistantId, string fileId, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class CreateAssistantRequest
    {
        [Versions("[8.8,)")] public CreateAssistantRequest(AssistantResponse assistant, [Model] string model, string name, string description, [Prompt(PromptLint.Sdk.Role.System)] string instructions, [Tools] IEnumerable<Tool> tools, ToolResources toolResources, IReadOnlyDictionary<string, string> metadata, [Temperature] double? temperature, double? topP, [StructuredOutput] JsonSchema jsonSchema, [StructuredOutput] TextResponseFormat? responseFormat = null) { }
        [Versions("[8.8,)")] public CreateAssistantRequest(AssistantResponse assistant, [Model] string model = null, string name = null, string description = null, [Prompt(PromptLint.Sdk.Role.System)] string instructions = null, [Tools] IEnumerable<Tool> tools = null, ToolResources toolResources = null, IReadOnlyDictionary<string, string> metadata = null, [Temperature] double? temperature = null, double? topP = null, ReasoningEffort reasoningEffort = default, [StructuredOutput] JsonSchema jsonSchema = null, [StructuredOutput] TextResponseFormat? responseFormat = null) { }
        [Versions("[8.8,)")] public CreateAssistantRequest([Model] string model = null, string name = null, string description = null, [Prompt(PromptLint.Sdk.Role.System)] string instructions = null, [Tools] IEnumerable<Tool> tools = null, ToolResources toolResources = null, IReadOnlyDictionary<string, string> metadata = null, [Temperature] double? temperature = null, double? topP = null, ReasoningEffort reasoningEffort = default, [StructuredOutput] JsonSchema jsonSchema = null, [StructuredOutput] TextResponseFormat responseFormat = TextResponseFormat.Text) { }
        public string Model { get; }
        public string Name { get; }
        public string Description { get; }
        public string Instructions { get; }
        public IReadOnlyList<Tool> Tools { get; }
        [Versions("[8.8,)")] public ToolResources ToolResources { get; }
        [Versions("[8.8,)")] public double? Temperature { get; }
        [Versions("[8.8,)")] public double? TopP { get; }
        [Versions("[8.8,)")] public ReasoningEffort ReasoningEffort { get; }
        [Versions("[8.8,)")] public TextResponseFormatConfiguration ResponseFormatObject { get; }
        [Versions("[8.8,)")] public TextResponseFormat ResponseFormat { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        [Versions("[,8.8)")] public CreateAssistantRequest(AssistantResponse assistant, [Model] string model = null, string name = null, string description = null, [Prompt(PromptLint.Sdk.Role.System)] string instructions = null, [Tools] IEnumerable<Tool> tools = null, IEnumerable<string> files = null, IReadOnlyDictionary<string, string> metadata = null) { }
        [Versions("[,8.8)")] public CreateAssistantRequest([Model] string model = null, string name = null, string description = null, [Prompt(PromptLint.Sdk.Role.System)] string instructions = null, [Tools] IEnumerable<Tool> tools = null, IEnumerable<string> files = null, IReadOnlyDictionary<string, string> metadata = null) { }
        [Versions("[,8.8)")] public IReadOnlyList<string> FileIds { get; }
    }

    [Versions("[,8.8)")]
    public sealed class AssistantFileResponse : BaseResponse
    {
        public string Id { get; }
        public string Object { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public DateTime CreatedAt { get; }
        public string AssistantId { get; }
        public static implicit operator string(AssistantFileResponse file) => throw null;
    }
}

namespace OpenAI.Threads
{
    [Versions("[8.8,)")]
    public sealed class Attachment
    {
        public Attachment() { }
        public Attachment(string fileId, Tool tool) { }
        public Attachment(string fileId, IEnumerable<Tool> tools) { }
        public string FileId { get; }
        public IReadOnlyList<Tool> Tools { get; }
    }

    public sealed class CodeInterpreter
    {
        public string Input { get; }
        public IReadOnlyList<CodeInterpreterOutputs> Outputs { get; }
    }

    public enum CodeInterpreterOutputType
    {
        Logs,
        Image,
        [Versions("[8.8,)")] Files,
    }

    public sealed class CodeInterpreterOutputs
    {
        [Versions("[8.8,)")] public int? Index { get; }
        public CodeInterpreterOutputType Type { get; }
        public string Logs { get; }
        public ImageFile Image { get; }
        [Versions("[8.8,)")] public IReadOnlyList<global::OpenAI.FilePath> Files { get; }
        [Versions("[8.8,)")] public void AppendFrom(CodeInterpreterOutputs other) { }
    }

    public sealed class CreateRunRequest
    {
        [Versions("[8.8,)")] public CreateRunRequest([Carries] string assistantId, [Model] string model, [Prompt(PromptLint.Sdk.Role.System)] string instructions, [Prompt(PromptLint.Sdk.Role.System)] string additionalInstructions, [Prompt] IEnumerable<Message> additionalMessages, IEnumerable<Tool> tools, IReadOnlyDictionary<string, string> metadata, double? temperature, double? topP, int? maxPromptTokens = null, int? maxCompletionTokens = null, TruncationStrategy truncationStrategy = null, string toolChoice = null, bool? parallelToolCalls = null, JsonSchema jsonSchema = null, TextResponseFormat responseFormat = TextResponseFormat.Auto) { }
        [Versions("[8.8,)")] public CreateRunRequest([Carries] string assistantId, [Model] string model = null, [Prompt(PromptLint.Sdk.Role.System)] string instructions = null, [Prompt(PromptLint.Sdk.Role.System)] string additionalInstructions = null, [Prompt] IEnumerable<Message> additionalMessages = null, IEnumerable<Tool> tools = null, IReadOnlyDictionary<string, string> metadata = null, double? temperature = null, double? topP = null, ReasoningEffort reasoningEffort = default, int? maxPromptTokens = null, int? maxCompletionTokens = null, TruncationStrategy truncationStrategy = null, string toolChoice = null, bool? parallelToolCalls = null, JsonSchema jsonSchema = null, TextResponseFormat responseFormat = TextResponseFormat.Auto) { }
        public string AssistantId { get; }
        public string Model { get; }
        public string Instructions { get; }
        [Versions("[8.8,)")] public string AdditionalInstructions { get; }
        [Versions("[8.8,)")] public IReadOnlyList<Message> AdditionalMessages { get; }
        public IReadOnlyList<Tool> Tools { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        [Versions("[8.8,)")] public double? Temperature { get; }
        [Versions("[8.8,)")] public double? TopP { get; }
        [Versions("[8.8,)")] public ReasoningEffort ReasoningEffort { get; }
        [Versions("[8.8,)")] public bool Stream { get; }
        [Versions("[8.8,)")] public int? MaxPromptTokens { get; }
        [Versions("[8.8,)")] public int? MaxCompletionTokens { get; }
        [Versions("[8.8,)")] public TruncationStrategy TruncationStrategy { get; }
        [Versions("[8.8,)")] public dynamic ToolChoice { get; }
        [Versions("[8.8,)")] public bool? ParallelToolCalls { get; }
        [Versions("[8.8,)")] public TextResponseFormatConfiguration ResponseFormatObject { get; }
        [Versions("[8.8,)")] public TextResponseFormat ResponseFormat { get; }
        [Versions("[,8.8)")] public CreateRunRequest([Carries] string assistantId, CreateRunRequest request) { }
        [Versions("[,8.8)")] public CreateRunRequest([Carries] string assistantId, [Model] string model = null, [Prompt(PromptLint.Sdk.Role.System)] string instructions = null, IEnumerable<Tool> tools = null, IReadOnlyDictionary<string, string> metadata = null) { }
    }

    public sealed class CreateThreadAndRunRequest
    {
        [Versions("[8.8,)")] public CreateThreadAndRunRequest([Carries] string assistantId, [Model] string model, [Prompt(PromptLint.Sdk.Role.System)] string instructions, IReadOnlyList<Tool> tools, ToolResources toolResources, IReadOnlyDictionary<string, string> metadata, double? temperature, double? topP, int? maxPromptTokens, int? maxCompletionTokens, TruncationStrategy truncationStrategy, string toolChoice, bool? parallelToolCalls, JsonSchema jsonSchema, TextResponseFormat responseFormat = TextResponseFormat.Auto, [Carries] CreateThreadRequest createThreadRequest = null) { }
        [Versions("[8.8,)")] public CreateThreadAndRunRequest([Carries] string assistantId, [Model] string model = null, [Prompt(PromptLint.Sdk.Role.System)] string instructions = null, IReadOnlyList<Tool> tools = null, ToolResources toolResources = null, IReadOnlyDictionary<string, string> metadata = null, double? temperature = null, double? topP = null, ReasoningEffort reasoningEffort = default, int? maxPromptTokens = null, int? maxCompletionTokens = null, TruncationStrategy truncationStrategy = null, string toolChoice = null, bool? parallelToolCalls = null, JsonSchema jsonSchema = null, TextResponseFormat responseFormat = TextResponseFormat.Auto, [Carries] CreateThreadRequest createThreadRequest = null) { }
        public string AssistantId { get; }
        public string Model { get; }
        public string Instructions { get; }
        public IReadOnlyList<Tool> Tools { get; }
        [Versions("[8.8,)")] public ToolResources ToolResources { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        [Versions("[8.8,)")] public double? Temperature { get; }
        [Versions("[8.8,)")] public double? TopP { get; }
        [Versions("[8.8,)")] public ReasoningEffort ReasoningEffort { get; }
        [Versions("[8.8,)")] public bool Stream { get; }
        [Versions("[8.8,)")] public int? MaxPromptTokens { get; }
        [Versions("[8.8,)")] public int? MaxCompletionTokens { get; }
        [Versions("[8.8,)")] public TruncationStrategy TruncationStrategy { get; }
        [Versions("[8.8,)")] public dynamic ToolChoice { get; }
        [Versions("[8.8,)")] public bool? ParallelToolCalls { get; }
        [Versions("[8.8,)")] public TextResponseFormatConfiguration ResponseFormatObject { get; }
        [Versions("[8.8,)")] public TextResponseFormat ResponseFormat { get; }
        public CreateThreadRequest ThreadRequest { get; }
        [Versions("[,8.8)")] public CreateThreadAndRunRequest([Carries] string assistantId, CreateThreadAndRunRequest request) { }
        [Versions("[,8.8)")] public CreateThreadAndRunRequest([Carries] string assistantId, [Model] string model = null, [Prompt(PromptLint.Sdk.Role.System)] string instructions = null, IReadOnlyList<Tool> tools = null, IReadOnlyDictionary<string, string> metadata = null, [Carries] CreateThreadRequest createThreadRequest = null) { }
    }

    public sealed class CreateThreadRequest
    {
        [Versions("[8.8,)")] public CreateThreadRequest([Prompt] IEnumerable<Message> messages = null, ToolResources toolResources = null, IReadOnlyDictionary<string, string> metadata = null) { }
        [Versions("[8.8,)")] public CreateThreadRequest([Prompt] string message) { }
        public IReadOnlyList<Message> Messages { get; }
        [Versions("[8.8,)")] public ToolResources ToolResources { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public static implicit operator CreateThreadRequest(string message) => throw null;
        [Versions("[,8.8)")] public CreateThreadRequest([Prompt] IEnumerable<Message> messages = null, IReadOnlyDictionary<string, string> metadata = null) { }
    }

    public sealed class FunctionCall
    {
        public FunctionCall() { }
        [Versions("[8.8,)")] public FunctionCall(string name, string arguments = null, string output = null) { }
        public string Name { get; }
        public string Arguments { get; }
        [Versions("[8.8,)")] public string Output { get; }
    }

    [Versions("[8.8,)")] public sealed class IncompleteDetails { public IncompleteMessageReason Reason { get; } }
    [Versions("[8.8,)")] public enum IncompleteMessageReason { None, ContentFilter, MaxTokens, MaxCompletionTokens, MaxPromptTokens, RunCancelled, RunExpired, RunFailed }

    public sealed class Message
    {
        public static implicit operator Message(string content) => throw null;
        [Versions("[8.8,)")] public Message([Prompt] string content, [Role] Role role = global::OpenAI.Role.User, IEnumerable<Attachment> attachments = null, IReadOnlyDictionary<string, string> metadata = null) { }
        [Versions("[8.8,)")] public Message([Prompt] IEnumerable<global::OpenAI.Content> content, [Role] Role role = global::OpenAI.Role.User, IEnumerable<Attachment> attachments = null, IReadOnlyDictionary<string, string> metadata = null) { }
        [Role] public Role Role { get; }
        [Prompt] public IReadOnlyList<global::OpenAI.Content> Content { get; }
        [Versions("[8.8,)")] public IReadOnlyList<Attachment> Attachments { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        [Versions("[8.8,)")] public string PrintContent() => throw null;
        [Versions("[,8.8)")] public Message([Prompt] string content, IEnumerable<string> fileIds = null, IReadOnlyDictionary<string, string> metadata = null) { }
        [Versions("[,8.8)")] public IReadOnlyList<string> FileIds { get; }
    }

    [Versions("[8.8,)")]
    public sealed class MessageDelta
    {
        public Role Role { get; }
        public IReadOnlyList<global::OpenAI.Content> Content { get; }
        public string PrintContent() => throw null;
    }

    public sealed class MessageResponse : BaseResponse, IServerSentEvent
    {
        public string Id { get; }
        public string Object { get; }
        [Versions("[8.8,)")] public MessageDelta Delta { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public DateTime CreatedAt { get; }
        public string ThreadId { get; }
        [Versions("[8.8,)")] public MessageStatus Status { get; }
        [Versions("[8.8,)")] public IncompleteDetails IncompleteDetails { get; }
        [Versions("[8.8,)")] public int? CompletedAtUnixTimeSeconds { get; }
        [Versions("[8.8,)")] public DateTime? CompletedAt { get; }
        [Versions("[8.8,)")] public int? IncompleteAtUnixTimeSeconds { get; }
        [Versions("[8.8,)")] public DateTime? IncompleteAt { get; }
        public Role Role { get; }
        public IReadOnlyList<global::OpenAI.Content> Content { get; }
        public string AssistantId { get; }
        public string RunId { get; }
        [Versions("[8.8,)")] public IReadOnlyList<Attachment> Attachments { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public static implicit operator string(MessageResponse message) => throw null;
        [Versions("[8.8,)")] public static implicit operator Message(MessageResponse response) => throw null;
        public string PrintContent() => throw null;
        [Versions("[8.8,)")] public T FromSchema<T>(JsonSerializerOptions options = null) => throw null;
        [Versions("[,8.8)")] public IReadOnlyList<string> FileIds { get; }
    }

    [Versions("[8.8,)")] public enum MessageStatus { NotStarted, InProgress, Incomplete, Completed }

    public sealed class RequiredAction
    {
        public string Type { get; }
        public SubmitToolOutputs SubmitToolOutputs { get; }
    }

    public sealed class RunResponse : BaseResponse, IServerSentEvent
    {
        public string Id { get; }
        public string Object { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public DateTime CreatedAt { get; }
        public string ThreadId { get; }
        public string AssistantId { get; }
        public RunStatus Status { get; }
        public RequiredAction RequiredAction { get; }
        public Error LastError { get; }
        public int? ExpiresAtUnixTimeSeconds { get; }
        public DateTime? ExpiresAt { get; }
        public int? StartedAtUnixTimeSeconds { get; }
        public DateTime? StartedAt { get; }
        public int? CancelledAtUnixTimeSeconds { get; }
        public DateTime? CancelledAt { get; }
        public int? FailedAtUnixTimeSeconds { get; }
        public DateTime? FailedAt { get; }
        public int? CompletedAtUnixTimeSeconds { get; }
        public DateTime? CompletedAt { get; }
        [Versions("[8.8,)")] public IncompleteDetails IncompleteDetails { get; }
        public string Model { get; }
        public string Instructions { get; }
        public IReadOnlyList<Tool> Tools { get; }
        public IReadOnlyList<string> FileIds { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        [Versions("[8.8,)")] public Usage Usage { get; }
        [Versions("[8.8,)")] public double? Temperature { get; }
        [Versions("[8.8,)")] public double? TopP { get; }
        [Versions("[8.8,)")] public int? MaxPromptTokens { get; }
        [Versions("[8.8,)")] public int? MaxCompletionTokens { get; }
        [Versions("[8.8,)")] public TruncationStrategy TruncationStrategy { get; }
        [Versions("[8.8,)")] public dynamic ToolChoice { get; }
        [Versions("[8.8,)")] public bool ParallelToolCalls { get; }
        [Versions("[8.8,)")] public TextResponseFormatConfiguration ResponseFormatObject { get; }
        [Versions("[8.8,)")] public TextResponseFormat ResponseFormat { get; }
        public static implicit operator string(RunResponse run) => throw null;
    }

    public enum RunStatus
    {
        Queued,
        InProgress,
        RequiresAction,
        Cancelling,
        Cancelled,
        Completed,
        [Versions("[8.8,)")] Incomplete,
        Failed,
        Expired,
    }

    [Versions("[8.8,)")] public class RunStepDelta { public StepDetails StepDetails { get; } }
    public sealed class RunStepMessageCreation { public string MessageId { get; } }

    public sealed class RunStepResponse : BaseResponse, IServerSentEvent
    {
        public string Id { get; }
        public string Object { get; }
        [Versions("[8.8,)")] public RunStepDelta Delta { get; }
        public int? CreatedAtUnixTimeSeconds { get; }
        public DateTime? CreatedAt { get; }
        public string AssistantId { get; }
        public string ThreadId { get; }
        public string RunId { get; }
        public RunStepType Type { get; }
        public RunStatus Status { get; }
        public StepDetails StepDetails { get; }
        public Error LastError { get; }
        [Versions("[8.8,)")] public int? ExpiredAtUnixTimeSeconds { get; }
        [Versions("[8.8,)")] public int? ExpiresAtUnitTimeSeconds { get; }
        [Versions("[8.8,)")] public DateTime? ExpiredAt { get; }
        public DateTime? ExpiresAt { get; }
        public int? CancelledAtUnixTimeSeconds { get; }
        public DateTime? CancelledAt { get; }
        public int? FailedAtUnixTimeSeconds { get; }
        public DateTime? FailedAt { get; }
        public int? CompletedAtUnixTimeSeconds { get; }
        public DateTime? CompletedAt { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        [Versions("[8.8,)")] public Usage Usage { get; }
        public static implicit operator string(RunStepResponse runStep) => throw null;
        [Versions("[,8.8)")] public int? ExpiresAtUnixTimeSeconds { get; }
    }

    public enum RunStepType { MessageCreation, ToolCalls }

    public sealed class StepDetails
    {
        public RunStepMessageCreation MessageCreation { get; }
        public IReadOnlyList<ToolCall> ToolCalls { get; }
    }

    public sealed class SubmitToolOutputs { public IReadOnlyList<ToolCall> ToolCalls { get; } }

    public sealed class SubmitToolOutputsRequest
    {
        public SubmitToolOutputsRequest(ToolOutput toolOutput) { }
        public SubmitToolOutputsRequest(IEnumerable<ToolOutput> toolOutputs) { }
        public IReadOnlyList<ToolOutput> ToolOutputs { get; }
        [Versions("[8.8,)")] public bool Stream { get; }
        public static implicit operator SubmitToolOutputsRequest(ToolOutput toolOutput) => throw null;
        [Versions("[8.8,)")] public static implicit operator SubmitToolOutputsRequest(ToolOutput[] toolOutputs) => throw null;
        [Versions("[8.8,)")] public static implicit operator SubmitToolOutputsRequest(List<ToolOutput> toolOutputs) => throw null;
    }

    public static class ThreadExtensions
    {
        public static Task<ThreadResponse> UpdateAsync(this ThreadResponse thread, CancellationToken cancellationToken = default) => throw null;
        public static Task<ThreadResponse> ModifyAsync(this ThreadResponse thread, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<bool> DeleteAsync(this ThreadResponse thread, bool deleteToolResources = false, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<MessageResponse> CreateMessageAsync(this ThreadResponse thread, [Prompt] Message request, CancellationToken cancellationToken = default) => throw null;
        public static Task<ListResponse<MessageResponse>> ListMessagesAsync(this ThreadResponse thread, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<MessageResponse> UpdateAsync(this MessageResponse message, CancellationToken cancellationToken = default) => throw null;
        public static Task<MessageResponse> RetrieveMessageAsync(this ThreadResponse thread, string messageId, CancellationToken cancellationToken = default) => throw null;
        public static Task<MessageResponse> ModifyAsync(this MessageResponse message, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        public static Task<MessageResponse> ModifyMessageAsync(this ThreadResponse thread, string messageId, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public static Task<RunResponse> CreateRunAsync(this ThreadResponse thread, [Carries] CreateRunRequest request, Action<IServerSentEvent> streamEventHandler, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public static Task<RunResponse> CreateRunAsync(this ThreadResponse thread, [Carries] CreateRunRequest request = null, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public static Task<RunResponse> CreateRunAsync(this ThreadResponse thread, [Carries] global::OpenAI.Assistants.AssistantResponse assistant, Action<IServerSentEvent> streamEventHandler, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public static Task<RunResponse> CreateRunAsync(this ThreadResponse thread, [Carries] global::OpenAI.Assistants.AssistantResponse assistant, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<ThreadResponse> GetThreadAsync(this RunResponse run, CancellationToken cancellationToken = default) => throw null;
        public static Task<ListResponse<RunResponse>> ListRunsAsync(this ThreadResponse thread, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<RunResponse> UpdateAsync(this RunResponse run, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<RunResponse> RetrieveRunAsync(this ThreadResponse thread, string runId, CancellationToken cancellationToken = default) => throw null;
        public static Task<RunResponse> ModifyAsync(this RunResponse run, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        public static Task<RunResponse> WaitForStatusChangeAsync(this RunResponse run, int? pollingInterval = null, int? timeout = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<RunResponse> SubmitToolOutputsAsync(this RunResponse run, SubmitToolOutputsRequest request, Action<IServerSentEvent> streamEventHandler, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<RunResponse> SubmitToolOutputsAsync(this RunResponse run, SubmitToolOutputsRequest request, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<RunResponse> SubmitToolOutputsAsync(this RunResponse run, IEnumerable<ToolOutput> outputs, Action<IServerSentEvent> streamEventHandler, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<RunResponse> SubmitToolOutputsAsync(this RunResponse run, IEnumerable<ToolOutput> outputs, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<ListResponse<RunStepResponse>> ListRunStepsAsync(this RunResponse run, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<RunStepResponse> RetrieveRunStepAsync(this RunResponse run, string runStepId, CancellationToken cancellationToken = default) => throw null;
        public static Task<RunStepResponse> UpdateAsync(this RunStepResponse runStep, CancellationToken cancellationToken = default) => throw null;
        public static Task<bool> CancelAsync(this RunResponse run, CancellationToken cancellationToken = default) => throw null;
        public static Task<ListResponse<MessageResponse>> ListMessagesAsync(this RunResponse run, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<bool> DeleteAsync(this ThreadResponse thread, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<MessageResponse> CreateMessageAsync(this ThreadResponse thread, [Prompt] CreateMessageRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<ListResponse<MessageFileResponse>> ListFilesAsync(this ThreadResponse thread, string messageId, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<ListResponse<MessageFileResponse>> ListFilesAsync(this MessageResponse message, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<MessageFileResponse> RetrieveFileAsync(this MessageResponse message, string fileId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Agent)] public static Task<RunResponse> CreateRunAsync(this ThreadResponse thread, [Carries] CreateRunRequest request = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Agent)] public static Task<RunResponse> CreateRunAsync(this ThreadResponse thread, string assistantId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<RunResponse> SubmitToolOutputsAsync(this RunResponse run, SubmitToolOutputsRequest request, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class ThreadResponse : BaseResponse, IServerSentEvent
    {
        public string Id { get; }
        public string Object { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public DateTime CreatedAt { get; }
        [Versions("[8.8,)")] public ToolResources ToolResources { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public static implicit operator string(ThreadResponse thread) => throw null;
    }

    public sealed class ThreadsEndpoint : OpenAIBaseEndpoint
    {
        public ThreadsEndpoint(OpenAIClient client) { }
        public Task<ThreadResponse> CreateThreadAsync([Carries] CreateThreadRequest request = null, CancellationToken cancellationToken = default) => throw null;
        public Task<ThreadResponse> RetrieveThreadAsync(string threadId, CancellationToken cancellationToken = default) => throw null;
        public Task<ThreadResponse> ModifyThreadAsync(string threadId, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> DeleteThreadAsync(string threadId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public Task<MessageResponse> CreateMessageAsync(string threadId, [Prompt] Message message, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public Task<ListResponse<MessageResponse>> ListMessagesAsync(string threadId, ListQuery query = null, string runId = null, CancellationToken cancellationToken = default) => throw null;
        public Task<MessageResponse> RetrieveMessageAsync(string threadId, string messageId, CancellationToken cancellationToken = default) => throw null;
        public Task<MessageResponse> ModifyMessageAsync(MessageResponse message, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        public Task<MessageResponse> ModifyMessageAsync(string threadId, string messageId, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        public Task<ListResponse<RunResponse>> ListRunsAsync(string threadId, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public Task<RunResponse> CreateRunAsync([Carries] string threadId, [Carries] CreateRunRequest request = null, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public Task<RunResponse> CreateRunAsync<T>([Carries] string threadId, [Carries] CreateRunRequest request = null, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public Task<RunResponse> CreateRunAsync([Carries] string threadId, [Carries] CreateRunRequest request = null, Func<string, IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public Task<RunResponse> CreateThreadAndRunAsync([Carries] CreateThreadAndRunRequest request = null, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public Task<RunResponse> CreateThreadAndRunAsync<T>([Carries] CreateThreadAndRunRequest request = null, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public Task<RunResponse> CreateThreadAndRunAsync([Carries] CreateThreadAndRunRequest request = null, Func<string, IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        public Task<RunResponse> RetrieveRunAsync(string threadId, string runId, CancellationToken cancellationToken = default) => throw null;
        public Task<RunResponse> ModifyRunAsync(string threadId, string runId, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public Task<RunResponse> SubmitToolOutputsAsync(string threadId, string runId, SubmitToolOutputsRequest request, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public Task<RunResponse> SubmitToolOutputsAsync(string threadId, string runId, SubmitToolOutputsRequest request, Func<string, IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        public Task<ListResponse<RunStepResponse>> ListRunStepsAsync(string threadId, string runId, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        public Task<RunStepResponse> RetrieveRunStepAsync(string threadId, string runId, string stepId, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> CancelRunAsync(string threadId, string runId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Task<MessageResponse> CreateMessageAsync(string threadId, [Prompt] CreateMessageRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Task<ListResponse<MessageResponse>> ListMessagesAsync(string threadId, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Task<ListResponse<MessageFileResponse>> ListFilesAsync(string threadId, string messageId, ListQuery query = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Task<MessageFileResponse> RetrieveFileAsync(string threadId, string messageId, string fileId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Agent)] public Task<RunResponse> CreateRunAsync([Carries] string threadId, [Carries] CreateRunRequest request = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Agent)] public Task<RunResponse> CreateThreadAndRunAsync([Carries] CreateThreadAndRunRequest request = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Task<RunResponse> SubmitToolOutputsAsync(string threadId, string runId, SubmitToolOutputsRequest request, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class ToolCall : IToolCall
    {
        public ToolCall() { }
        [Versions("[8.8,)")] public ToolCall(string callId, string name, string arguments = null) { }
        [Versions("[8.8,)")] public int? Index { get; }
        public string Id { get; }
        public string Type { get; }
        public FunctionCall FunctionCall { get; }
        [Versions("[8.8,)")] public CodeInterpreter CodeInterpreter { get; }
        [Versions("[8.8,)")] public IReadOnlyDictionary<string, object> FileSearch { get; }
        [Versions("[8.8,)")] public bool IsFunction { get; }
        [Versions("[8.8,)")] public string CallId { get; }
        [Versions("[8.8,)")] public string Name { get; }
        [Versions("[8.8,)")] public JsonNode Arguments { get; }
        [Versions("[8.8,)")] public void AppendFrom(ToolCall other) { }
        [Versions("[8.8,)")] public string InvokeFunction() => throw null;
        [Versions("[8.8,)")] public T InvokeFunction<T>() => throw null;
        [Versions("[8.8,)")] public Task<string> InvokeFunctionAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public Task<T> InvokeFunctionAsync<T>(CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class ToolOutput
    {
        public ToolOutput(string toolCallId, string output) { }
        public string ToolCallId { get; }
        public string Output { get; }
    }

    [Versions("[8.8,)")] public enum TruncationStrategies { Auto, LastMessages }

    [Versions("[8.8,)")]
    public sealed class TruncationStrategy
    {
        public TruncationStrategies Type { get; }
        public int? LastMessages { get; }
    }

    [Versions("[,8.8)")] public sealed class CodeInterpreterImageOutput { public string FileId { get; } }

    [Versions("[,8.8)")]
    public sealed class Content
    {
        public ContentType Type { get; }
        public TextContent Text { get; }
        public ImageUrl ImageUrl { get; }
    }

    [Versions("[,8.8)")]
    public sealed class CreateMessageRequest
    {
        public static implicit operator CreateMessageRequest(string content) => throw null;
        public CreateMessageRequest([Prompt] string content, IEnumerable<string> fieldIds = null, IReadOnlyDictionary<string, string> metadata = null) { }
        public Role Role { get; }
        public string Content { get; }
        public IReadOnlyList<string> FileIds { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
    }

    [Versions("[,8.8)")]
    public sealed class FileCitation
    {
        public string FileId { get; }
        public string Quote { get; }
    }

    [Versions("[,8.8)")] public sealed class FilePath { public string FileId { get; } }

    [Versions("[,8.8)")]
    public sealed class MessageFileResponse : BaseResponse
    {
        public string Id { get; }
        public string Object { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public DateTime CreatedAt { get; }
        public string MessageId { get; }
        public static implicit operator string(MessageFileResponse response) => throw null;
    }

    [Versions("[,8.8)")]
    public sealed class RunLastError
    {
        public string Code { get; }
        public string Message { get; }
    }

    [Versions("[,8.8)")]
    public sealed class TextContent
    {
        public string Value { get; }
        public IReadOnlyList<Annotation> Annotations { get; }
    }
}

namespace OpenAI.Images
{
    public abstract class AbstractBaseImageRequest
    {
        [Versions("[8.8,)")] public string Model { get; }
        public int? Number { get; }
        public ImageResponseFormat ResponseFormat { get; }
        public string Size { get; }
        public string User { get; }
    }

    public sealed class ImageEditRequest : AbstractBaseImageRequest, IDisposable
    {
        [Versions("[8.8,)")] public ImageEditRequest([Prompt] string prompt, string imagePath, string maskPath = null, int? numberOfResults = null, string size = null, string quality = null, string user = null, ImageResponseFormat responseFormat = default, [Model] global::OpenAI.Models.Model model = null) { }
        [Versions("[8.8,)")] public ImageEditRequest([Prompt] string prompt, (string, Stream) image, (string, Stream) mask = default, int? numberOfResults = null, string size = null, string quality = null, string user = null, ImageResponseFormat responseFormat = default, [Model] global::OpenAI.Models.Model model = null) { }
        [Versions("[8.8,)")] public ImageEditRequest([Prompt] string prompt, IReadOnlyDictionary<string, Stream> images, (string, Stream) mask = default, int? numberOfResults = null, string size = null, string quality = null, string user = null, ImageResponseFormat responseFormat = default, [Model] global::OpenAI.Models.Model model = null) { }
        [Versions("[8.8,)")] public ImageEditRequest(string imagePath, [Prompt] string prompt, int numberOfResults, ImageSize size = ImageSize.Large, string user = null, ImageResponseFormat responseFormat = default, [Model] global::OpenAI.Models.Model model = null) { }
        [Versions("[8.8,)")] public ImageEditRequest(string imagePath, string maskPath, [Prompt] string prompt, int numberOfResults, ImageSize size = ImageSize.Large, string user = null, ImageResponseFormat responseFormat = default, [Model] global::OpenAI.Models.Model model = null) { }
        [Versions("[8.8,)")] public ImageEditRequest(Stream image, string imageName, [Prompt] string prompt, int numberOfResults, ImageSize size = ImageSize.Large, string user = null, ImageResponseFormat responseFormat = default, [Model] global::OpenAI.Models.Model model = null) { }
        [Versions("[8.8,)")] public ImageEditRequest(Stream image, string imageName, Stream mask, string maskName, [Prompt] string prompt, int numberOfResults, ImageSize size = ImageSize.Large, string user = null, ImageResponseFormat responseFormat = default, [Model] global::OpenAI.Models.Model model = null) { }
        public string Prompt { get; }
        [Versions("[8.8,)")] public string Quality { get; }
        [Versions("[8.8,)")] public IReadOnlyDictionary<string, Stream> Images { get; }
        public Stream Mask { get; }
        public string MaskName { get; }
        public void Dispose() { }
        [Versions("[,8.8)")] public ImageEditRequest(string imagePath, [Prompt] string prompt, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = global::OpenAI.Images.ResponseFormat.Url) { }
        [Versions("[,8.8)")] public ImageEditRequest(string imagePath, string maskPath, [Prompt] string prompt, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = global::OpenAI.Images.ResponseFormat.Url) { }
        [Versions("[,8.8)")] public ImageEditRequest(Stream image, string imageName, [Prompt] string prompt, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = global::OpenAI.Images.ResponseFormat.Url) { }
        [Versions("[,8.8)")] public ImageEditRequest(Stream image, string imageName, Stream mask, string maskName, [Prompt] string prompt, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = global::OpenAI.Images.ResponseFormat.Url) { }
        [Versions("[,8.8)")] public Stream Image { get; }
        [Versions("[,8.8)")] public string ImageName { get; }
    }

    public sealed class ImageGenerationRequest
    {
        [Versions("[8.8,)")] public ImageGenerationRequest([Prompt] string prompt, [Model] global::OpenAI.Models.Model model = null, [Choices] int? numberOfResults = null, string quality = null, ImageResponseFormat responseFormat = default, string outputFormat = null, int? outputCompression = null, string size = null, string moderation = null, string background = null, string style = null, string user = null) { }
        public string Prompt { get; }
        public string Model { get; }
        public int? Number { get; }
        public string Quality { get; }
        public ImageResponseFormat ResponseFormat { get; }
        [Versions("[8.8,)")] public string OutputFormat { get; }
        [Versions("[8.8,)")] public int? OutputCompression { get; }
        public string Size { get; }
        [Versions("[8.8,)")] public string Moderation { get; }
        [Versions("[8.8,)")] public string Background { get; }
        public string Style { get; }
        public string User { get; }
        [Versions("[,8.8)")] public ImageGenerationRequest([Prompt] string prompt, [Choices] int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = global::OpenAI.Images.ResponseFormat.Url) { }
        [Versions("[,8.8)")] public ImageGenerationRequest([Prompt] string prompt, [Model] global::OpenAI.Models.Model model = null, [Choices] int numberOfResults = 1, string quality = null, ResponseFormat responseFormat = global::OpenAI.Images.ResponseFormat.Url, string size = null, string style = null, string user = null) { }
    }

    [Versions("[8.8,)")] public enum ImageResponseFormat { Url, B64_Json }

    public sealed class ImageResult
    {
        public string Url { get; }
        public string B64_Json { get; }
        public string RevisedPrompt { get; }
        [Versions("[8.8,)")] public DateTime CreatedAt { get; }
        [Versions("[8.8,)")] public string Background { get; }
        [Versions("[8.8,)")] public string OutputFormat { get; }
        [Versions("[8.8,)")] public string Quality { get; }
        [Versions("[8.8,)")] public string Size { get; }
        [Versions("[8.8,)")] public TokenUsage Usage { get; }
        public static implicit operator string(ImageResult result) => throw null;
    }

    public enum ImageSize { Small, Medium, Large }

    public sealed class ImageVariationRequest : AbstractBaseImageRequest, IDisposable
    {
        [Versions("[8.8,)")] public ImageVariationRequest(string imagePath, int? numberOfResults = null, string size = null, string user = null, ImageResponseFormat responseFormat = default, global::OpenAI.Models.Model model = null) { }
        [Versions("[8.8,)")] public ImageVariationRequest((string, Stream) image, int? numberOfResults = null, string size = null, string user = null, ImageResponseFormat responseFormat = default, global::OpenAI.Models.Model model = null) { }
        [Versions("[8.8,)")] public ImageVariationRequest(string imagePath, int numberOfResults, ImageSize size, string user, ImageResponseFormat responseFormat, global::OpenAI.Models.Model model) { }
        [Versions("[8.8,)")] public ImageVariationRequest(Stream image, string imageName, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ImageResponseFormat responseFormat = default, global::OpenAI.Models.Model model = null) { }
        public Stream Image { get; }
        public string ImageName { get; }
        public void Dispose() { }
        [Versions("[,8.8)")] public ImageVariationRequest(string imagePath, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = global::OpenAI.Images.ResponseFormat.Url) { }
        [Versions("[,8.8)")] public ImageVariationRequest(Stream image, string imageName, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = global::OpenAI.Images.ResponseFormat.Url) { }
    }

    public sealed class ImagesEndpoint : OpenAIBaseEndpoint
    {
        [LlmCall(Operation.Image)] public Task<IReadOnlyList<ImageResult>> GenerateImageAsync([Carries] ImageGenerationRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<IReadOnlyList<ImageResult>> CreateImageEditAsync([Carries] ImageEditRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Image)] public Task<IReadOnlyList<ImageResult>> CreateImageVariationAsync([Carries] ImageVariationRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Image)] public Task<IReadOnlyList<ImageResult>> GenerateImageAsync(string prompt, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = ResponseFormat.Url, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Image)] public Task<IReadOnlyList<ImageResult>> CreateImageEditAsync(string image, string mask, string prompt, int numberOfResults = 1, ImageSize size = ImageSize.Large, ResponseFormat responseFormat = ResponseFormat.Url, string user = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Image)] public Task<IReadOnlyList<ImageResult>> CreateImageVariationAsync(string imagePath, int numberOfResults = 1, ImageSize size = ImageSize.Large, ResponseFormat responseFormat = ResponseFormat.Url, string user = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,8.8)")] public enum ResponseFormat { Url, B64_Json }
}

namespace OpenAI.Audio
{
    public sealed class AudioEndpoint : OpenAIBaseEndpoint
    {
        public AudioEndpoint(OpenAIClient client) { }
        [LlmCall(Operation.Audio)] public Task<ReadOnlyMemory<byte>> CreateSpeechAsync([Carries] SpeechRequest request, Func<ReadOnlyMemory<byte>, Task> chunkCallback = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Audio)] public Task<string> CreateTranscriptionTextAsync([Carries] AudioTranscriptionRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Audio)] public Task<AudioResponse> CreateTranscriptionJsonAsync([Carries] AudioTranscriptionRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Audio)] public Task<string> CreateTranslationTextAsync([Carries] AudioTranslationRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Audio)] public Task<AudioResponse> CreateTranslationJsonAsync([Carries] AudioTranslationRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Audio)] public Task<string> CreateTranscriptionAsync([Carries] AudioTranscriptionRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Audio)] public Task<string> CreateTranslationAsync([Carries] AudioTranslationRequest request, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class AudioResponse : BaseResponse
    {
        public string Language { get; }
        public double? Duration { get; }
        public string Text { get; }
        public TranscriptionWord[] Words { get; }
        public TranscriptionSegment[] Segments { get; }
    }

    public enum AudioResponseFormat { Json, Verbose_Json, Text, Srt, Vtt }

    public sealed class AudioTranscriptionRequest : IDisposable
    {
        [Versions("[8.8,)")] public AudioTranscriptionRequest([AudioInput] string audioPath, [Model] string model, [Prompt] string prompt, AudioResponseFormat responseFormat, float? temperature, string language, TimestampGranularity timestampGranularity) { }
        [Versions("[8.8,)")] public AudioTranscriptionRequest([AudioInput] string audioPath, [Model] string model = null, ChunkingStrategy chunkingStrategy = null, string[] include = null, string language = null, [Prompt] string prompt = null, AudioResponseFormat responseFormat = AudioResponseFormat.Json, float? temperature = null, TimestampGranularity timestampGranularity = TimestampGranularity.None) { }
        [Versions("[8.8,)")] public AudioTranscriptionRequest([AudioInput] Stream audio, string audioName, [Model] string model, [Prompt] string prompt, AudioResponseFormat responseFormat, float? temperature, string language, TimestampGranularity timestampGranularity) { }
        [Versions("[8.8,)")] public AudioTranscriptionRequest([AudioInput] Stream audio, string audioName, [Model] string model = null, ChunkingStrategy chunkingStrategy = null, string[] include = null, string language = null, [Prompt] string prompt = null, AudioResponseFormat responseFormat = AudioResponseFormat.Json, float? temperature = null, TimestampGranularity timestampGranularity = TimestampGranularity.None) { }
        public Stream Audio { get; }
        public string AudioName { get; }
        public string Model { get; }
        [Versions("[8.8,)")] public ChunkingStrategy ChunkingStrategy { get; }
        [Versions("[8.8,)")] public string[] Include { get; }
        public string Language { get; }
        public string Prompt { get; }
        public AudioResponseFormat ResponseFormat { get; }
        public float? Temperature { get; }
        [Versions("[8.8,)")] public TimestampGranularity TimestampGranularities { get; }
        public void Dispose() { }
        [Versions("[,8.8)")] public AudioTranscriptionRequest([AudioInput] string audioPath, [Model] string model = null, [Prompt] string prompt = null, AudioResponseFormat responseFormat = AudioResponseFormat.Json, float? temperature = null, string language = null) { }
        [Versions("[,8.8)")] public AudioTranscriptionRequest([AudioInput] Stream audio, string audioName, [Model] string model = null, [Prompt] string prompt = null, AudioResponseFormat responseFormat = AudioResponseFormat.Json, float? temperature = null, string language = null) { }
    }

    public sealed class AudioTranslationRequest : IDisposable
    {
        public AudioTranslationRequest([AudioInput] string audioPath, [Model] string model = null, [Prompt] string prompt = "response should be in english.", AudioResponseFormat responseFormat = AudioResponseFormat.Json, float? temperature = null) { }
        public AudioTranslationRequest([AudioInput] Stream audio, string audioName, [Model] string model = null, [Prompt] string prompt = null, AudioResponseFormat responseFormat = AudioResponseFormat.Json, float? temperature = null) { }
        public Stream Audio { get; }
        public string AudioName { get; }
        public string Model { get; }
        public string Prompt { get; }
        public AudioResponseFormat ResponseFormat { get; }
        public float? Temperature { get; }
        public void Dispose() { }
    }

    [Versions("[8.8,)")]
    public sealed class ChunkingStrategy
    {
        public ChunkingStrategy() { }
        public ChunkingStrategy(int? prefixPaddingMs = null, int? silenceDurationMs = null, float? threshold = null) { }
        public string Type { get; }
        public int? PrefixPaddingMs { get; }
        public int? SilenceDurationMs { get; }
        public float? Threshold { get; }
        public static ChunkingStrategy Auto { get; }
    }

    public sealed class SpeechRequest
    {
        [Versions("[8.8,)")] public SpeechRequest([Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] global::OpenAI.Models.Model model, Voice voice, SpeechResponseFormat responseFormat, float? speed = null) { }
        [Versions("[8.8,)")] public SpeechRequest([Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] global::OpenAI.Models.Model model = null, Voice voice = null, string instructions = null, SpeechResponseFormat responseFormat = SpeechResponseFormat.MP3, float? speed = null) { }
        public string Model { get; }
        public string Input { get; }
        public string Voice { get; }
        [Versions("[8.8,)")] public string Instructions { get; }
        public SpeechResponseFormat ResponseFormat { get; }
        public float? Speed { get; }
        [Versions("[,8.8)")] public SpeechRequest([Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] global::OpenAI.Models.Model model = null, SpeechVoice voice = SpeechVoice.Alloy, SpeechResponseFormat responseFormat = SpeechResponseFormat.MP3, float? speed = null) { }
    }

    public enum SpeechResponseFormat
    {
        MP3,
        Opus,
        AAC,
        Flac,
        [Versions("[8.8,)")] WAV,
        [Versions("[8.8,)")] PCM,
    }

    public enum SpeechVoice { Alloy, Echo, Fable, Onyx, Nova, Shimmer }
    [Versions("[8.8,)")] public enum TimestampGranularity { None, Word, Segment }

    [Versions("[8.8,)")]
    public sealed class TranscriptionSegment
    {
        public int Id { get; }
        public int Seek { get; }
        public double Start { get; }
        public double End { get; }
        public string Text { get; }
        public int[] Tokens { get; }
        public double Temperature { get; }
        public double AverageLogProbability { get; }
        public double CompressionRatio { get; }
        public double NoSpeechProbability { get; }
    }

    [Versions("[8.8,)")]
    public sealed class TranscriptionWord
    {
        public string Word { get; }
        public double Start { get; }
        public double End { get; }
    }
}

namespace OpenAI.Moderations
{
    public sealed class Categories
    {
        public bool Hate { get; }
        public bool HateThreatening { get; }
        public bool Harassment { get; }
        public bool HarassmentThreatening { get; }
        public bool SelfHarm { get; }
        public bool SelfHarmIntent { get; }
        public bool SelfHarmInstructions { get; }
        public bool Sexual { get; }
        public bool SexualMinors { get; }
        public bool Violence { get; }
        public bool ViolenceGraphic { get; }
    }

    public sealed class ModerationResult
    {
        public Categories Categories { get; }
        public Scores Scores { get; }
        public bool Flagged { get; }
    }

    public sealed class ModerationsEndpoint : OpenAIBaseEndpoint
    {
        public ModerationsEndpoint(OpenAIClient client) { }
        [LlmCall(Operation.Moderation)] public Task<bool> GetModerationAsync([Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] string model = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Moderation)] public Task<ModerationsResponse> CreateModerationAsync(ModerationsRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Moderation)] public Task<bool> GetModerationChunkedAsync([Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] string model = null, int chunkSize = 1000, int chunkOverlap = 100, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class ModerationsRequest
    {
        public ModerationsRequest(string input, string model = null) { }
        public string Input { get; }
        public string Model { get; }
    }

    public sealed class ModerationsResponse : BaseResponse
    {
        public string Id { get; }
        public string Model { get; }
        public IReadOnlyList<ModerationResult> Results { get; }
    }

    public sealed class Scores
    {
        public double Hate { get; }
        public double HateThreatening { get; }
        public double Harassment { get; }
        public double HarassmentThreatening { get; }
        public double SelfHarm { get; }
        public double SelfHarmIntent { get; }
        public double SelfHarmInstructions { get; }
        public double Sexual { get; }
        public double SexualMinors { get; }
        public double Violence { get; }
        public double ViolenceGraphic { get; }
        public static implicit operator string(Scores scores) => throw null;
    }
}
