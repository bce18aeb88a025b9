// OpenAI-DotNet and com.openai.unity by RageAgainstThePixel: https://github.com/RageAgainstThePixel/OpenAI-DotNet
// Read from the sources of 7.3.7 and 8.8.7.
using PromptLint.Sdk;
using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

[assembly: Sdk("OpenAI-DotNet", Packages = "OpenAI-DotNet;com.openai.unity", Provider = "openai")]

namespace OpenAI
{
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
        [Versions("[8.8,)")] public global::OpenAI.Responses.ResponsesEndpoint ResponsesEndpoint { get; }
        [Versions("[,8.8)")] public OpenAIClient(OpenAIAuthentication openAIAuthentication = null, OpenAIClientSettings clientSettings = null, HttpClient client = null) { }
        [Versions("[,8.8)")] public global::OpenAI.Completions.CompletionsEndpoint CompletionsEndpoint { get; }
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
        [IsRole(PromptLint.Sdk.Role.System)] System,
        [Versions("[8.8,)")] [IsRole(PromptLint.Sdk.Role.System)] Developer,
        [IsRole(PromptLint.Sdk.Role.Assistant)] Assistant,
        [IsRole(PromptLint.Sdk.Role.User)] User,
        [IsRole(PromptLint.Sdk.Role.Tool)] Function,
        [IsRole(PromptLint.Sdk.Role.Tool)] Tool,
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

    public sealed class ImageUrl
    {
        public ImageUrl() { }
        public ImageUrl([ImageInput] string url, [ImageDetail] ImageDetail detail = ImageDetail.Auto) { }
        [Versions("[8.8,)")] public int? Index { get; }
        public string Url { get; }
        public ImageDetail Detail { get; }
        [Versions("[8.8,)")] public void AppendFrom(ImageUrl other) { }
    }

    public enum ImageDetail { Auto, Low, High }
    [Versions("[8.8,)")] public enum ChatResponseFormat { Auto, Text, Json, JsonSchema }
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

    [Versions("[8.8,)")] public enum ReasoningEffort { Minimal, Low, Medium, High }

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

    public abstract class BaseResponse : IListItem
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

    public interface IListResponse<out TObject> where TObject : IListItem { IReadOnlyList<TObject> Items { get; } }

    public sealed class ListResponse<TObject> : BaseResponse, IListResponse<TObject> where TObject : IListItem
    {
        public string Object { get; }
        public IReadOnlyList<TObject> Items { get; }
        public bool HasMore { get; }
        public string FirstId { get; }
        public string LastId { get; }
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
    public sealed class LogProbInfo
    {
        public string Token { get; }
        public float LogProb { get; }
        public int[] Bytes { get; }
        public IReadOnlyList<LogProbInfo> TopLogProbs { get; }
    }

    [Versions("[8.8,)")] public interface ITool { string Type { get; } }

    [Versions("[8.8,)")]
    public interface IToolCall
    {
        string CallId { get; }
        string Name { get; }
        JsonNode Arguments { get; }
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

    [Versions("[8.8,)")] public enum Modality { None = 0, Text = 1, Audio = 2 }

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
    public sealed class PromptTokensDetails
    {
        public int? CachedTokens { get; }
        public int? AudioTokens { get; }
        public int? TextTokens { get; }
        public int? ImageTokens { get; }
        public static PromptTokensDetails operator +(PromptTokensDetails a, PromptTokensDetails b) => throw null;
    }

    [Versions("[8.8,)")] public abstract class OpenAIBaseEndpoint { public bool EnableDebug { get; set; } }
    [Versions("[,8.8)")] public abstract class BaseEndPoint { public bool EnableDebug { get; set; } }

    [Versions("[8.8,)")]
    public interface IServerSentEvent
    {
        string Object { get; }
        string ToJsonString();
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

    [Versions("[8.8,)")] public enum ReasoningSummary { Auto, Concise, Detailed }
}

namespace OpenAI.Chat
{
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
    public sealed class ModelsEndpoint
    {
        public Task<IReadOnlyList<Model>> GetModelsAsync(CancellationToken cancellationToken = default) => throw null;
        public Task<Model> GetModelDetailsAsync([Model] string id, CancellationToken cancellationToken = default) => throw null;
        public Task<bool> DeleteFineTuneModelAsync(string modelId, CancellationToken cancellationToken = default) => throw null;
    }

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
        [ModelId("davinci-002")] public static Model Davinci { get; }
        [ModelId("babbage-002")] public static Model Babbage { get; }
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
}

namespace OpenAI.Embeddings
{
    public sealed class Datum
    {
        public string Object { get; }
        public IReadOnlyList<double> Embedding { get; }
        public int Index { get; }
    }

    public sealed class EmbeddingsEndpoint : OpenAIBaseEndpoint
    {
        public EmbeddingsEndpoint(OpenAIClient client) { }
        [Versions("[8.8,)")] [LlmCall(Operation.Embedding)] public Task<EmbeddingsResponse> CreateEmbeddingAsync([Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] string model = null, string user = null, int? dimensions = null, CancellationToken cancellationToken = default) => throw null;
        [Versions("[8.8,)")] [LlmCall(Operation.Embedding)] public Task<EmbeddingsResponse> CreateEmbeddingAsync([Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> input, [Model] string model = null, string user = null, int? dimensions = null, CancellationToken cancellationToken = default) => throw null;
        [LlmCall(Operation.Embedding)] public Task<EmbeddingsResponse> CreateEmbeddingAsync([Carries] EmbeddingsRequest request, CancellationToken cancellationToken = default) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Embedding)] public Task<EmbeddingsResponse> CreateEmbeddingAsync([Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] string model = null, string user = null) => throw null;
        [Versions("[,8.8)")] [LlmCall(Operation.Embedding)] public Task<EmbeddingsResponse> CreateEmbeddingAsync([Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> input, [Model] string model = null, string user = null, CancellationToken cancellationToken = default) => throw null;
    }

    public sealed class EmbeddingsRequest
    {
        [Versions("[8.8,)")] public EmbeddingsRequest([Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] string model = null, string user = null, int? dimensions = null) { }
        [Versions("[8.8,)")] public EmbeddingsRequest([Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> input, [Model] string model = null, string user = null, int? dimensions = null) { }
        public IReadOnlyList<string> Input { get; }
        public string Model { get; }
        [Versions("[8.8,)")] public int? Dimensions { get; }
        public string User { get; }
        [Versions("[,8.8)")] public EmbeddingsRequest([Prompt(PromptLint.Sdk.Role.Input)] string input, [Model] string model = null, string user = null) { }
        [Versions("[,8.8)")] public EmbeddingsRequest([Prompt(PromptLint.Sdk.Role.Input)] IEnumerable<string> input, [Model] string model = null, string user = null) { }
    }

    public sealed class EmbeddingsResponse : BaseResponse
    {
        public string Object { get; }
        public IReadOnlyList<Datum> Data { get; }
        public string Model { get; }
        public Usage Usage { get; }
    }
}

namespace OpenAI.Completions
{
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
