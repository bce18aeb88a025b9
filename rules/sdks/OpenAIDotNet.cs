// OpenAI-DotNet and com.openai.unity by RageAgainstThePixel: https://github.com/RageAgainstThePixel/OpenAI-DotNet
// Read from the sources of 7.3.7 and 8.8.7.
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("OpenAI-DotNet", Packages = "OpenAI-DotNet;com.openai.unity", Provider = "openai")]

namespace OpenAI
{
    using Role = PromptLint.Sdk.Role;

    public sealed class OpenAIClient : IDisposable
    {
        [Versions("[8.8,)")] public OpenAIClient(OpenAIAuthentication openAIAuthentication = null, OpenAISettings clientSettings = null, HttpClient client = null) { }
        [Versions("[8.8,)")] public void Dispose() { }
        public OpenAIAuthentication OpenAIAuthentication { get; }
        public bool EnableDebug { get; set; }
        public global::OpenAI.Models.ModelsEndpoint ModelsEndpoint { get; }
        public global::OpenAI.Chat.ChatEndpoint ChatEndpoint { get; }
        public global::OpenAI.Images.ImagesEndpoint ImagesEndPoint { get; }
        public global::OpenAI.Embeddings.EmbeddingsEndpoint EmbeddingsEndpoint { get; }
        public global::OpenAI.Audio.AudioEndpoint AudioEndpoint { get; }
        public global::OpenAI.Moderations.ModerationsEndpoint ModerationsEndpoint { get; }
        public global::OpenAI.Threads.ThreadsEndpoint ThreadsEndpoint { get; }
        public global::OpenAI.Assistants.AssistantsEndpoint AssistantsEndpoint { get; }
        [Versions("[8.8,)")] public global::OpenAI.VectorStores.VectorStoresEndpoint VectorStoresEndpoint { get; }
        [Versions("[8.8,)")] public global::OpenAI.Realtime.RealtimeEndpoint RealtimeEndpoint { get; }
        [Versions("[8.8,)")] public global::OpenAI.Responses.ResponsesEndpoint ResponsesEndpoint { get; }
        [Versions("[8.8,)")] public global::OpenAI.Responses.ConversationsEndpoint ConversationsEndpoint { get; }
        [Versions("[,8.8)")] public OpenAIClient(OpenAIAuthentication openAIAuthentication = null, OpenAIClientSettings clientSettings = null, HttpClient client = null) { }
        [Versions("[,8.8)")] public global::OpenAI.Completions.CompletionsEndpoint CompletionsEndpoint { get; }
        [Versions("[,8.8)")] public global::OpenAI.Edits.EditsEndpoint EditsEndpoint { get; }
    }

    public sealed class OpenAIAuthentication
    {
        public string ApiKey { get; }
        public string OrganizationId { get; }
        [Versions("[8.8,)")] public string ProjectId { get; }
        public static implicit operator OpenAIAuthentication(string key) => throw null;
        public OpenAIAuthentication(string apiKey) { }
        [Versions("[8.8,)")] public OpenAIAuthentication(string apiKey, string organization, string projectId = null) { }
        public static OpenAIAuthentication Default { get; }
        public static OpenAIAuthentication LoadFromEnv(string organizationId = null) => throw null;
        [Versions("[8.8,)")] public static OpenAIAuthentication LoadFromEnvironment(string organizationId = null) => throw null;
        public static OpenAIAuthentication LoadFromPath(string path) => throw null;
        public static OpenAIAuthentication LoadFromDirectory(string directory = null, string filename = ".openai", bool searchUp = true) => throw null;
        [Versions("[,8.8)")] public OpenAIAuthentication(string apiKey, string organization) { }
    }

    public sealed class OpenAIClientSettings
    {
        [Versions("[8.8,)")] public static implicit operator OpenAISettings(OpenAIClientSettings settings) => throw null;
        public OpenAIClientSettings() { }
        public OpenAIClientSettings(string domain, string apiVersion = "v1") { }
        [Versions("[8.8,)")] public OpenAIClientSettings(string resourceName, string deploymentId, string apiVersion = "2024-10-21", bool useActiveDirectoryAuthentication = false, string azureDomain = "openai.azure.com") { }
        public string ResourceName { get; }
        public string DeploymentId { get; }
        public string ApiVersion { get; }
        [Versions("[8.8,)")] public string BaseRequest { get; }
        [Versions("[8.8,)")] public bool IsAzureOpenAI { get; }
        public static OpenAIClientSettings Default { get; }
        [Versions("[,8.8)")] public OpenAIClientSettings(string resourceName, string deploymentId, string apiVersion = "2022-12-01", bool useActiveDirectoryAuthentication = false) { }
    }

    [Versions("[8.8,)")]
    public sealed class OpenAISettings
    {
        public OpenAISettings() { }
        public OpenAISettings(string domain, string apiVersion = "v1") { }
        public OpenAISettings(string resourceName, string deploymentId, string apiVersion = "2024-10-21", bool useActiveDirectoryAuthentication = false, string azureDomain = "openai.azure.com") { }
        public string ResourceName { get; }
        public string DeploymentId { get; }
        public string ApiVersion { get; }
        public string BaseRequest { get; }
        public bool IsAzureOpenAI { get; }
        public static OpenAISettings Default { get; }
    }

    public enum Role
    {
        [IsRole(Role.System)] System,
        [Versions("[8.8,)")] [IsRole(Role.System)] Developer,
        [IsRole(Role.Assistant)] Assistant,
        [IsRole(Role.User)] User,
        [IsRole(Role.Tool)] Function,
        [IsRole(Role.Tool)] Tool,
    }

    [Versions("[8.8,)")]
    public sealed class Content
    {
        public Content() { }
        public Content([Prompt] string text) { }
        public Content(TextContent textContent) { }
        public Content([ImageInput] ImageUrl imageUrl) { }
        public Content(ImageFile imageFile) { }
        public Content(InputAudio inputAudio) { }
        public Content(ContentType type, [Prompt] string input) { }
        public int? Index { get; }
        public ContentType Type { get; }
        public object Text { get; }
        public ImageUrl ImageUrl { get; }
        public ImageFile ImageFile { get; }
        public InputAudio InputAudio { get; }
        public static implicit operator Content(string input) => throw null;
        public static implicit operator Content(ImageUrl imageUrl) => throw null;
        public static implicit operator Content(ImageFile imageFile) => throw null;
        public static implicit operator Content(InputAudio inputAudio) => throw null;
        public void AppendFrom(Content other) { }
    }

    public enum ContentType
    {
        Text,
        ImageUrl,
        [Versions("[8.8,)")] ImageFile,
        [Versions("[8.8,)")] File,
        [Versions("[8.8,)")] InputAudio,
        [Versions("[8.8,)")] Refusal,
    }

    [Versions("[,8.8)")]
    public sealed class ContentText
    {
        public ContentText(string value) { }
        public string Value { get; }
        public IReadOnlyList<Annotation> Annotations { get; }
        public static implicit operator ContentText(string value) => throw null;
        public static implicit operator string(ContentText text) => throw null;
    }

    public sealed class Tool : ITool
    {
        public Tool() { }
        public Tool(Tool other) { }
        public Tool(Function function) { }
        [Versions("[8.8,)")] public Tool(ITool iTool) { }
        [Versions("[8.8,)")] public Tool(string toolCallId, string functionName, JsonNode functionArguments, bool? strict = null) { }
        [Versions("[8.8,)")] public Tool(FileSearchOptions fileSearchOptions) { }
        public static implicit operator Tool(Function function) => throw null;
        [Versions("[8.8,)")] public static implicit operator Tool(FileSearchOptions fileSearchOptions) => throw null;
        [Versions("[8.8,)")] public static Tool FileSearch { get; }
        public static Tool CodeInterpreter { get; }
        public string Id { get; }
        public int? Index { get; }
        public string Type { get; }
        public Function Function { get; }
        [Versions("[8.8,)")] public FileSearchOptions FileSearchOptions { get; }
        [Versions("[8.8,)")] public bool IsFunction { get; }
        [Versions("[8.8,)")] public ITool Reference { get; }
        [Versions("[8.8,)")] public bool IsReference { get; }
        [Versions("[8.8,)")] public void AppendFrom(Tool other) { }
        [Versions("[8.8,)")] public string InvokeFunction() => throw null;
        [Versions("[8.8,)")] public string InvokeFunction(IToolCall toolCall) => throw null;
        [Versions("[8.8,)")] public T InvokeFunction<T>() => throw null;
        [Versions("[8.8,)")] public T InvokeFunction<T>(IToolCall toolCall) => throw null;
        [Versions("[8.8,)")] public Task<string> InvokeFunctionAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public Task<string> InvokeFunctionAsync(IToolCall toolCall, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public Task<T> InvokeFunctionAsync<T>(CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public Task<T> InvokeFunctionAsync<T>(IToolCall toolCall, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static IReadOnlyList<Tool> GetAllAvailableTools(bool includeDefaults = true, bool forceUpdate = false, bool clearCache = false) => throw null;
        [Versions("[8.8,)")] public static void ClearRegisteredTools() { }
        [Versions("[8.8,)")] public static bool IsToolRegistered(Tool tool) => throw null;
        [Versions("[8.8,)")] public static bool TryRegisterTool(Tool tool) => throw null;
        [Versions("[8.8,)")] public static bool TryUnregisterTool(Tool tool) => throw null;
        [Versions("[8.8,)")] public static Tool GetOrCreateTool(Type type, string methodName, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool GetOrCreateTool(object instance, string methodName, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<TResult>(string name, Func<TResult> function, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<T1, TResult>(string name, Func<T1, TResult> function, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<T1, T2, TResult>(string name, Func<T1, T2, TResult> function, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult> function, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<T1, T2, T3, T4, TResult>(string name, Func<T1, T2, T3, T4, TResult> function, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<T1, T2, T3, T4, T5, TResult>(string name, Func<T1, T2, T3, T4, T5, TResult> function, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<T1, T2, T3, T4, T5, T6, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, TResult> function, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, TResult> function, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, TResult> function, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult> function, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult> function, string description = null) => throw null;
        [Versions("[8.8,)")] public static Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult> function, string description = null) => throw null;
        [Versions("[,8.8)")] public static Tool Retrieval { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ToolCall : IToolCall
    {
        public ToolCall() { }
        public ToolCall(string toolCallId, string functionName, JsonNode functionArguments = null) { }
        public string Id { get; }
        public int? Index { get; }
        public string Type { get; }
        public Function Function { get; }
        public bool IsFunction { get; }
        public string CallId { get; }
        public string Name { get; }
        public JsonNode Arguments { get; }
        public void AppendFrom(ToolCall other) { }
        public string InvokeFunction() => throw null;
        public T InvokeFunction<T>() => throw null;
        public Task<string> InvokeFunctionAsync(CancellationToken cancellationToken = default) => throw null;
        public Task<T> InvokeFunctionAsync<T>(CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class ToolResources
    {
        public ToolResources() { }
        public ToolResources(FileSearchResources fileSearch = null, CodeInterpreterResources codeInterpreter = null) { }
        public ToolResources(CodeInterpreterResources codeInterpreter = null, FileSearchResources fileSearch = null) { }
        public CodeInterpreterResources CodeInterpreter { get; }
        public FileSearchResources FileSearch { get; }
        public static implicit operator ToolResources(FileSearchResources fileSearch) => throw null;
        public static implicit operator ToolResources(CodeInterpreterResources codeInterpreter) => throw null;
        public static implicit operator ToolResources(VectorStoreRequest vectorStoreRequest) => throw null;
    }

    public sealed class Function : ITool
    {
        public Function() { }
        [Versions("[8.8,)")] public Function(string name, string description = null, JsonNode parameters = null, bool? strict = null) { }
        [Versions("[8.8,)")] public Function(string name, string description, string parameters, bool? strict = null) { }
        [Versions("[8.8,)")] public static Function FromFunc<TResult>(string name, Func<TResult> function, string description = null, bool? strict = null) => throw null;
        [Versions("[8.8,)")] public static Function FromFunc<T1, TResult>(string name, Func<T1, TResult> function, string description = null, bool? strict = null) => throw null;
        [Versions("[8.8,)")] public static Function FromFunc<T1, T2, TResult>(string name, Func<T1, T2, TResult> function, string description = null, bool? strict = null) => throw null;
        [Versions("[8.8,)")] public static Function FromFunc<T1, T2, T3, TResult>(string name, Func<T1, T2, T3, TResult> function, string description = null, bool? strict = null) => throw null;
        [Versions("[8.8,)")] public static Function FromFunc<T1, T2, T3, T4, TResult>(string name, Func<T1, T2, T3, T4, TResult> function, string description = null, bool? strict = null) => throw null;
        [Versions("[8.8,)")] public static Function FromFunc<T1, T2, T3, T4, T5, TResult>(string name, Func<T1, T2, T3, T4, T5, TResult> function, string description = null, bool? strict = null) => throw null;
        [Versions("[8.8,)")] public static Function FromFunc<T1, T2, T3, T4, T5, T6, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, TResult> function, string description = null, bool? strict = null) => throw null;
        [Versions("[8.8,)")] public static Function FromFunc<T1, T2, T3, T4, T5, T6, T7, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, TResult> function, string description = null, bool? strict = null) => throw null;
        [Versions("[8.8,)")] public static Function FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, TResult> function, string description = null, bool? strict = null) => throw null;
        [Versions("[8.8,)")] public static Function FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult> function, string description = null, bool? strict = null) => throw null;
        [Versions("[8.8,)")] public static Function FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult> function, string description = null, bool? strict = null) => throw null;
        [Versions("[8.8,)")] public static Function FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>(string name, Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult> function, string description = null, bool? strict = null) => throw null;
        public string Name { get; }
        [Versions("[8.8,)")] public string Type { get; }
        public string Description { get; }
        public JsonNode Parameters { get; }
        public JsonNode Arguments { get; }
        [Versions("[8.8,)")] public bool? Strict { get; }
        [Versions("[8.8,)")] public string Invoke() => throw null;
        [Versions("[8.8,)")] public T Invoke<T>() => throw null;
        [Versions("[8.8,)")] public Task<string> InvokeAsync(CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public Task<T> InvokeAsync<T>(CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Function(string name, string description = null, JsonNode parameters = null, JsonNode arguments = null) { }
    }

    [Versions("[8.8,)")]
    public sealed class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string description = null) { }
        public string Description { get; }
    }

    [Versions("[8.8,)")]
    public sealed class FunctionParameterAttribute : Attribute
    {
        public FunctionParameterAttribute(string description) { }
        public string Description { get; }
    }

    [Versions("[8.8,)")]
    public sealed class FunctionPropertyAttribute : Attribute
    {
        public FunctionPropertyAttribute(string description = null, bool required = false, object defaultValue = null, params object[] possibleValues) { }
        public string Description { get; }
        public bool Required { get; }
        public object DefaultValue { get; }
        public object[] PossibleValues { get; }
    }

    public sealed class Usage
    {
        public Usage() { }
        public int? PromptTokens { get; }
        public int? CompletionTokens { get; }
        public int? TotalTokens { get; }
        [Versions("[8.8,)")] public CompletionTokensDetails CompletionTokensDetails { get; }
        [Versions("[8.8,)")] public PromptTokensDetails PromptTokensDetails { get; }
        public static Usage operator +(Usage a, Usage b) => throw null;
        [Versions("[,8.8)")] public Usage(int promptTokens, int completionTokens, int totalTokens) { }
    }

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

    public abstract class BaseResponse
    {
        public OpenAIClient Client { get; }
        public TimeSpan ProcessingTime { get; }
        public string Organization { get; }
        public string RequestId { get; }
        public string OpenAIVersion { get; }
        public int? LimitRequests { get; }
        public int? LimitTokens { get; }
        public int? RemainingRequests { get; }
        public int? RemainingTokens { get; }
        public string ResetRequests { get; }
        [Versions("[8.8,)")] public TimeSpan ResetRequestsTimespan { get; }
        public string ResetTokens { get; }
        [Versions("[8.8,)")] public TimeSpan ResetTokensTimespan { get; }
        [Versions("[8.8,)")] public string ToJsonString() => throw null;
    }

    [Versions("[8.8,)")] public enum ChatResponseFormat { Auto, Text, Json, JsonSchema }

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

    [Versions("[8.8,)")]
    public sealed class CompletionTokensDetails
    {
        public int? ReasoningTokens { get; }
        public int? AudioTokens { get; }
        public int? TextTokens { get; }
        public int? AcceptedPredictionTokens { get; }
        public int? RejectedPredictionTokens { get; }
        public static CompletionTokensDetails operator +(CompletionTokensDetails a, CompletionTokensDetails b) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class ContainerFileCitation : IAnnotation
    {
        public AnnotationType Type { get; }
        public string ContainerId { get; }
        public string FileId { get; }
        public string FileName { get; }
        public int StartIndex { get; }
        public int EndIndex { get; }
    }

    [Versions("[8.8,)")]
    public sealed class DurationUsage
    {
        public float Seconds { get; }
        public string Type { get; }
    }

    [Versions("[8.8,)")]
    public sealed class Error : BaseResponse, IServerSentEvent
    {
        public Error() { }
        public Error(Exception e) { }
        public string Code { get; }
        public string Message { get; }
        public string Parameter { get; }
        public string Type { get; }
        public int? Line { get; }
        public string Object { get; }
        public Exception Exception { get; }
        public static implicit operator Exception(Error error) => throw null;
    }

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
    public sealed class FileSearchOptions
    {
        public FileSearchOptions() { }
        public FileSearchOptions(int? maxNumberOfResults, RankingOptions rankingOptions = null) { }
        public int? MaxNumberOfResults { get; }
        public RankingOptions RankingOptions { get; }
    }

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

    [Versions("[8.8,)")] public interface IAnnotation { AnnotationType Type { get; } }
    public interface IListResponse<out TObject> { IReadOnlyList<TObject> Items { get; } }

    [Versions("[8.8,)")]
    public interface IServerSentEvent
    {
        string Object { get; }
        string ToJsonString();
    }

    [Versions("[8.8,)")] public interface ITool { string Type { get; } }

    [Versions("[8.8,)")]
    public interface IToolCall
    {
        string CallId { get; }
        string Name { get; }
        JsonNode Arguments { get; }
    }

    public enum ImageDetail { Auto, Low, High }

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

    public sealed class ImageUrl
    {
        public ImageUrl() { }
        public ImageUrl([ImageInput] string url, [ImageDetail] ImageDetail detail = ImageDetail.Auto) { }
        [Versions("[8.8,)")] public int? Index { get; }
        public string Url { get; }
        public ImageDetail Detail { get; }
        [Versions("[8.8,)")] public void AppendFrom(ImageUrl other) { }
    }

    [Versions("[8.8,)")]
    public sealed class InputAudio
    {
        public InputAudio() { }
        public InputAudio(ReadOnlyMemory<byte> memory, InputAudioFormat format) { }
        public InputAudio(ReadOnlySpan<byte> span, InputAudioFormat format) { }
        public InputAudio(byte[] data, InputAudioFormat format) { }
        public InputAudio(string data, InputAudioFormat format) { }
        public string Data { get; }
        public InputAudioFormat Format { get; }
        public void AppendFrom(InputAudio other) { }
    }

    [Versions("[8.8,)")] public enum InputAudioFormat { Wav, Mp3 }

    [Versions("[8.8,)")]
    public sealed class JsonSchema
    {
        public JsonSchema() { }
        public JsonSchema(string name, string schema, string description = null, bool strict = true) { }
        public JsonSchema(string name, JsonNode schema, string description = null, bool strict = true) { }
        public string Name { get; }
        public string Description { get; }
        public bool Strict { get; }
        public JsonNode Schema { get; }
        public static implicit operator TextResponseFormatConfiguration(JsonSchema jsonSchema) => throw null;
        public static implicit operator JsonSchema(Type type) => throw null;
    }

    public sealed class ListResponse<TObject> : BaseResponse, IListResponse<TObject>
    {
        public string Object { get; }
        public IReadOnlyList<TObject> Items { get; }
        public bool HasMore { get; }
        public string FirstId { get; }
        public string LastId { get; }
    }

    [Versions("[8.8,)")]
    public sealed class LogProbInfo
    {
        public string Token { get; }
        public float LogProb { get; }
        public int[] Bytes { get; }
        public IReadOnlyList<LogProbInfo> TopLogProbs { get; }
    }

    [Versions("[8.8,)")] public enum Modality { None = 0, Text = 1, Audio = 2 }
    [Versions("[8.8,)")] public abstract class OpenAIBaseEndpoint { public bool EnableDebug { get; set; } }

    [Versions("[8.8,)")]
    public sealed class Prompt
    {
        public Prompt(string id, IReadOnlyDictionary<string, object> variables = null, string version = null) { }
        public string Id { get; }
        public IReadOnlyDictionary<string, object> Variables { get; }
        public string Version { get; }
    }

    [Versions("[8.8,)")]
    public sealed class PromptTokensDetails
    {
        public int? CachedTokens { get; }
        public int? AudioTokens { get; }
        public int? TextTokens { get; }
        public int? ImageTokens { get; }
        public static PromptTokensDetails operator +(PromptTokensDetails a, PromptTokensDetails b) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class RankingOptions
    {
        public RankingOptions(string ranker = "auto", float scoreThreshold = 0f) { }
        public float ScoreThreshold { get; }
        public string Ranker { get; }
    }

    [Versions("[8.8,)")]
    public sealed class Reasoning
    {
        public static implicit operator Reasoning(ReasoningEffort effort) => throw null;
        public Reasoning() { }
        public Reasoning(ReasoningEffort effort, ReasoningSummary summary = ReasoningSummary.Auto) { }
        public ReasoningEffort Effort { get; }
        public ReasoningSummary Summary { get; }
    }

    [Versions("[8.8,)")] public enum ReasoningEffort { Minimal, Low, Medium, High }
    [Versions("[8.8,)")] public enum ReasoningSummary { Auto, Concise, Detailed }

    [Versions("[8.8,)")]
    public sealed class ResponseFormatObject
    {
        public ResponseFormatObject() { }
        public ResponseFormatObject(ChatResponseFormat type) { }
        public ResponseFormatObject(JsonSchema schema) { }
        public ChatResponseFormat Type { get; }
        public JsonSchema JsonSchema { get; }
        public static implicit operator ResponseFormatObject(ChatResponseFormat type) => throw null;
        public static implicit operator ChatResponseFormat(ResponseFormatObject format) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class ServerSentEvent : IServerSentEvent
    {
        public JsonNode Value { get; }
        public JsonNode Data { get; }
        public string Object { get; }
        public string ToJsonString() => throw null;
    }

    public enum SortOrder { Descending, Ascending }
    [Versions("[8.8,)")] public sealed class StreamOptions { public bool IncludeUsage { get; } }

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

    [Versions("[8.8,)")] public enum TextResponseFormat { Auto, Text, Json, JsonSchema }

    [Versions("[8.8,)")]
    public sealed class TextResponseFormatConfiguration
    {
        public TextResponseFormatConfiguration(ChatResponseFormat type) { }
        public TextResponseFormatConfiguration(JsonSchema schema) { }
        public TextResponseFormatConfiguration(TextResponseFormat type) { }
        public TextResponseFormat Type { get; }
        public JsonSchema JsonSchema { get; }
        public static implicit operator TextResponseFormatConfiguration(TextResponseFormat type) => throw null;
        public static implicit operator TextResponseFormat(TextResponseFormatConfiguration format) => throw null;
        public static implicit operator TextResponseFormatConfiguration(ChatResponseFormat type) => throw null;
        public static implicit operator ChatResponseFormat(TextResponseFormatConfiguration format) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class TextResponseFormatObject
    {
        public TextResponseFormatObject() { }
        public TextResponseFormatObject(TextResponseFormatConfiguration format) { }
        public TextResponseFormatConfiguration Format { get; }
        public static implicit operator TextResponseFormatObject(TextResponseFormatConfiguration config) => throw null;
        public static implicit operator TextResponseFormat(TextResponseFormatObject formatObj) => throw null;
        public static implicit operator TextResponseFormatObject(TextResponseFormat format) => throw null;
        public static implicit operator TextResponseFormatObject(JsonSchema schema) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class TokenUsage
    {
        public int? TotalTokens { get; }
        public int? InputTokens { get; }
        public TokenUsageDetails InputTokenDetails { get; }
        public int? OutputTokens { get; }
        public TokenUsageDetails OutputTokenDetails { get; }
    }

    [Versions("[8.8,)")]
    public sealed class TokenUsageDetails
    {
        public int? CachedTokens { get; }
        public int? TextTokens { get; }
        public int? AudioTokens { get; }
        public int? ImageTokens { get; }
        public int? ReasoningTokens { get; }
    }

    [Versions("[8.8,)")]
    public sealed class UrlCitation : IAnnotation
    {
        public AnnotationType Type { get; }
        public string Url { get; }
        public string Title { get; }
        public int StartIndex { get; }
        public int EndIndex { get; }
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

    [Versions("[8.8,)")]
    public class Voice
    {
        protected Voice() { }
        public Voice(string id) { }
        public string Id { get; }
        public static implicit operator string(Voice voice) => throw null;
        public static implicit operator Voice(string id) => throw null;
        public static readonly Voice Alloy;
        public static readonly Voice Ash;
        public static readonly Voice Ballad;
        public static readonly Voice Coral;
        public static readonly Voice Echo;
        public static readonly Voice Fable;
        public static readonly Voice Onyx;
        public static readonly Voice Nova;
        public static readonly Voice Sage;
        public static readonly Voice Shimmer;
        public static readonly Voice Verse;
        public static implicit operator Voice(global::OpenAI.Audio.SpeechVoice voice) => throw null;
    }

    [Versions("[,8.8)")] public abstract class BaseEndPoint { public bool EnableDebug { get; set; } }

    [Versions("[,8.8)")]
    public sealed class Event : BaseResponse
    {
        public string Object { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public int CreatedAtUnixTime { get; }
        public DateTime CreatedAt { get; }
        public string Level { get; }
        public string Message { get; }
    }
}

namespace OpenAI.Chat
{
    using Role = PromptLint.Sdk.Role;

    public sealed class ChatEndpoint : OpenAIBaseEndpoint
    {
        public ChatEndpoint(OpenAIClient client) { }
        [LlmCall(Operation.Chat)] public Task<ChatResponse> GetCompletionAsync([Carries] ChatRequest chatRequest, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Chat)] public Task<(T, ChatResponse)> GetCompletionAsync<T>([Carries] ChatRequest chatRequest, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Chat, Streaming = true)] public Task<ChatResponse> StreamCompletionAsync([Carries] ChatRequest chatRequest, Action<ChatResponse> resultHandler, bool streamUsage = false, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Chat, Streaming = true)] public Task<(T, ChatResponse)> StreamCompletionAsync<T>([Carries] ChatRequest chatRequest, Action<ChatResponse> resultHandler, bool streamUsage = false, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Chat, Streaming = true)] public Task<(T, ChatResponse)> StreamCompletionAsync<T>([Carries] ChatRequest chatRequest, Func<ChatResponse, Task> resultHandler, bool streamUsage = false, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Chat, Streaming = true)] public Task<ChatResponse> StreamCompletionAsync([Carries] ChatRequest chatRequest, Func<ChatResponse, Task> resultHandler, bool streamUsage = false, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<ChatResponse> StreamCompletionEnumerableAsync([Carries] ChatRequest chatRequest, bool streamUsage = false, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Chat, Streaming = true)] public Task<ChatResponse> StreamCompletionAsync([Carries] ChatRequest chatRequest, Action<ChatResponse> resultHandler, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Chat, Streaming = true)] public IAsyncEnumerable<ChatResponse> StreamCompletionEnumerableAsync([Carries] ChatRequest chatRequest, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class ChatRequest
    {
        [Versions("[8.8,)")] public ChatRequest([Prompt] IEnumerable<Message> messages, [Tools] IEnumerable<Tool> tools, string toolChoice = null, [Model] string model = null, double? frequencyPenalty = null, IReadOnlyDictionary<string, double> logitBias = null, [MaxOutputTokens] int? maxTokens = null, [Choices] int? number = null, double? presencePenalty = null, [StructuredOutput] TextResponseFormat responseFormat = TextResponseFormat.Auto, int? seed = null, string[] stops = null, [Temperature] double? temperature = null, double? topP = null, int? topLogProbs = null, bool? parallelToolCalls = null, [StructuredOutput] JsonSchema jsonSchema = null, AudioConfig audioConfig = null, [ReasoningEffort] ReasoningEffort? reasoningEffort = null, string user = null) { }
        [Versions("[8.8,)")] public ChatRequest([Prompt] IEnumerable<Message> messages, [Model] string model = null, double? frequencyPenalty = null, IReadOnlyDictionary<string, double> logitBias = null, [MaxOutputTokens] int? maxTokens = null, [Choices] int? number = null, double? presencePenalty = null, [StructuredOutput] TextResponseFormat responseFormat = TextResponseFormat.Auto, int? seed = null, string[] stops = null, [Temperature] double? temperature = null, double? topP = null, int? topLogProbs = null, bool? parallelToolCalls = null, [StructuredOutput] JsonSchema jsonSchema = null, AudioConfig audioConfig = null, [ReasoningEffort] ReasoningEffort? reasoningEffort = null, string user = null) { }
        public IReadOnlyList<Message> Messages { get; }
        public string Model { get; }
        [Versions("[8.8,)")] public bool? Store { get; set; }
        [Versions("[8.8,)")] public ReasoningEffort? ReasoningEffort { get; }
        [Versions("[8.8,)")] public IReadOnlyDictionary<string, object> Metadata { get; set; }
        public double? FrequencyPenalty { get; }
        public IReadOnlyDictionary<string, double> LogitBias { get; }
        [Versions("[8.8,)")] public bool? LogProbs { get; }
        [Versions("[8.8,)")] public int? TopLogProbs { get; }
        public int? MaxTokens { get; set; }
        [Versions("[8.8,)")] public int? MaxCompletionTokens { get; }
        public int? Number { get; }
        [Versions("[8.8,)")] public Modality Modalities { get; }
        [Versions("[8.8,)")] public object Prediction { get; set; }
        [Versions("[8.8,)")] public AudioConfig AudioConfig { get; }
        public double? PresencePenalty { get; }
        [Versions("[8.8,)")] public TextResponseFormatConfiguration ResponseFormatObject { get; }
        public TextResponseFormat ResponseFormat { get; }
        public int? Seed { get; }
        [Versions("[8.8,)")] public string ServiceTier { get; set; }
        public string[] Stops { get; }
        public bool Stream { get; }
        [Versions("[8.8,)")] public StreamOptions StreamOptions { get; }
        public double? Temperature { get; }
        public double? TopP { get; }
        public IReadOnlyList<Tool> Tools { get; }
        public dynamic ToolChoice { get; }
        [Versions("[8.8,)")] public bool? ParallelToolCalls { get; }
        public string User { get; }
        [Versions("[,8.8)")] public ChatRequest([Prompt] IEnumerable<Message> messages, IEnumerable<Function> functions, string functionCall = null, [Model] string model = null, [Temperature] double? temperature = null, double? topP = null, [Choices] int? number = null, string[] stops = null, [MaxOutputTokens] int? maxTokens = null, double? presencePenalty = null, double? frequencyPenalty = null, IReadOnlyDictionary<string, double> logitBias = null, string user = null) { }
        [Versions("[,8.8)")] public ChatRequest([Prompt] IEnumerable<Message> messages, [Tools] IEnumerable<Tool> tools, string toolChoice = null, [Model] string model = null, double? frequencyPenalty = null, IReadOnlyDictionary<string, double> logitBias = null, [MaxOutputTokens] int? maxTokens = null, [Choices] int? number = null, double? presencePenalty = null, [StructuredOutput] ChatResponseFormat responseFormat = ChatResponseFormat.Text, string[] stops = null, [Temperature] double? temperature = null, double? topP = null, string user = null) { }
        [Versions("[,8.8)")] public ChatRequest([Prompt] IEnumerable<Message> messages, [Model] string model = null, double? frequencyPenalty = null, IReadOnlyDictionary<string, double> logitBias = null, [MaxOutputTokens] int? maxTokens = null, [Choices] int? number = null, double? presencePenalty = null, [StructuredOutput] ChatResponseFormat responseFormat = ChatResponseFormat.Text, int? seed = null, string[] stops = null, [Temperature] double? temperature = null, double? topP = null, string user = null) { }
        [Versions("[,8.8)")] public dynamic FunctionCall { get; }
        [Versions("[,8.8)")] public IReadOnlyList<Function> Functions { get; }
    }

    public sealed class Message
    {
        public Message() { }
        [Versions("[8.8,)")] public Message([Role] Role role, [Prompt] IEnumerable<global::OpenAI.Content> content, string name = null) { }
        public Message([Role] Role role, [Prompt] string content, string name = null) { }
        public Message(Tool tool, [Prompt] string content) { }
        [Versions("[8.8,)")] public Message(global::OpenAI.ToolCall toolCall, [Prompt] string content) { }
        [Versions("[8.8,)")] public Message(Tool tool, [Prompt] IEnumerable<global::OpenAI.Content> content) { }
        [Versions("[8.8,)")] public Message(global::OpenAI.ToolCall toolCall, [Prompt] IEnumerable<global::OpenAI.Content> content) { }
        [Versions("[8.8,)")] public Message(string toolCallId, string toolFunctionName, [Prompt] IEnumerable<global::OpenAI.Content> content) { }
        public string Name { get; }
        [Role] public Role Role { get; }
        [Prompt] public dynamic Content { get; }
        [Versions("[8.8,)")] public string Refusal { get; }
        public IReadOnlyList<global::OpenAI.ToolCall> ToolCalls { get; }
        public string ToolCallId { get; }
        [Versions("[8.8,)")] public AudioOutput AudioOutput { get; }
        public static implicit operator string(Message message) => throw null;
        [Versions("[,8.8)")] public Message([Role] Role role, [Prompt] string content, string name, Function function) { }
        [Versions("[,8.8)")] public Message([Role] Role role, [Prompt] IEnumerable<Content> content, string name = null) { }
        [Versions("[,8.8)")] public Message(Tool tool, [Prompt] IEnumerable<Content> content) { }
        [Versions("[,8.8)")] public Function Function { get; }
    }

    [Versions("[8.8,)")]
    public sealed class AudioConfig
    {
        public AudioConfig() { }
        public AudioConfig(Voice voice, AudioFormat format = AudioFormat.Pcm16) { }
        public string Voice { get; }
        public AudioFormat Format { get; }
        public static implicit operator AudioConfig(Voice voice) => throw null;
    }

    [Versions("[8.8,)")] public enum AudioFormat { Pcm16, Opus, Mp3, Wav, Flac }

    [Versions("[8.8,)")]
    public sealed class AudioOutput
    {
        public string Id { get; }
        public string Transcript { get; }
        public ReadOnlyMemory<byte> Data { get; }
        public int? ExpiresAtUnixSeconds { get; }
        public DateTime? ExpiresAt { get; }
    }

    public sealed class ChatResponse : BaseResponse, IServerSentEvent
    {
        public string Id { get; }
        public string Object { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public DateTime CreatedAt { get; }
        public string Model { get; }
        [Versions("[8.8,)")] public string ServiceTier { get; }
        public string SystemFingerprint { get; }
        public Usage Usage { get; }
        public IReadOnlyList<Choice> Choices { get; }
        public Choice FirstChoice { get; }
        public static implicit operator string(ChatResponse response) => throw null;
        [Versions("[8.8,)")] public void GetUsage() { }
        [Versions("[8.8,)")] public void PrintUsage() { }
        [Versions("[,8.8)")] public int Created { get; }
        [Versions("[,8.8)")] public string GetUsage(bool log = true) => throw null;
    }

    public sealed class Choice
    {
        public Message Message { get; }
        public Delta Delta { get; }
        public string FinishReason { get; }
        public FinishDetails FinishDetails { get; }
        public int? Index { get; }
        [Versions("[8.8,)")] public LogProbs LogProbs { get; }
        public static implicit operator string(Choice choice) => throw null;
        [Versions("[8.8,)")] public void AppendFrom(Choice other) { }
    }

    public sealed class Conversation
    {
        public Conversation(List<Message> messages) { }
        public IReadOnlyList<Message> Messages { get; }
        public void AppendMessage(Message message) { }
        public static implicit operator string(Conversation conversation) => throw null;
    }

    public sealed class Delta
    {
        public Role Role { get; }
        public string Content { get; }
        [Versions("[8.8,)")] public string Refusal { get; }
        public IReadOnlyList<global::OpenAI.ToolCall> ToolCalls { get; }
        [Versions("[8.8,)")] public AudioOutput AudioOutput { get; }
        public string Name { get; }
        public static implicit operator string(Delta delta) => throw null;
        [Versions("[,8.8)")] public Function Function { get; }
    }

    public sealed class FinishDetails
    {
        public string Type { get; }
        public static implicit operator string(FinishDetails details) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class LogProbs
    {
        public IReadOnlyList<LogProbInfo> Content { get; }
        public IReadOnlyList<LogProbInfo> Refusal { get; }
    }

    [Versions("[,8.8)")] public enum ChatResponseFormat { Text, Json }

    [Versions("[,8.8)")]
    public sealed class Content
    {
        public Content() { }
        public Content(ContentType type, [Prompt] string input) { }
        public Content([ImageInput] ImageUrl imageUrl) { }
        public ContentType Type { get; }
        public string Text { get; }
        public ImageUrl ImageUrl { get; }
        public static implicit operator Content(ImageUrl imageUrl) => throw null;
    }

    [Versions("[,8.8)")]
    public sealed class ResponseFormat
    {
        public ResponseFormat() { }
        public ResponseFormat(ChatResponseFormat format) { }
        public ChatResponseFormat Type { get; }
        public static implicit operator ChatResponseFormat(ResponseFormat format) => throw null;
        public static implicit operator ResponseFormat(ChatResponseFormat format) => throw null;
    }
}

namespace OpenAI.Models
{
    using Role = PromptLint.Sdk.Role;

    public sealed class Model
    {
        public Model([Model] string id, string ownedBy = null) { }
        public static implicit operator string(Model model) => throw null;
        public static implicit operator Model(string name) => throw null;
        public string Id { get; }
        public string Object { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public DateTime CreatedAt { get; }
        public string OwnedBy { get; }
        public IReadOnlyList<Permission> Permissions { get; }
        public string Root { get; }
        public string Parent { get; }
        [Versions("[8.8,)")] [ModelId("o1")] public static Model O1 { get; }
        [Versions("[8.8,)")] [ModelId("o1-mini")] public static Model O1Mini { get; }
        [Versions("[8.8,)")] [ModelId("o1-pro")] public static Model O1Pro { get; }
        [Versions("[8.8,)")] [ModelId("o3")] public static Model O3 { get; }
        [Versions("[8.8,)")] [ModelId("o3-pro")] public static Model O3Pro { get; }
        [Versions("[8.8,)")] [ModelId("o3-mini")] public static Model O3Mini { get; }
        [Versions("[8.8,)")] [ModelId("o4-mini")] public static Model O4Mini { get; }
        [Versions("[8.8,)")] [ModelId("gpt-realtime")] public static Model GPT_Realtime { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4o-realtime-preview")] public static Model GPT4oRealtime { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4o-mini-realtime-preview")] public static Model GPT4oRealtimeMini { get; }
        [Versions("[8.8,)")] [ModelId("gpt-5")] public static Model GPT5 { get; }
        [Versions("[8.8,)")] [ModelId("gpt-5-mini")] public static Model GPT5_Mini { get; }
        [Versions("[8.8,)")] [ModelId("gpt-5-nano")] public static Model GPT5_Nano { get; }
        [Versions("[8.8,)")] [ModelId("gpt-5-chat-latest")] public static Model GPT5_Chat { get; }
        [Versions("[8.8,)")] [ModelId("chatgpt-4o-latest")] public static Model ChatGPT4o { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4o")] public static Model GPT4o { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4o-mini")] public static Model GPT4oMini { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4o-audio-preview")] public static Model GPT4oAudio { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4o-mini-audio-preview")] public static Model GPT4oAudioMini { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4.1")] public static Model GPT4_1 { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4.1-mini")] public static Model GPT4_1_Mini { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4.1-nano")] public static Model GPT4_1_Nano { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4.5-preview")] public static Model GPT4_5 { get; }
        [ModelId("gpt-4")] public static Model GPT4 { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4-turbo")] public static Model GPT4_Turbo { get; }
        [ModelId("gpt-4-32k")] public static Model GPT4_32K { get; }
        [ModelId("gpt-3.5-turbo")] public static Model GPT3_5_Turbo { get; }
        [ModelId("gpt-3.5-turbo-16k")] public static Model GPT3_5_Turbo_16K { get; }
        [ModelId("davinci-002"), ModelId("text-davinci-003")] public static Model Davinci { get; }
        [ModelId("babbage-002"), ModelId("text-babbage-001")] public static Model Babbage { get; }
        [Versions("[8.8,)")] [ModelId("text-embedding-3-large")] public static Model Embedding_3_Large { get; }
        [Versions("[8.8,)")] [ModelId("text-embedding-3-small")] public static Model Embedding_3_Small { get; }
        [ModelId("text-embedding-ada-002")] public static Model Embedding_Ada_002 { get; }
        [Versions("[8.8,)")] [ModelId("omni-moderation-latest")] public static Model OmniModerationLatest { get; }
        [ModelId("text-moderation-latest")] public static Model Moderation_Latest { get; }
        [Versions("[8.8,)")] [ModelId("text-moderation-stable")] public static Model Moderation_Stable { get; }
        [Versions("[8.8,)")] [ModelId("gpt-audio")] public static Model GPT_Audio { get; }
        [ModelId("tts-1")] public static Model TTS_1 { get; }
        [ModelId("tts-1-hd")] public static Model TTS_1HD { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4o-mini-tts")] public static Model TTS_GPT_4o_Mini { get; }
        [ModelId("whisper-1")] public static Model Whisper1 { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4o-transcribe")] public static Model Transcribe_GPT_4o { get; }
        [Versions("[8.8,)")] [ModelId("gpt-4o-mini-transcribe")] public static Model Transcribe_GPT_4o_Mini { get; }
        [Versions("[8.8,)")] [ModelId("gpt-image-1")] public static Model GPT_Image_1 { get; }
        [ModelId("dall-e-3")] public static Model DallE_3 { get; }
        [ModelId("dall-e-2")] public static Model DallE_2 { get; }
        [Versions("[8.8,)")] [ModelId("gpt-5-codex")] public static Model GPT5_Codex { get; }
        [Versions("[8.8,)")] [ModelId("codex-mini-latest")] public static Model Codex_Mini_Latest { get; }
        [Versions("[8.8,)")] [ModelId("gpt-oss-120b")] public static Model GPT_OSS_120B { get; }
        [Versions("[8.8,)")] [ModelId("gpt-oss-20b")] public static Model GPT_OSS_20B { get; }
        [Versions("[,8.8)")] [ModelId("text-davinci-edit-001")] public static Model DavinciEdit { get; }
        [Versions("[,8.8)")] [ModelId("text-curie-001")] public static Model Curie { get; }
        [Versions("[,8.8)")] [ModelId("text-ada-001")] public static Model Ada { get; }
    }

    public sealed class ModelsEndpoint : OpenAIBaseEndpoint
    {
        public ModelsEndpoint(OpenAIClient client) { }
        public Task<IReadOnlyList<Model>> GetModelsAsync(CancellationToken cancellationToken = default) => throw null;
        public Task<Model> GetModelDetailsAsync(string id, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> DeleteFineTuneModelAsync(string modelId, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class Permission
    {
        public string Id { get; }
        public string Object { get; }
        public int CreatedAtUnitTimeSeconds { get; }
        public int CreatedAtUnixTime { get; }
        public DateTime CreatedAt { get; }
        public bool AllowCreateEngine { get; }
        public bool AllowSampling { get; }
        public bool AllowLogprobs { get; }
        public bool AllowSearchIndices { get; }
        public bool AllowView { get; }
        public bool AllowFineTuning { get; }
        public string Organization { get; }
        public object Group { get; }
        public bool IsBlocking { get; }
    }
}

namespace OpenAI.Embeddings
{
    using Role = PromptLint.Sdk.Role;

    public sealed class Datum
    {
        public string Object { get; }
        public IReadOnlyList<double> Embedding { get; }
        public int Index { get; }
    }

    public sealed class EmbeddingsEndpoint : OpenAIBaseEndpoint
    {
        public EmbeddingsEndpoint(OpenAIClient client) { }
        [Versions("[8.8,)")] [LlmCall(Operation.Embedding)] public Task<EmbeddingsResponse> CreateEmbeddingAsync([Prompt(Role.Input)] string input, [Model] string model = null, string user = null, int? dimensions = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Embedding)] public Task<EmbeddingsResponse> CreateEmbeddingAsync([Prompt(Role.Input)] IEnumerable<string> input, [Model] string model = null, string user = null, int? dimensions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbeddingsResponse> CreateEmbeddingAsync([Carries] EmbeddingsRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Embedding)] public Task<EmbeddingsResponse> CreateEmbeddingAsync([Prompt(Role.Input)] string input, [Model] string model = null, string user = null) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Embedding)] public Task<EmbeddingsResponse> CreateEmbeddingAsync([Prompt(Role.Input)] IEnumerable<string> input, [Model] string model = null, string user = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class EmbeddingsRequest
    {
        [Versions("[8.8,)")] public EmbeddingsRequest([Prompt(Role.Input)] string input, [Model] string model = null, string user = null, int? dimensions = null) { }
        [Versions("[8.8,)")] public EmbeddingsRequest([Prompt(Role.Input)] IEnumerable<string> input, [Model] string model = null, string user = null, int? dimensions = null) { }
        public IReadOnlyList<string> Input { get; }
        public string Model { get; }
        [Versions("[8.8,)")] public int? Dimensions { get; }
        public string User { get; }
        [Versions("[,8.8)")] public EmbeddingsRequest([Prompt(Role.Input)] string input, [Model] string model = null, string user = null) { }
        [Versions("[,8.8)")] public EmbeddingsRequest([Prompt(Role.Input)] IEnumerable<string> input, [Model] string model = null, string user = null) { }
    }

    public sealed class EmbeddingsResponse : BaseResponse
    {
        public string Object { get; }
        public IReadOnlyList<Datum> Data { get; }
        public string Model { get; }
        public Usage Usage { get; }
    }
}

namespace OpenAI.Assistants
{
    using Role = PromptLint.Sdk.Role;

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
        [Versions("[8.8,)")] public Task<AssistantResponse> CreateAssistantAsync<T>([Carries] CreateAssistantRequest request = null, CancellationToken cancellationToken = default) => throw null;
        public Task<AssistantResponse> CreateAssistantAsync([Carries] CreateAssistantRequest request = null, CancellationToken cancellationToken = default) => throw null;
        public Task<AssistantResponse> RetrieveAssistantAsync(string assistantId, CancellationToken cancellationToken = default) => throw null;
        public Task<AssistantResponse> ModifyAssistantAsync(string assistantId, CreateAssistantRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> DeleteAssistantAsync(string assistantId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Task<AssistantFileResponse> RetrieveFileAsync(string assistantId, string fileId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Task<bool> RemoveFileAsync(string assistantId, string fileId, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class CreateAssistantRequest
    {
        [Versions("[8.8,)")] public CreateAssistantRequest(AssistantResponse assistant, [Model] string model, string name, string description, [Prompt(Role.System)] string instructions, [Tools] IEnumerable<Tool> tools, ToolResources toolResources, IReadOnlyDictionary<string, string> metadata, [Temperature] double? temperature, double? topP, [StructuredOutput] JsonSchema jsonSchema, [StructuredOutput] TextResponseFormat? responseFormat = null) { }
        [Versions("[8.8,)")] public CreateAssistantRequest(AssistantResponse assistant, [Model] string model = null, string name = null, string description = null, [Prompt(Role.System)] string instructions = null, [Tools] IEnumerable<Tool> tools = null, ToolResources toolResources = null, IReadOnlyDictionary<string, string> metadata = null, [Temperature] double? temperature = null, double? topP = null, ReasoningEffort reasoningEffort = default, [StructuredOutput] JsonSchema jsonSchema = null, [StructuredOutput] TextResponseFormat? responseFormat = null) { }
        [Versions("[8.8,)")] public CreateAssistantRequest([Model] string model = null, string name = null, string description = null, [Prompt(Role.System)] string instructions = null, [Tools] IEnumerable<Tool> tools = null, ToolResources toolResources = null, IReadOnlyDictionary<string, string> metadata = null, [Temperature] double? temperature = null, double? topP = null, ReasoningEffort reasoningEffort = default, [StructuredOutput] JsonSchema jsonSchema = null, [StructuredOutput] TextResponseFormat responseFormat = TextResponseFormat.Text) { }
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
        [Versions("[,8.8)")] public CreateAssistantRequest(AssistantResponse assistant, [Model] string model = null, string name = null, string description = null, [Prompt(Role.System)] string instructions = null, [Tools] IEnumerable<Tool> tools = null, IEnumerable<string> files = null, IReadOnlyDictionary<string, string> metadata = null) { }
        [Versions("[,8.8)")] public CreateAssistantRequest([Model] string model = null, string name = null, string description = null, [Prompt(Role.System)] string instructions = null, [Tools] IEnumerable<Tool> tools = null, IEnumerable<string> files = null, IReadOnlyDictionary<string, string> metadata = null) { }
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

namespace OpenAI.Audio
{
    using Role = PromptLint.Sdk.Role;

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
        [Versions("[8.8,)")] public SpeechRequest([Prompt(Role.Input)] string input, [Model] global::OpenAI.Models.Model model, Voice voice, SpeechResponseFormat responseFormat, float? speed = null) { }
        [Versions("[8.8,)")] public SpeechRequest([Prompt(Role.Input)] string input, [Model] global::OpenAI.Models.Model model = null, Voice voice = null, string instructions = null, SpeechResponseFormat responseFormat = SpeechResponseFormat.MP3, float? speed = null) { }
        public string Model { get; }
        public string Input { get; }
        public string Voice { get; }
        [Versions("[8.8,)")] public string Instructions { get; }
        public SpeechResponseFormat ResponseFormat { get; }
        public float? Speed { get; }
        [Versions("[,8.8)")] public SpeechRequest([Prompt(Role.Input)] string input, [Model] global::OpenAI.Models.Model model = null, SpeechVoice voice = SpeechVoice.Alloy, SpeechResponseFormat responseFormat = SpeechResponseFormat.MP3, float? speed = null) { }
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

namespace OpenAI.Images
{
    using Role = PromptLint.Sdk.Role;

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
        [Versions("[,8.8)")] public ImageEditRequest(string imagePath, [Prompt] string prompt, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = ResponseFormat.Url) { }
        [Versions("[,8.8)")] public ImageEditRequest(string imagePath, string maskPath, [Prompt] string prompt, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = ResponseFormat.Url) { }
        [Versions("[,8.8)")] public ImageEditRequest(Stream image, string imageName, [Prompt] string prompt, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = ResponseFormat.Url) { }
        [Versions("[,8.8)")] public ImageEditRequest(Stream image, string imageName, Stream mask, string maskName, [Prompt] string prompt, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = ResponseFormat.Url) { }
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
        [Versions("[,8.8)")] public ImageGenerationRequest([Prompt] string prompt, [Choices] int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = ResponseFormat.Url) { }
        [Versions("[,8.8)")] public ImageGenerationRequest([Prompt] string prompt, [Model] global::OpenAI.Models.Model model = null, [Choices] int numberOfResults = 1, string quality = null, ResponseFormat responseFormat = ResponseFormat.Url, string size = null, string style = null, string user = null) { }
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
        [Versions("[,8.8)")] public ImageVariationRequest(string imagePath, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = ResponseFormat.Url) { }
        [Versions("[,8.8)")] public ImageVariationRequest(Stream image, string imageName, int numberOfResults = 1, ImageSize size = ImageSize.Large, string user = null, ResponseFormat responseFormat = ResponseFormat.Url) { }
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

namespace OpenAI.Moderations
{
    using Role = PromptLint.Sdk.Role;

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
        [LlmCall(Operation.Moderation)] public Task<bool> GetModerationAsync([Prompt(Role.Input)] string input, [Model] string model = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Moderation)] public Task<ModerationsResponse> CreateModerationAsync(ModerationsRequest request, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Moderation)] public Task<bool> GetModerationChunkedAsync([Prompt(Role.Input)] string input, [Model] string model = null, int chunkSize = 1000, int chunkOverlap = 100, CancellationToken cancellationToken = default) => throw null;
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

namespace OpenAI.Realtime
{
    using Role = PromptLint.Sdk.Role;

    [Versions("[8.8,)")]
    public abstract class BaseRealtimeEvent : IRealtimeEvent
    {
        public abstract string EventId { get; }
        public abstract string Type { get; }
        public string ToJsonString() => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class ClientSecret
    {
        public ClientSecret() { }
        public ClientSecret(int? expiresAfter = null) { }
        public string EphemeralApiKey { get; }
        public int? ExpiresAtUnixTimeSeconds { get; }
        public DateTime? ExpiresAt { get; }
        public ExpiresAfter ExpiresAfter { get; }
        public static implicit operator ClientSecret(int? expiresAfter) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class ConversationItem
    {
        public ConversationItem() { }
        public ConversationItem(Role role, IEnumerable<RealtimeContent> content) { }
        public ConversationItem(Role role, RealtimeContent content) { }
        public ConversationItem(RealtimeContent content) { }
        public ConversationItem(global::OpenAI.ToolCall toolCall, string output) { }
        public ConversationItem(Tool tool) { }
        public static implicit operator ConversationItem(string text) => throw null;
        public string Id { get; }
        public ConversationItemType Type { get; }
        public string Object { get; }
        public RealtimeResponseStatus Status { get; }
        public Role Role { get; }
        public IReadOnlyList<RealtimeContent> Content { get; }
        public string FunctionCallId { get; }
        public string FunctionName { get; }
        public JsonNode FunctionArguments { get; }
        public string FunctionOutput { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ConversationItemCreateRequest : BaseRealtimeEvent, IClientEvent
    {
        public ConversationItemCreateRequest() { }
        public ConversationItemCreateRequest(ConversationItem item, string previousItemId = null) { }
        public override string EventId { get; }
        public override string Type { get; }
        public string PreviousItemId { get; }
        public ConversationItem Item { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ConversationItemCreatedResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public string PreviousItemId { get; }
        public ConversationItem Item { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ConversationItemDeleteRequest : BaseRealtimeEvent, IClientEvent
    {
        public ConversationItemDeleteRequest() { }
        public ConversationItemDeleteRequest(string itemId) { }
        public override string EventId { get; }
        public override string Type { get; }
        public string ItemId { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ConversationItemDeletedResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public string ItemId { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ConversationItemInputAudioTranscriptionResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public string ItemId { get; }
        public IReadOnlyList<LogProbInfo> LogProbs { get; }
        public int? ContentIndex { get; }
        public string Transcript { get; }
        public object Usage { get; }
        public Error Error { get; }
        public bool IsCompleted { get; }
        public bool IsFailed { get; }
        public string PrintUsage() => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class ConversationItemTruncateRequest : BaseRealtimeEvent, IClientEvent
    {
        public ConversationItemTruncateRequest(string itemId, int contentIndex, int audioEndMs) { }
        public override string EventId { get; }
        public override string Type { get; }
        public string ItemId { get; }
        public int ContentIndex { get; }
        public int AudioEndMs { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ConversationItemTruncatedResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public string ItemId { get; }
        public int ContentIndex { get; }
        public int AudioEndMs { get; }
    }

    [Versions("[8.8,)")] public enum ConversationItemType { Message, FunctionCall, FunctionCallOutput, ItemReference }
    [Versions("[8.8,)")] public enum ConversationResponseType { Auto, None }

    [Versions("[8.8,)")]
    public sealed class CreateResponseRequest : BaseRealtimeEvent, IClientEvent
    {
        public CreateResponseRequest() { }
        public CreateResponseRequest(RealtimeResponseCreateParams options) { }
        public override string EventId { get; }
        public override string Type { get; }
        public RealtimeResponseCreateParams Options { get; }
    }

    [Versions("[8.8,)")]
    public sealed class DisabledVAD : IVoiceActivityDetectionSettings
    {
        public TurnDetectionType Type { get; }
        public bool? CreateResponse { get; }
        public bool? InterruptResponse { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ExpiresAfter
    {
        public ExpiresAfter() { }
        public ExpiresAfter(int seconds = 600) { }
        public string Anchor { get; }
        public int Seconds { get; }
        public static implicit operator ExpiresAfter(int seconds) => throw null;
    }

    [Versions("[8.8,)")] public interface IClientEvent : IRealtimeEvent { }

    [Versions("[8.8,)")]
    public interface IRealtimeEvent
    {
        string EventId { get; }
        string Type { get; }
        string ToJsonString();
    }

    [Versions("[8.8,)")] public interface IServerEvent : IRealtimeEvent { }

    [Versions("[8.8,)")]
    public interface IVoiceActivityDetectionSettings
    {
        TurnDetectionType Type { get; }
        bool? CreateResponse { get; }
        bool? InterruptResponse { get; }
    }

    [Versions("[8.8,)")]
    public sealed class InputAudioBufferAppendRequest : BaseRealtimeEvent, IClientEvent
    {
        public InputAudioBufferAppendRequest(ReadOnlyMemory<byte> audioData) { }
        public InputAudioBufferAppendRequest(ReadOnlySpan<byte> audioData) { }
        public InputAudioBufferAppendRequest(byte[] audioData) { }
        public override string EventId { get; }
        public override string Type { get; }
        public string Audio { get; }
    }

    [Versions("[8.8,)")]
    public sealed class InputAudioBufferClearRequest : BaseRealtimeEvent, IClientEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
    }

    [Versions("[8.8,)")]
    public sealed class InputAudioBufferClearedResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
    }

    [Versions("[8.8,)")]
    public sealed class InputAudioBufferCommitRequest : BaseRealtimeEvent, IClientEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
    }

    [Versions("[8.8,)")]
    public sealed class InputAudioBufferCommittedResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public string PreviousItemId { get; }
        public string ItemId { get; }
    }

    [Versions("[8.8,)")]
    public sealed class InputAudioBufferStartedResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public int AudioStartMs { get; }
        public string ItemId { get; }
    }

    [Versions("[8.8,)")]
    public sealed class InputAudioBufferStoppedResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public int AudioEndMs { get; }
        public string ItemId { get; }
    }

    [Versions("[8.8,)")]
    public sealed class InputAudioTranscriptionSettings
    {
        public InputAudioTranscriptionSettings() { }
        public InputAudioTranscriptionSettings(global::OpenAI.Models.Model model, string prompt = null, string language = null) { }
        public string Model { get; }
        public string Prompt { get; }
        public string Language { get; }
    }

    [Versions("[8.8,)")] public enum NoiseReduction { NearField, FarField }
    [Versions("[8.8,)")] public sealed class NoiseReductionSettings { public NoiseReduction Type { get; } }

    [Versions("[8.8,)")]
    public sealed class Options
    {
        public static implicit operator SessionConfiguration(Options options) => throw null;
        public static implicit operator RealtimeResponseCreateParams(Options options) => throw null;
        public Options() { }
        public Options(global::OpenAI.Models.Model model, Modality modalities = default, Voice voice = null, string instructions = null, RealtimeAudioFormat inputAudioFormat = RealtimeAudioFormat.PCM16, RealtimeAudioFormat outputAudioFormat = RealtimeAudioFormat.PCM16, global::OpenAI.Models.Model transcriptionModel = null, VoiceActivityDetectionSettings turnDetectionSettings = null, IEnumerable<Tool> tools = null, string toolChoice = null, float? temperature = null, int? maxResponseOutputTokens = null) { }
        public string Id { get; }
        public string Object { get; }
        public string Model { get; }
        public int? ExpiresAtTimeUnixSeconds { get; }
        public DateTime? ExpiresAt { get; }
        public Modality Modalities { get; }
        public string Voice { get; }
        public string Instructions { get; }
        public RealtimeAudioFormat InputAudioFormat { get; }
        public RealtimeAudioFormat OutputAudioFormat { get; }
        public InputAudioTranscriptionSettings InputAudioTranscriptionSettings { get; }
        public IVoiceActivityDetectionSettings VoiceActivityDetectionSettings { get; }
        public IReadOnlyList<Function> Tools { get; }
        public object ToolChoice { get; }
        public float? Temperature { get; }
        public object MaxResponseOutputTokens { get; }
    }

    [Versions("[8.8,)")]
    public sealed class RateLimit
    {
        public string Name { get; }
        public int? Limit { get; }
        public int? Remaining { get; }
        public float? ResetSeconds { get; }
    }

    [Versions("[8.8,)")]
    public sealed class RateLimitsResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public IReadOnlyList<RateLimit> RateLimits { get; }
    }

    [Versions("[8.8,)")] public enum RealtimeAudioFormat { PCM16, G771_uLaw, G771_ALaw }

    [Versions("[8.8,)")]
    public sealed class RealtimeContent
    {
        public RealtimeContent() { }
        public RealtimeContent(string text, RealtimeContentType type) { }
        public RealtimeContent(ReadOnlyMemory<byte> audioData, RealtimeContentType type, string transcript = null) { }
        public RealtimeContent(ReadOnlySpan<byte> audioData, RealtimeContentType type, string transcript = null) { }
        public RealtimeContent(byte[] audioData, RealtimeContentType type, string transcript = null) { }
        public string Id { get; }
        public RealtimeContentType Type { get; }
        public string Text { get; }
        public string Audio { get; }
        public string Transcript { get; }
        public static implicit operator RealtimeContent(string text) => throw null;
        public static implicit operator RealtimeContent(byte[] audioData) => throw null;
    }

    [Versions("[8.8,)")] public enum RealtimeContentType { Text, Audio, InputText, InputAudio, ItemReference }

    [Versions("[8.8,)")]
    public sealed class RealtimeConversation
    {
        public string Id { get; }
        public string Object { get; }
        public static implicit operator string(RealtimeConversation conversation) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class RealtimeConversationResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public RealtimeConversation Conversation { get; }
        public static implicit operator RealtimeConversation(RealtimeConversationResponse response) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class RealtimeEndpoint : OpenAIBaseEndpoint
    {
        public Task<RealtimeSession> CreateSessionAsync(SessionConfiguration configuration = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class RealtimeEventError : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public Error Error { get; }
        public static implicit operator Exception(RealtimeEventError error) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class RealtimeResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public RealtimeResponseResource Response { get; }
    }

    [Versions("[8.8,)")]
    public sealed class RealtimeResponseCreateParams
    {
        public RealtimeResponseCreateParams() { }
        public RealtimeResponseCreateParams(Modality modalities = default, string instructions = null, string voice = null, RealtimeAudioFormat outputAudioFormat = RealtimeAudioFormat.PCM16, IEnumerable<Tool> tools = null, string toolChoice = null, float? temperature = null, int? maxResponseOutputTokens = null, ConversationResponseType conversation = ConversationResponseType.Auto, IReadOnlyDictionary<string, string> metadata = null, IEnumerable<ConversationItem> input = null) { }
        public Modality Modalities { get; }
        public string Instructions { get; }
        public string Voice { get; }
        public RealtimeAudioFormat OutputAudioFormat { get; }
        public IReadOnlyList<Function> Tools { get; }
        public object ToolChoice { get; }
        public float? Temperature { get; }
        public object MaxResponseOutputTokens { get; }
        public ConversationResponseType Conversation { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public IReadOnlyList<ConversationItem> Input { get; }
    }

    [Versions("[8.8,)")]
    public sealed class RealtimeResponseResource
    {
        public string Id { get; }
        public string Object { get; }
        public RealtimeResponseStatus Status { get; }
        public StatusDetails StatusDetails { get; }
        public IReadOnlyList<ConversationItem> Output { get; }
        public IReadOnlyDictionary<string, object> Metadata { get; }
        public TokenUsage Usage { get; }
        public string ConversationId { get; }
        public string Voice { get; }
        public Modality Modalities { get; }
        public RealtimeAudioFormat OutputAudioFormat { get; }
        public float Temperature { get; }
        public object MaxOutputTokens { get; }
        public void PrintUsage() { }
    }

    [Versions("[8.8,)")] public enum RealtimeResponseStatus { InProgress, Completed, Cancelled, Failed, Incomplete }

    [Versions("[8.8,)")]
    public sealed class RealtimeSession : IDisposable
    {
        public bool EnableDebug { get; set; }
        public int EventTimeout { get; set; }
        public SessionConfiguration Options { get; }
        public SessionConfiguration Configuration { get; }
        public void Dispose() { }
        public Task ReceiveUpdatesAsync<T>(Action<T> sessionEvent, CancellationToken cancellationToken) where T : IRealtimeEvent => throw null;
        public IAsyncEnumerable<T> ReceiveUpdatesAsync<T>(CancellationToken cancellationToken) where T : IRealtimeEvent => throw null;
        public void Send<T>(T @event) where T : IClientEvent { }
        public Task<IServerEvent> SendAsync<T>(T @event, CancellationToken cancellationToken = default) where T : IClientEvent => throw null;
        public Task<IServerEvent> SendAsync<T>(T @event, Action<IServerEvent> sessionEvents, CancellationToken cancellationToken = default) where T : IClientEvent => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class ResponseAudioResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public string ResponseId { get; }
        public string ItemId { get; }
        public int OutputIndex { get; }
        public int ContentIndex { get; }
        public string Delta { get; }
        public ReadOnlyMemory<byte> DeltaBytes { get; }
        public bool IsDelta { get; }
        public bool IsDone { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ResponseAudioTranscriptResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public string ResponseId { get; }
        public string ItemId { get; }
        public int OutputIndex { get; }
        public int ContentIndex { get; }
        public string Delta { get; }
        public string Transcript { get; }
        public bool IsDelta { get; }
        public bool IsDone { get; }
        public static implicit operator string(ResponseAudioTranscriptResponse response) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class ResponseCancelRequest : BaseRealtimeEvent, IClientEvent
    {
        public ResponseCancelRequest() { }
        public ResponseCancelRequest(string responseId) { }
        public override string EventId { get; }
        public override string Type { get; }
        public string ResponseId { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ResponseContentPartResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public string ResponseId { get; }
        public string ItemId { get; }
        public int OutputIndex { get; }
        public RealtimeContent ContentPart { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ResponseFunctionCallArgumentsResponse : BaseRealtimeEvent, IToolCall, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public string ResponseId { get; }
        public string ItemId { get; }
        public int OutputIndex { get; }
        public string CallId { get; }
        public string Delta { get; }
        public string Name { get; }
        public JsonNode Arguments { get; }
        public bool IsDelta { get; }
        public bool IsDone { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ResponseOutputItemResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public string ResponseId { get; }
        public int OutputIndex { get; }
        public ConversationItem Item { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ResponseTextResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public string ResponseId { get; }
        public string ItemId { get; }
        public int OutputIndex { get; }
        public int ContentIndex { get; }
        public string Delta { get; }
        public string Text { get; }
        public bool IsDelta { get; }
        public bool IsDone { get; }
        public static implicit operator string(ResponseTextResponse response) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class SemanticVAD : IVoiceActivityDetectionSettings
    {
        public SemanticVAD() { }
        public SemanticVAD(bool? createResponse = true, bool? interruptResponse = true, VAD_Eagerness eagerness = VAD_Eagerness.Auto) { }
        public TurnDetectionType Type { get; }
        public bool? CreateResponse { get; }
        public bool? InterruptResponse { get; }
        public VAD_Eagerness Eagerness { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ServerVAD : IVoiceActivityDetectionSettings
    {
        public ServerVAD() { }
        public ServerVAD(bool? createResponse = true, bool? interruptResponse = true, int? prefixPadding = null, int? silenceDuration = null, float? detectionThreshold = null) { }
        public TurnDetectionType Type { get; }
        public bool? CreateResponse { get; }
        public bool? InterruptResponse { get; }
        public int? PrefixPadding { get; }
        public int? SilenceDuration { get; }
        public float? DetectionThreshold { get; }
    }

    [Versions("[8.8,)")]
    public class SessionConfiguration
    {
        public SessionConfiguration() { }
        public SessionConfiguration(global::OpenAI.Models.Model model, Modality modalities, Voice voice, string instructions, RealtimeAudioFormat inputAudioFormat, RealtimeAudioFormat outputAudioFormat, global::OpenAI.Models.Model transcriptionModel, IVoiceActivityDetectionSettings turnDetectionSettings, IEnumerable<Tool> tools, string toolChoice, float? temperature, int? maxResponseOutputTokens, int? expiresAfter) { }
        public SessionConfiguration(global::OpenAI.Models.Model model, Modality modalities, Voice voice, string instructions, RealtimeAudioFormat inputAudioFormat, RealtimeAudioFormat outputAudioFormat, InputAudioTranscriptionSettings inputAudioTranscriptionSettings, IVoiceActivityDetectionSettings turnDetectionSettings, IEnumerable<Tool> tools, string toolChoice, float? temperature, int? maxResponseOutputTokens, int? expiresAfter, NoiseReductionSettings inputAudioNoiseSettings, float? speed, Prompt prompt) { }
        public SessionConfiguration(global::OpenAI.Models.Model model = null, Prompt prompt = null, string instructions = null, Modality modalities = default, Voice voice = null, float? speed = null, RealtimeAudioFormat inputAudioFormat = RealtimeAudioFormat.PCM16, RealtimeAudioFormat outputAudioFormat = RealtimeAudioFormat.PCM16, NoiseReductionSettings inputAudioNoiseSettings = null, InputAudioTranscriptionSettings inputAudioTranscriptionSettings = null, IVoiceActivityDetectionSettings turnDetectionSettings = null, IEnumerable<Tool> tools = null, string toolChoice = null, float? temperature = null, int? maxResponseOutputTokens = null, int? expiresAfter = null) { }
        public ClientSecret ClientSecret { get; }
        public Modality Modalities { get; }
        public string Model { get; }
        public string Instructions { get; }
        public string Voice { get; }
        public RealtimeAudioFormat InputAudioFormat { get; }
        public RealtimeAudioFormat OutputAudioFormat { get; }
        public InputAudioTranscriptionSettings InputAudioTranscriptionSettings { get; }
        public float? Speed { get; }
        public IVoiceActivityDetectionSettings VoiceActivityDetectionSettings { get; }
        public IReadOnlyList<Function> Tools { get; }
        public object ToolChoice { get; }
        public float? Temperature { get; }
        public object MaxResponseOutputTokens { get; }
        public NoiseReductionSettings InputAudioNoiseReduction { get; }
        public Prompt Prompt { get; }
    }

    [Versions("[8.8,)")]
    public sealed class SessionResponse : BaseRealtimeEvent, IServerEvent
    {
        public override string EventId { get; }
        public override string Type { get; }
        public SessionConfiguration SessionConfiguration { get; }
        public SessionConfiguration Options { get; }
    }

    [Versions("[8.8,)")]
    public sealed class StatusDetails
    {
        public RealtimeResponseStatus Type { get; }
        public string Reason { get; }
        public Error Error { get; }
    }

    [Versions("[8.8,)")] public enum TurnDetectionType { Disabled, Server_VAD, Semantic_VAD }

    [Versions("[8.8,)")]
    public sealed class UpdateSessionRequest : BaseRealtimeEvent, IClientEvent
    {
        public UpdateSessionRequest() { }
        public UpdateSessionRequest(SessionConfiguration configuration) { }
        public override string EventId { get; }
        public override string Type { get; }
        public SessionConfiguration Configuration { get; }
        public SessionConfiguration Session { get; }
    }

    [Versions("[8.8,)")] public enum VAD_Eagerness { Auto, Low, Medium, High }

    [Versions("[8.8,)")]
    public sealed class VoiceActivityDetectionSettings : IVoiceActivityDetectionSettings
    {
        public VoiceActivityDetectionSettings() { }
        public VoiceActivityDetectionSettings(TurnDetectionType type = TurnDetectionType.Server_VAD, float? detectionThreshold = null, int? prefixPadding = null, int? silenceDuration = null, bool? createResponse = true) { }
        public TurnDetectionType Type { get; }
        public bool? CreateResponse { get; }
        public bool? InterruptResponse { get; }
        public float? DetectionThreshold { get; }
        public int? PrefixPadding { get; }
        public int? SilenceDuration { get; }
        public static VoiceActivityDetectionSettings Disabled() => throw null;
    }
}

namespace OpenAI.Responses
{
    using Role = PromptLint.Sdk.Role;

    [Versions("[8.8,)")]
    public sealed class AudioContent : BaseResponse, IResponseContent
    {
        public AudioContent(ReadOnlyMemory<byte> memory, InputAudioFormat format) { }
        public AudioContent(ReadOnlySpan<byte> span, InputAudioFormat format) { }
        public AudioContent(byte[] bytes, InputAudioFormat format) { }
        public AudioContent(string base64Data, InputAudioFormat format) { }
        public ResponseContentType Type { get; }
        public string Base64Data { get; }
        public ReadOnlyMemory<byte> Data { get; }
        public InputAudioFormat Format { get; }
        public string Transcript { get; }
        public string Object { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ClickComputerAction : IComputerAction
    {
        public ClickComputerAction() { }
        public ClickComputerAction(ComputerClickButtonType button, Coordinate position) { }
        public ComputerActionType Type { get; }
        public ComputerClickButtonType Button { get; }
        public int X { get; }
        public int Y { get; }
    }

    [Versions("[8.8,)")]
    public sealed class CodeInterpreterContainer
    {
        public CodeInterpreterContainer() { }
        public CodeInterpreterContainer(IEnumerable<string> fileIds) { }
        public string Type { get; }
        public IReadOnlyList<string> FileIds { get; }
    }

    [Versions("[8.8,)")]
    public sealed class CodeInterpreterTool : ITool
    {
        public static implicit operator Tool(CodeInterpreterTool codeInterpreterTool) => throw null;
        public CodeInterpreterTool() { }
        public CodeInterpreterTool(string containerId) { }
        public CodeInterpreterTool(IEnumerable<string> fileIds) { }
        public string Type { get; }
        public object Container { get; }
    }

    [Versions("[8.8,)")]
    public sealed class CodeInterpreterToolCall : BaseResponse, IResponseItem
    {
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string Code { get; }
        public string Delta { get; }
        public IReadOnlyList<global::OpenAI.Threads.CodeInterpreterOutputs> Results { get; }
        public string ContainerId { get; }
    }

    [Versions("[8.8,)")] public enum ComputerActionType { Click, DoubleClick, Drag, KeyPress, Move, Screenshot, Scroll, Type, Wait }
    [Versions("[8.8,)")] public enum ComputerClickButtonType { Left, Right, Wheel, Back, Forward }

    [Versions("[8.8,)")]
    public sealed class ComputerScreenShot
    {
        public string Type { get; }
        public string ImageUrl { get; }
        public string FileId { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ComputerToolCall : BaseResponse, IResponseItem
    {
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string CallId { get; }
        public IComputerAction Action { get; }
        public IReadOnlyList<ComputerToolCallSafetyCheck> PendingSafetyChecks { get; }
        public ComputerScreenShot ComputerScreenShot { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ComputerToolCallSafetyCheck
    {
        public string Id { get; }
        public string Code { get; }
        public string Message { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ComputerUsePreviewTool : ITool
    {
        public static implicit operator Tool(ComputerUsePreviewTool computerUsePreviewTool) => throw null;
        public ComputerUsePreviewTool() { }
        public ComputerUsePreviewTool(int displayHeight, int displayWidth, string environment) { }
        public string Type { get; }
        public int DisplayHeight { get; }
        public int DisplayWidth { get; }
        public string Environment { get; }
    }

    [Versions("[8.8,)")]
    public sealed class Conversation
    {
        public long CreatedAtUnixTimeSeconds { get; }
        public DateTime CreatedAt { get; }
        public string Id { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
        public static implicit operator string(Conversation conversation) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class ConversationsEndpoint : OpenAIBaseEndpoint
    {
        public ConversationsEndpoint(OpenAIClient client) { }
        public Task<Conversation> CreateConversationAsync(CreateConversationRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<Conversation> GetConversationAsync(string conversationId, CancellationToken cancellationToken = default) => throw null;
        public Task<Conversation> UpdateConversationAsync(string conversationId, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> DeleteConversationAsync(string conversationId, CancellationToken cancellationToken = default) => throw null;
        public Task<ListResponse<IResponseItem>> CreateConversationItemsAsync(string conversationId, IEnumerable<IResponseItem> items, string[] include = null, CancellationToken cancellationToken = default) => throw null;
        public Task<IResponseItem> GetConversationItemAsync(string conversationId, string itemId, string[] include = null, CancellationToken cancellationToken = default) => throw null;
        public Task<Conversation> DeleteConversationItemAsync(string conversationId, string itemId, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[8.8,)")]
    public struct Coordinate
    {
        public Coordinate(int x, int y) { }
        public int X { get; }
        public int Y { get; }
        public static implicit operator global::System.Numerics.Vector2(Coordinate coordinate) => throw null;
        public static implicit operator Coordinate(global::System.Numerics.Vector2 position) => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class CreateConversationRequest
    {
        public CreateConversationRequest() { }
        public CreateConversationRequest(IResponseItem item, IReadOnlyDictionary<string, string> metadata = null) { }
        public CreateConversationRequest(IEnumerable<IResponseItem> items, IReadOnlyDictionary<string, string> metadata = null) { }
        public IEnumerable<IResponseItem> Items { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
    }

    [Versions("[8.8,)")]
    public sealed class CreateResponseRequest
    {
        public static implicit operator CreateResponseRequest(string textInput) => throw null;
        public CreateResponseRequest() { }
        public CreateResponseRequest([Prompt] string textInput, [Model] global::OpenAI.Models.Model model = null, bool? background = null, IEnumerable<string> include = null, [Prompt(Role.System)] string instructions = null, [MaxOutputTokens] int? maxOutputTokens = null, IReadOnlyDictionary<string, string> metadata = null, bool? parallelToolCalls = null, string previousResponseId = null, Prompt prompt = null, Reasoning reasoning = null, string serviceTier = null, bool? store = null, [Temperature] double? temperature = null, [StructuredOutput] TextResponseFormat responseFormat = TextResponseFormat.Auto, [StructuredOutput] JsonSchema jsonSchema = null, string toolChoice = null, [Tools] IEnumerable<Tool> tools = null, double? topP = null, Truncation truncation = Truncation.Auto, string user = null, string conversationId = null, int? maxToolCalls = null, string promptCacheKey = null, string safetyIdentifier = null, int? topLogProbs = null) { }
        public CreateResponseRequest([Prompt] IResponseItem input, [Model] global::OpenAI.Models.Model model = null, bool? background = null, IEnumerable<string> include = null, [Prompt(Role.System)] string instructions = null, [MaxOutputTokens] int? maxOutputTokens = null, IReadOnlyDictionary<string, string> metadata = null, bool? parallelToolCalls = null, string previousResponseId = null, Prompt prompt = null, Reasoning reasoning = null, string serviceTier = null, bool? store = null, [Temperature] double? temperature = null, [StructuredOutput] TextResponseFormat responseFormat = TextResponseFormat.Auto, [StructuredOutput] JsonSchema jsonSchema = null, string toolChoice = null, [Tools] IEnumerable<Tool> tools = null, double? topP = null, Truncation truncation = Truncation.Auto, string user = null, string conversationId = null, int? maxToolCalls = null, string promptCacheKey = null, string safetyIdentifier = null, int? topLogProbs = null) { }
        public CreateResponseRequest([Prompt] IEnumerable<IResponseItem> input, [Model] global::OpenAI.Models.Model model = null, bool? background = null, IEnumerable<string> include = null, [Prompt(Role.System)] string instructions = null, [MaxOutputTokens] int? maxOutputTokens = null, IReadOnlyDictionary<string, string> metadata = null, bool? parallelToolCalls = null, string previousResponseId = null, Prompt prompt = null, Reasoning reasoning = null, string serviceTier = null, bool? store = null, [Temperature] double? temperature = null, [StructuredOutput] TextResponseFormat responseFormat = TextResponseFormat.Auto, [StructuredOutput] JsonSchema jsonSchema = null, string toolChoice = null, [Tools] IEnumerable<Tool> tools = null, double? topP = null, Truncation truncation = Truncation.Auto, string user = null, string conversationId = null, int? maxToolCalls = null, string promptCacheKey = null, string safetyIdentifier = null, int? topLogProbs = null) { }
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
    public sealed class CustomToolCall : BaseResponse, IResponseItem, IToolCall
    {
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string CallId { get; }
        public string Name { get; }
        public JsonNode Arguments { get; }
        public string Input { get; }
        public string Delta { get; }
    }

    [Versions("[8.8,)")]
    public sealed class CustomToolCallOutput : BaseResponse, IResponseItem
    {
        public CustomToolCallOutput() { }
        public CustomToolCallOutput(CustomToolCall toolCall, string output) { }
        public CustomToolCallOutput(string callId, string output) { }
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string CallId { get; }
        public string Output { get; }
    }

    [Versions("[8.8,)")]
    public sealed class DoubleClickComputerAction : IComputerAction
    {
        public DoubleClickComputerAction() { }
        public DoubleClickComputerAction(Coordinate position) { }
        public ComputerActionType Type { get; }
        public int X { get; }
        public int Y { get; }
    }

    [Versions("[8.8,)")]
    public sealed class DragComputerAction : IComputerAction
    {
        public DragComputerAction() { }
        public DragComputerAction(IEnumerable<Coordinate> path) { }
        public ComputerActionType Type { get; }
        public IReadOnlyList<Coordinate> Path { get; }
    }

    [Versions("[8.8,)")]
    public sealed class FileContent : BaseResponse, IResponseContent
    {
        public FileContent() { }
        public FileContent(string fileName, string fileData) { }
        public FileContent(string fileId) { }
        public FileContent(byte[] fileData, string fileName) { }
        public ResponseContentType Type { get; }
        public string FileData { get; }
        public string FileId { get; }
        public string FileName { get; }
        public string FileUrl { get; }
        public string Object { get; }
    }

    [Versions("[8.8,)")]
    public sealed class FileSearchResult
    {
        public string FileId { get; }
        public string Text { get; }
        public string FileName { get; }
        public IReadOnlyDictionary<string, object> Attributes { get; }
        public float? Score { get; }
    }

    [Versions("[8.8,)")]
    public sealed class FileSearchTool : ITool
    {
        public static implicit operator Tool(FileSearchTool fileSearchTool) => throw null;
        public string Type { get; }
        public IReadOnlyList<string> VectorStoreIds { get; }
        public int? MaxNumberOfResults { get; }
        public RankingOptions RankingOptions { get; }
    }

    [Versions("[8.8,)")]
    public sealed class FileSearchToolCall : BaseResponse, IResponseItem
    {
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public IReadOnlyList<string> Queries { get; }
        public IReadOnlyList<FileSearchResult> Results { get; }
    }

    [Versions("[8.8,)")]
    public sealed class FunctionToolCall : BaseResponse, IResponseItem, IToolCall
    {
        public FunctionToolCall() { }
        public FunctionToolCall(string callId, string name, JsonNode arguments) { }
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string CallId { get; }
        public string Name { get; }
        public JsonNode Arguments { get; }
        public FunctionToolCallOutput InvokeFunction() => throw null;
        public FunctionToolCallOutput<T> InvokeFunction<T>(JsonSerializerOptions options = null) => throw null;
        public Task<FunctionToolCallOutput> InvokeFunctionAsync(CancellationToken cancellationToken = default) => throw null;
        public Task<FunctionToolCallOutput<T>> InvokeFunctionAsync<T>(JsonSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[8.8,)")]
    public class FunctionToolCallOutput : BaseResponse, IResponseItem
    {
        public FunctionToolCallOutput() { }
        public FunctionToolCallOutput(FunctionToolCall toolCall, string output) { }
        public FunctionToolCallOutput(string callId, string output) { }
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string CallId { get; }
        public string Output { get; }
    }

    [Versions("[8.8,)")]
    public class FunctionToolCallOutput<T> : FunctionToolCallOutput
    {
        protected FunctionToolCallOutput() { }
        public FunctionToolCallOutput(FunctionToolCall toolCall, T outputResults, string output) { }
        public T OutputResult { get; }
    }

    [Versions("[8.8,)")] public interface IComputerAction { ComputerActionType Type { get; } }
    [Versions("[8.8,)")] public interface IResponseContent : IServerSentEvent { ResponseContentType Type { get; } }

    [Versions("[8.8,)")]
    public interface IResponseItem : IServerSentEvent
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

    [Versions("[8.8,)")]
    public sealed class ImageGenerationCall : BaseResponse, IResponseItem
    {
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string Result { get; }
        public string PartialImageResult { get; }
        public string OutputFormat { get; }
        public string RevisedPrompt { get; }
        public string Background { get; }
        public string Size { get; }
        public string Quality { get; }
        public int? PartialImageIndex { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ImageGenerationTool : ITool
    {
        public static implicit operator Tool(ImageGenerationTool imageGenerationTool) => throw null;
        public ImageGenerationTool() { }
        public ImageGenerationTool(global::OpenAI.Models.Model model = null, string background = null, InputImageMask inputImageMask = null, string moderation = null, int? outputCompression = null, string outputFormat = null, int? partialImages = null, string quality = null, string size = null) { }
        public string Type { get; }
        public string Background { get; }
        public InputImageMask InputImageMask { get; }
        public string Model { get; }
        public string Moderation { get; }
        public int? OutputCompression { get; }
        public string OutputFormat { get; }
        public int? PartialImages { get; }
        public string Quality { get; }
        public string Size { get; }
    }

    [Versions("[8.8,)")] public sealed class IncompleteDetails { public IncompleteReason Reason { get; } }
    [Versions("[8.8,)")] public enum IncompleteReason { None, ContentFilter, MaxOutputTokens }

    [Versions("[8.8,)")]
    public sealed class InputImageMask
    {
        public InputImageMask(string imageUrl = null, string fileId = null) { }
        public string ImageUrl { get; }
        public string FileId { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ItemReference : BaseResponse, IResponseItem
    {
        public ItemReference() { }
        public ItemReference(IResponseItem item) { }
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
    }

    [Versions("[8.8,)")]
    public sealed class KeyPressComputerAction : IComputerAction
    {
        public KeyPressComputerAction() { }
        public KeyPressComputerAction(IEnumerable<string> keys) { }
        public ComputerActionType Type { get; }
        public IReadOnlyList<string> Keys { get; }
    }

    [Versions("[8.8,)")]
    public sealed class LocalShellAction
    {
        public LocalShellAction() { }
        public LocalShellAction(string command, IReadOnlyDictionary<string, string> environment = null, int? timeoutMilliseconds = null, string user = null, string workingDirectory = null) { }
        public LocalShellAction(IEnumerable<string> command, IReadOnlyDictionary<string, string> environment = null, int? timeoutMilliseconds = null, string user = null, string workingDirectory = null) { }
        public string Type { get; }
        public IReadOnlyList<string> Command { get; }
        public IReadOnlyDictionary<string, string> Environment { get; }
        public int? TimeoutMilliseconds { get; }
        public string User { get; }
        public string WorkingDirectory { get; }
    }

    [Versions("[8.8,)")]
    public sealed class LocalShellCall : BaseResponse, IResponseItem
    {
        public LocalShellCall() { }
        public LocalShellCall(LocalShellAction action) { }
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public LocalShellAction Action { get; }
        public string CallId { get; }
    }

    [Versions("[8.8,)")]
    public sealed class LocalShellCallOutput : BaseResponse, IResponseItem
    {
        public LocalShellCallOutput() { }
        public LocalShellCallOutput(string output) { }
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string Output { get; }
    }

    [Versions("[8.8,)")]
    public sealed class LocalShellTool : ITool
    {
        public static implicit operator Tool(LocalShellTool localShellTool) => throw null;
        public string Type { get; }
    }

    [Versions("[8.8,)")]
    public sealed class MCPApprovalRequest : BaseResponse, IResponseItem
    {
        public MCPApprovalRequest() { }
        public MCPApprovalRequest(string name, string arguments = null, string serverLabel = null) { }
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string Name { get; }
        public string Arguments { get; }
        public string ServerLabel { get; }
    }

    [Versions("[8.8,)")]
    public sealed class MCPApprovalResponse : BaseResponse, IResponseItem
    {
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string ApprovalRequestId { get; }
        public bool Approve { get; }
        public string Reason { get; }
    }

    [Versions("[8.8,)")]
    public sealed class MCPListTools : BaseResponse, IResponseItem
    {
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string ServerLabel { get; }
        public string Error { get; }
        public IReadOnlyList<MCPServerTool> Tools { get; }
    }

    [Versions("[8.8,)")]
    public sealed class MCPServerTool
    {
        public string Name { get; }
        public string Description { get; }
        public JsonNode InputSchema { get; }
        public JsonNode Annotations { get; }
    }

    [Versions("[8.8,)")]
    public sealed class MCPTool : ITool
    {
        public static implicit operator Tool(MCPTool mcpTool) => throw null;
        public MCPTool() { }
        public MCPTool(string serverLabel, string serverUrl, string connectorId, string authorization, string serverDescription, IReadOnlyList<string> allowedTools, IReadOnlyDictionary<string, object> headers, MCPToolRequireApproval requireApproval) { }
        public MCPTool(string serverLabel, string serverUrl = null, string connectorId = null, string authorization = null, string serverDescription = null, IReadOnlyList<object> allowedTools = null, IReadOnlyDictionary<string, object> headers = null, object requireApproval = null) { }
        public string Type { get; }
        public string ServerLabel { get; }
        public string ServerUrl { get; }
        public string ConnectorId { get; }
        public string Authorization { get; }
        public string ServerDescription { get; }
        public IReadOnlyList<object> AllowedTools { get; }
        public IReadOnlyDictionary<string, object> Headers { get; }
        public object RequireApproval { get; }
    }

    [Versions("[8.8,)")]
    public sealed class MCPToolCall : BaseResponse, IResponseItem
    {
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public string Name { get; }
        public string ServerLabel { get; }
        public JsonNode Arguments { get; }
        public string Output { get; }
        public string Error { get; }
    }

    [Versions("[8.8,)")]
    public sealed class MCPToolList
    {
        public MCPToolList(IEnumerable<string> toolNames) { }
        public IReadOnlyList<string> ToolNames { get; }
    }

    [Versions("[8.8,)")] public enum MCPToolRequireApproval { Never, Always }

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
    public sealed class MoveComputerAction : IComputerAction
    {
        public MoveComputerAction() { }
        public MoveComputerAction(Coordinate position) { }
        public ComputerActionType Type { get; }
        public int X { get; }
        public int Y { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ReasoningContent : BaseResponse, IResponseContent
    {
        public ResponseContentType Type { get; }
        public string Text { get; }
        public string Delta { get; }
        public string Object { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ReasoningItem : BaseResponse, IResponseItem
    {
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
        public IReadOnlyList<ReasoningSummary> Summary { get; }
        public IReadOnlyList<ReasoningContent> Content { get; }
        public string EncryptedContent { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ReasoningSummary : IServerSentEvent
    {
        public string Type { get; }
        public string Text { get; }
        public string Delta { get; }
        public string Object { get; }
        public string ToJsonString() => throw null;
    }

    [Versions("[8.8,)")]
    public sealed class RefusalContent : BaseResponse, IResponseContent
    {
        public ResponseContentType Type { get; }
        public string Refusal { get; }
        public string Delta { get; }
        public string Object { get; }
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

    [Versions("[8.8,)")] public enum ResponseContentType { InputText, OutputText, InputAudio, OutputAudio, InputImage, InputFile, Refusal, ReasoningText }
    [Versions("[8.8,)")] public enum ResponseItemType { Message, ComputerCall, ComputerCallOutput, FunctionCall, FunctionCallOutput, ImageGenerationCall, LocalShellCall, LocalShellCallOutput, FileSearchCall, WebSearchCall, Reasoning, McpCall, McpApprovalRequest, McpApprovalResponse, McpListTools, ItemReference, CustomToolCall, CustomToolCallOutput }
    [Versions("[8.8,)")] public enum ResponseStatus { None, Completed, Failed, InProgress, Searching, Cancelled, Queued, Incomplete, Generating }

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
    }

    [Versions("[8.8,)")]
    public static class ResponsesExtensions
    {
        public static Task<Response> UpdateAsync(this Response response, CancellationToken cancellationToken = default) => throw null;
        public static Task<Response> WaitForStatusChangeAsync(this Response response, int? pollingInterval = null, int? timeout = null, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[8.8,)")] public sealed class ScreenshotComputerAction : IComputerAction { public ComputerActionType Type { get; } }

    [Versions("[8.8,)")]
    public sealed class ScrollComputerAction : IComputerAction
    {
        public ScrollComputerAction() { }
        public ScrollComputerAction(Coordinate position, Coordinate scrollDistance) { }
        public ComputerActionType Type { get; }
        public int X { get; }
        public int Y { get; }
        public int ScrollX { get; }
        public int ScrollY { get; }
    }

    [Versions("[8.8,)")] public enum SearchContextSize { Low, Medium, High }

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

    [Versions("[8.8,)")] public enum Truncation { Auto, Disabled }

    [Versions("[8.8,)")]
    public sealed class TypeComputerAction : IComputerAction
    {
        public TypeComputerAction() { }
        public TypeComputerAction(string text) { }
        public ComputerActionType Type { get; }
        public string Text { get; }
    }

    [Versions("[8.8,)")]
    public sealed class UserLocation
    {
        public UserLocation() { }
        public UserLocation(string city = null, string country = null, string region = null, string timezone = null) { }
        public string Type { get; }
        public string City { get; }
        public string Country { get; }
        public string Region { get; }
        public string Timezone { get; }
    }

    [Versions("[8.8,)")] public sealed class WaitComputerAction : IComputerAction { public ComputerActionType Type { get; } }

    [Versions("[8.8,)")]
    public sealed class WebSearchPreviewTool : ITool
    {
        public static implicit operator Tool(WebSearchPreviewTool webSearchPreviewTool) => throw null;
        public WebSearchPreviewTool() { }
        public WebSearchPreviewTool(SearchContextSize searchContextSize = default, UserLocation userLocation = null) { }
        public string Type { get; }
        public SearchContextSize SearchContextSize { get; }
        public UserLocation UserLocation { get; }
    }

    [Versions("[8.8,)")]
    public sealed class WebSearchToolCall : BaseResponse, IResponseItem
    {
        public string Id { get; }
        public ResponseItemType Type { get; }
        public string Object { get; }
        public ResponseStatus Status { get; }
    }
}

namespace OpenAI.Threads
{
    using Role = PromptLint.Sdk.Role;

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
        [Versions("[8.8,)")] public CreateRunRequest([Carries] string assistantId, [Model] string model, [Prompt(Role.System)] string instructions, [Prompt(Role.System)] string additionalInstructions, [Prompt] IEnumerable<Message> additionalMessages, IEnumerable<Tool> tools, IReadOnlyDictionary<string, string> metadata, double? temperature, double? topP, int? maxPromptTokens = null, int? maxCompletionTokens = null, TruncationStrategy truncationStrategy = null, string toolChoice = null, bool? parallelToolCalls = null, JsonSchema jsonSchema = null, TextResponseFormat responseFormat = TextResponseFormat.Auto) { }
        [Versions("[8.8,)")] public CreateRunRequest([Carries] string assistantId, [Model] string model = null, [Prompt(Role.System)] string instructions = null, [Prompt(Role.System)] string additionalInstructions = null, [Prompt] IEnumerable<Message> additionalMessages = null, IEnumerable<Tool> tools = null, IReadOnlyDictionary<string, string> metadata = null, double? temperature = null, double? topP = null, ReasoningEffort reasoningEffort = default, int? maxPromptTokens = null, int? maxCompletionTokens = null, TruncationStrategy truncationStrategy = null, string toolChoice = null, bool? parallelToolCalls = null, JsonSchema jsonSchema = null, TextResponseFormat responseFormat = TextResponseFormat.Auto) { }
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
        [Versions("[,8.8)")] public CreateRunRequest([Carries] string assistantId, [Model] string model = null, [Prompt(Role.System)] string instructions = null, IEnumerable<Tool> tools = null, IReadOnlyDictionary<string, string> metadata = null) { }
    }

    public sealed class CreateThreadAndRunRequest
    {
        [Versions("[8.8,)")] public CreateThreadAndRunRequest([Carries] string assistantId, [Model] string model, [Prompt(Role.System)] string instructions, IReadOnlyList<Tool> tools, ToolResources toolResources, IReadOnlyDictionary<string, string> metadata, double? temperature, double? topP, int? maxPromptTokens, int? maxCompletionTokens, TruncationStrategy truncationStrategy, string toolChoice, bool? parallelToolCalls, JsonSchema jsonSchema, TextResponseFormat responseFormat = TextResponseFormat.Auto, [Carries] CreateThreadRequest createThreadRequest = null) { }
        [Versions("[8.8,)")] public CreateThreadAndRunRequest([Carries] string assistantId, [Model] string model = null, [Prompt(Role.System)] string instructions = null, IReadOnlyList<Tool> tools = null, ToolResources toolResources = null, IReadOnlyDictionary<string, string> metadata = null, double? temperature = null, double? topP = null, ReasoningEffort reasoningEffort = default, int? maxPromptTokens = null, int? maxCompletionTokens = null, TruncationStrategy truncationStrategy = null, string toolChoice = null, bool? parallelToolCalls = null, JsonSchema jsonSchema = null, TextResponseFormat responseFormat = TextResponseFormat.Auto, [Carries] CreateThreadRequest createThreadRequest = null) { }
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
        [Versions("[,8.8)")] public CreateThreadAndRunRequest([Carries] string assistantId, [Model] string model = null, [Prompt(Role.System)] string instructions = null, IReadOnlyList<Tool> tools = null, IReadOnlyDictionary<string, string> metadata = null, [Carries] CreateThreadRequest createThreadRequest = null) { }
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
        [Versions("[8.8,)")] public Message([Prompt] string content, [Role] Role role = Role.User, IEnumerable<Attachment> attachments = null, IReadOnlyDictionary<string, string> metadata = null) { }
        [Versions("[8.8,)")] public Message([Prompt] IEnumerable<global::OpenAI.Content> content, [Role] Role role = Role.User, IEnumerable<Attachment> attachments = null, IReadOnlyDictionary<string, string> metadata = null) { }
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
        public static Task<MessageResponse> UpdateAsync(this MessageResponse message, CancellationToken cancellationToken = default) => throw null;
        public static Task<MessageResponse> RetrieveMessageAsync(this ThreadResponse thread, string messageId, CancellationToken cancellationToken = default) => throw null;
        public static Task<MessageResponse> ModifyAsync(this MessageResponse message, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        public static Task<MessageResponse> ModifyMessageAsync(this ThreadResponse thread, string messageId, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public static Task<RunResponse> CreateRunAsync(this ThreadResponse thread, [Carries] CreateRunRequest request, Action<IServerSentEvent> streamEventHandler, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public static Task<RunResponse> CreateRunAsync(this ThreadResponse thread, [Carries] CreateRunRequest request = null, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public static Task<RunResponse> CreateRunAsync(this ThreadResponse thread, [Carries] global::OpenAI.Assistants.AssistantResponse assistant, Action<IServerSentEvent> streamEventHandler, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Agent)] public static Task<RunResponse> CreateRunAsync(this ThreadResponse thread, [Carries] global::OpenAI.Assistants.AssistantResponse assistant, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<ThreadResponse> GetThreadAsync(this RunResponse run, CancellationToken cancellationToken = default) => throw null;
        public static Task<RunResponse> UpdateAsync(this RunResponse run, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<RunResponse> RetrieveRunAsync(this ThreadResponse thread, string runId, CancellationToken cancellationToken = default) => throw null;
        public static Task<RunResponse> ModifyAsync(this RunResponse run, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        public static Task<RunResponse> WaitForStatusChangeAsync(this RunResponse run, int? pollingInterval = null, int? timeout = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<RunResponse> SubmitToolOutputsAsync(this RunResponse run, SubmitToolOutputsRequest request, Action<IServerSentEvent> streamEventHandler, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<RunResponse> SubmitToolOutputsAsync(this RunResponse run, SubmitToolOutputsRequest request, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<RunResponse> SubmitToolOutputsAsync(this RunResponse run, IEnumerable<ToolOutput> outputs, Action<IServerSentEvent> streamEventHandler, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] public static Task<RunResponse> SubmitToolOutputsAsync(this RunResponse run, IEnumerable<ToolOutput> outputs, Func<IServerSentEvent, Task> streamEventHandler = null, CancellationToken cancellationToken = default) => throw null;
        public static Task<RunStepResponse> RetrieveRunStepAsync(this RunResponse run, string runStepId, CancellationToken cancellationToken = default) => throw null;
        public static Task<RunStepResponse> UpdateAsync(this RunStepResponse runStep, CancellationToken cancellationToken = default) => throw null;
        public static Task<bool> CancelAsync(this RunResponse run, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<bool> DeleteAsync(this ThreadResponse thread, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public static Task<MessageResponse> CreateMessageAsync(this ThreadResponse thread, [Prompt] CreateMessageRequest request, CancellationToken cancellationToken = default) => throw null;
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
        public Task<MessageResponse> RetrieveMessageAsync(string threadId, string messageId, CancellationToken cancellationToken = default) => throw null;
        public Task<MessageResponse> ModifyMessageAsync(MessageResponse message, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
        public Task<MessageResponse> ModifyMessageAsync(string threadId, string messageId, IReadOnlyDictionary<string, string> metadata, CancellationToken cancellationToken = default) => throw null;
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
        public Task<RunStepResponse> RetrieveRunStepAsync(string threadId, string runId, string stepId, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> CancelRunAsync(string threadId, string runId, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] public Task<MessageResponse> CreateMessageAsync(string threadId, [Prompt] CreateMessageRequest request, CancellationToken cancellationToken = default) => throw null;
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

namespace OpenAI.VectorStores
{
    using Role = PromptLint.Sdk.Role;

    [Versions("[8.8,)")]
    public sealed class ChunkingStrategy
    {
        public ChunkingStrategy() { }
        public ChunkingStrategy(ChunkingStrategyType type) { }
        public ChunkingStrategyType Type { get; }
        public ChunkingStrategyStatic Static { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ChunkingStrategyStatic
    {
        public ChunkingStrategyStatic(int? maxChunkSizeTokens = null, int? chunkOverlapTokens = null) { }
        public int? MaxChunkSizeTokens { get; }
        public int? ChunkOverlapTokens { get; }
    }

    [Versions("[8.8,)")] public enum ChunkingStrategyType { Auto, Other, Static }

    [Versions("[8.8,)")]
    public sealed class CreateVectorStoreRequest
    {
        public CreateVectorStoreRequest(string name = null, IReadOnlyList<string> fileIds = null, int? expiresAfter = null, ChunkingStrategy chunkingStrategy = null, IReadOnlyDictionary<string, string> metadata = null) { }
        public string Name { get; }
        public IReadOnlyList<string> FileIds { get; }
        public ExpirationPolicy ExpiresAfter { get; }
        public ChunkingStrategy ChunkingStrategy { get; }
        public IReadOnlyDictionary<string, string> Metadata { get; }
    }

    [Versions("[8.8,)")]
    public sealed class ExpirationPolicy
    {
        public static implicit operator ExpirationPolicy(int days) => throw null;
        public ExpirationPolicy(int days) { }
        public string Anchor { get; }
        public int Days { get; }
    }

    [Versions("[8.8,)")]
    public sealed class FileCounts
    {
        public int InProgress { get; }
        public int Completed { get; }
        public int Failed { get; }
        public int Cancelled { get; }
        public int Total { get; }
    }

    [Versions("[8.8,)")] public static class VectorStoreExtensions { }

    [Versions("[8.8,)")]
    public sealed class VectorStoreFileResponse : BaseResponse
    {
        public string Id { get; }
        public string Object { get; }
        public long UsageBytes { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public DateTimeOffset CreatedAt { get; }
        public string VectorStoreId { get; }
        public VectorStoreFileStatus Status { get; }
        public Error LastError { get; }
        public ChunkingStrategy ChunkingStrategy { get; }
        public static implicit operator string(VectorStoreFileResponse response) => throw null;
    }

    [Versions("[8.8,)")] public enum VectorStoreFileStatus { NotStarted, InProgress, Cancelling, Cancelled, Completed, Failed }

    [Versions("[8.8,)")]
    public sealed class VectorStoreResponse : BaseResponse
    {
        public string Id { get; }
        public string Object { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public DateTimeOffset CreatedAt { get; }
        public string Name { get; }
        public long UsageBytes { get; }
        public FileCounts FileCounts { get; }
        public VectorStoreStatus Status { get; }
        public ExpirationPolicy ExpirationPolicy { get; }
        public int? ExpiresAtUnixTimeSeconds { get; }
        public DateTimeOffset? ExpiresAt { get; }
        public int? LastActiveAtUnixTimeSeconds { get; }
        public DateTimeOffset? LastActiveAt { get; }
        public Dictionary<string, object> Metadata { get; }
        public static implicit operator string(VectorStoreResponse response) => throw null;
    }

    [Versions("[8.8,)")] public enum VectorStoreStatus { NotStarted, InProgress, Completed, Expired }

    [Versions("[8.8,)")]
    public sealed class VectorStoresEndpoint : OpenAIBaseEndpoint
    {
        public VectorStoresEndpoint(OpenAIClient client) { }
        public Task<VectorStoreResponse> CreateVectorStoreAsync(CreateVectorStoreRequest request, CancellationToken cancellationToken = default) => throw null;
        public Task<VectorStoreResponse> GetVectorStoreAsync(string vectorStoreId, CancellationToken cancellationToken = default) => throw null;
        public Task<VectorStoreResponse> ModifyVectorStoreAsync(string vectorStoreId, string name = null, int? expiresAfter = null, IReadOnlyDictionary<string, object> metadata = null, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> DeleteVectorStoreAsync(string vectorStoreId, CancellationToken cancellationToken = default) => throw null;
        public Task<VectorStoreFileResponse> CreateVectorStoreFileAsync(string vectorStoreId, string fileId, ChunkingStrategy chunkingStrategy = null, CancellationToken cancellationToken = default) => throw null;
        public Task<VectorStoreFileResponse> GetVectorStoreFileAsync(string vectorStoreId, string fileId, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> DeleteVectorStoreFileAsync(string vectorStoreId, string fileId, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> CancelVectorStoreFileBatchAsync(string vectorStoreId, string fileBatchId, CancellationToken cancellationToken = default) => throw null;
    }
}

namespace OpenAI.Completions
{
    using Role = PromptLint.Sdk.Role;

    [Versions("[,8.8)")]
    public sealed class Choice
    {
        public string Text { get; }
        public int Index { get; }
        public LogProbabilities LogProbabilities { get; }
        public string FinishReason { get; }
        public static implicit operator string(Choice choice) => throw null;
    }

    [Versions("[,8.8)")]
    public sealed class CompletionRequest
    {
        [Model] public string Model { get; set; }
        public string[] Prompts { get; set; }
        [Prompt] public string Prompt { get; set; }
        public string Suffix { get; set; }
        [MaxOutputTokens] public int? MaxTokens { get; set; }
        public double? Temperature { get; set; }
        public double? TopP { get; set; }
        public double? PresencePenalty { get; set; }
        public double? FrequencyPenalty { get; set; }
        public int? NumChoicesPerPrompt { get; set; }
        public bool Stream { get; }
        public int? LogProbabilities { get; set; }
        public bool? Echo { get; set; }
        public string[] StopSequences { get; set; }
        public string StopSequence { get; set; }
        public Dictionary<string, double> LogitBias { get; set; }
        public int? BestOf { get; set; }
        public string User { get; set; }
        public static CompletionRequest DefaultCompletionRequestArgs { get; set; }
        public CompletionRequest() { }
        public CompletionRequest(CompletionRequest basedOn) { }
        public CompletionRequest([Model] string model = null, [Prompt] string prompt = null, [Prompt] IEnumerable<string> prompts = null, string suffix = null, [MaxOutputTokens] int? maxTokens = null, [Temperature] double? temperature = null, double? topP = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbabilities = null, bool? echo = null, IEnumerable<string> stopSequences = null, Dictionary<string, double> logitBias = null, int? bestOf = null, string user = null) { }
    }

    [Versions("[,8.8)")]
    public sealed class CompletionResponse : BaseResponse
    {
        public string Id { get; }
        public string Object { get; }
        public int CreatedUnixTimeSeconds { get; }
        public DateTime Created { get; }
        public string Model { get; }
        public IReadOnlyList<Choice> Completions { get; }
        public Choice FirstChoice { get; }
        public static implicit operator string(CompletionResponse response) => throw null;
    }

    [Versions("[,8.8)")]
    public sealed class CompletionResult : BaseResponse
    {
        public string Id { get; }
        public string Object { get; }
        public int CreatedUnixTime { get; }
        public DateTime Created { get; }
        public string Model { get; }
        public IReadOnlyList<Choice> Completions { get; }
        public Choice FirstChoice { get; }
        public static implicit operator string(CompletionResult result) => throw null;
        public static implicit operator CompletionResponse(CompletionResult result) => throw null;
    }

    [Versions("[,8.8)")]
    public sealed class CompletionsEndpoint : BaseEndPoint
    {
        [LlmCall(Operation.Completion)] public Task<CompletionResponse> CreateCompletionAsync([Prompt] string prompt = null, [Prompt] IEnumerable<string> prompts = null, string suffix = null, [MaxOutputTokens] int? maxTokens = null, [Temperature] double? temperature = null, double? topP = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbabilities = null, bool? echo = null, IEnumerable<string> stopSequences = null, [Model] string model = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion)] public Task<CompletionResponse> CreateCompletionAsync([Carries] CompletionRequest completionRequest, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public Task StreamCompletionAsync(Action<CompletionResponse> resultHandler, [Prompt] string prompt = null, [Prompt] IEnumerable<string> prompts = null, string suffix = null, [MaxOutputTokens] int? maxTokens = null, [Temperature] double? temperature = null, double? topP = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbabilities = null, bool? echo = null, IEnumerable<string> stopSequences = null, [Model] string model = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public Task StreamCompletionAsync([Carries] CompletionRequest completionRequest, Action<CompletionResponse> resultHandler, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<CompletionResponse> StreamCompletionEnumerableAsync([Prompt] string prompt = null, [Prompt] IEnumerable<string> prompts = null, string suffix = null, [MaxOutputTokens] int? maxTokens = null, [Temperature] double? temperature = null, double? topP = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null, int? logProbabilities = null, bool? echo = null, IEnumerable<string> stopSequences = null, [Model] string model = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Completion, Streaming = true)] public IAsyncEnumerable<CompletionResponse> StreamCompletionEnumerableAsync([Carries] CompletionRequest completionRequest, CancellationToken cancellationToken = default) => throw null;
    }

    [Versions("[,8.8)")]
    public sealed class LogProbabilities
    {
        public IReadOnlyList<string> Tokens { get; }
        public IReadOnlyList<double> TokenLogProbabilities { get; }
        public IReadOnlyList<IReadOnlyDictionary<string, double>> TopLogProbabilities { get; }
        public IReadOnlyList<int> TextOffsets { get; }
    }
}

namespace OpenAI.Edits
{
    using Role = PromptLint.Sdk.Role;

    [Versions("[,8.8)")]
    public sealed class Choice
    {
        public string Text { get; }
        public int Index { get; }
        public static implicit operator string(Choice choice) => throw null;
    }

    [Versions("[,8.8)")]
    public sealed class EditRequest
    {
        public EditRequest(string input, string instruction, int? editCount = null, double? temperature = null, double? topP = null, string model = null) { }
        public string Model { get; }
        public string Input { get; }
        public string Instruction { get; }
        public int? EditCount { get; }
        public double? Temperature { get; }
        public double? TopP { get; }
    }

    [Versions("[,8.8)")]
    public sealed class EditResponse : BaseResponse
    {
        public string Object { get; }
        public int CreatedAtUnixTimeSeconds { get; }
        public int CreatedUnixTime { get; }
        public DateTime Created { get; }
        public DateTime CreatedAt { get; }
        public IReadOnlyList<Choice> Choices { get; }
        public Usage Usage { get; }
    }

    [Versions("[,8.8)")]
    public sealed class EditsEndpoint : BaseEndPoint
    {
        public EditsEndpoint(OpenAIClient api) { }
        public Task<string> CreateEditAsync(string input, string instruction, int? editCount, double? temperature, double? topP, string model = null, CancellationToken cancellationToken = default) => throw null;
        public Task<EditResponse> CreateEditAsync(EditRequest request, CancellationToken cancellationToken = default) => throw null;
    }
}
